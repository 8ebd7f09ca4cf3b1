// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

namespace trame::test {

/// A date written as it is read; a wrong one stops the test.
inline Date le(const char *iso)
{
    return Date::depuisIso(iso).value();
}

} // namespace trame::test
