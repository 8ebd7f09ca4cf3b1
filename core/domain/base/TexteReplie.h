// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// A text set to lower case without accents, for comparing: «Élodie Müller» gives "elodie muller".
/// Latin letters with accents and ligatures are folded; punctuation and symbols beyond ASCII, apostrophes
/// and hyphens become spaces.
[[nodiscard]] std::string replier(std::string_view utf8);

/// The words of a folded text.
[[nodiscard]] std::vector<std::string> mots(std::string_view replie);

} // namespace trame
