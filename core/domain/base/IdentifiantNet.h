// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace trame {

/// An identifier, or a name of one line, that somebody typed, pasted or read from a file, as it is kept: without spaces
/// at its ends, each run of spaces within it one plain space, and nothing that can't be seen. Space is what Unicode
/// calls so, tabs, no-break spaces and line ends included. «BC-1» and «BC-1 » are one number for whoever reads them,
/// and what nobody can read is empty.
[[nodiscard]] std::string identifiantNet(std::string_view utf8);

/// Whether two of them are the same for whoever reads them.
[[nodiscard]] inline bool memeIdentifiant(std::string_view a, std::string_view b)
{
    return a == b || identifiantNet(a) == identifiantNet(b);
}

} // namespace trame
