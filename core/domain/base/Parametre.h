// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace trame {

/// A value that the contract sets, with the document that sets it («CCAP art. 12», «CCTP 6.6.6»).
/// What the CCAP would fix isn't supplied, so such values are data and never constants.
template <class T>
struct Parametre {
    T valeur{};
    std::string source;

    friend bool operator==(const Parametre &, const Parametre &) = default;
};

} // namespace trame
