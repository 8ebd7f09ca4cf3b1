// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace trame {

/// A number of a series as it is read: «D-L2-2026» and 17 give «D-L2-2026-0017».
[[nodiscard]] inline std::string numerote(const std::string &serie, std::int64_t rang)
{
    constexpr std::size_t chiffres = 4;
    auto texte = std::to_string(rang);
    if (texte.size() < chiffres)
        texte.insert(0, chiffres - texte.size(), '0');
    return serie + "-" + texte;
}

} // namespace trame
