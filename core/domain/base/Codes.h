// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace trame {

/// The enumerator whose code stands in a table that is in the order of the enumeration; nothing for
/// an unknown code.
template <class Enumeration, std::size_t N>
[[nodiscard]] constexpr std::optional<Enumeration> enumerateurDeCode(const std::array<std::string_view, N> &codes,
                                                                     std::string_view texte)
{
    for (std::size_t i = 0; i < N; ++i)
        if (codes.at(i) == texte)
            return static_cast<Enumeration>(i);
    return std::nullopt;
}

/// Words one after the other, those that are empty left out: «admis, ajourne, rejete».
[[nodiscard]] inline std::string enumerer(std::span<const std::string_view> mots)
{
    std::string liste;
    for (const auto mot : mots) {
        if (!liste.empty() && !mot.empty())
            liste += ", ";
        liste += mot;
    }
    return liste;
}

} // namespace trame
