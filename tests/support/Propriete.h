// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef TRAME_PROPRIETES

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>

namespace trame::test {

/// Tries a property on random cases; the test fails, with rapidcheck's smallest counter-example on the
/// standard error, when one breaks it.
template <class Propriete>
void verifierPropriete(const std::string &nom, Propriete &&propriete)
{
    const bool tenue = rc::check(nom, std::forward<Propriete>(propriete));
    INFO(nom);
    CHECK(tenue);
}

} // namespace trame::test

#endif
