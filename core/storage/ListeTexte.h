// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace trame {

/// A list of lines as one column: each entry on a line of its own. An entry's own line breaks become spaces.
[[nodiscard]] std::string joindre(const std::vector<std::string> &textes);
[[nodiscard]] std::vector<std::string> separer(const std::string &texte);

} // namespace trame
