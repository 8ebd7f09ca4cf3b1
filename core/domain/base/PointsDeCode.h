// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace trame {

/// Reads the code point of a UTF-8 text that begins at `i`, and moves past it; `malforme` stands for bytes that are
/// none.
[[nodiscard]] inline char32_t lirePoint(std::string_view utf8, std::size_t &i, char32_t malforme)
{
    const auto octet = [&](std::size_t k) { return static_cast<unsigned char>(utf8[k]); };
    const auto premier = octet(i++);
    if (premier < 0x80U)
        return premier;
    const unsigned suite = premier >= 0xF0U ? 3 : premier >= 0xE0U ? 2 : premier >= 0xC2U ? 1 : 0;
    char32_t point = premier & (0x3FU >> suite);
    unsigned lus = 0;
    for (; lus < suite && i < utf8.size() && (octet(i) & 0xC0U) == 0x80U; ++lus)
        point = (point << 6U) | (octet(i++) & 0x3FU);
    return suite > 0 && lus == suite ? point : malforme;
}

} // namespace trame
