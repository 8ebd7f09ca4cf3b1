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

/// The names of an enumeration's values in files and commands, stable and in the order of the enumeration:
/// `template <> struct Codes<Profil> { static constexpr auto liste = nommes("junior", "confirme", "expert"); };`
/// stands beside it, and the functions below read it.
template <class Enumeration>
struct Codes;

template <class... Noms>
[[nodiscard]] constexpr std::array<std::string_view, sizeof...(Noms)> nommes(Noms... noms)
{
    return {std::string_view{noms}...};
}

template <class Enumeration>
concept Nommee = requires
{
    Codes<Enumeration>::liste.size();
};

/// The name of a value.
template <Nommee Enumeration>
[[nodiscard]] constexpr std::string_view code(Enumeration valeur)
{
    return Codes<Enumeration>::liste.at(static_cast<std::size_t>(valeur));
}

/// The value of that name; nothing where none has it.
template <Nommee Enumeration>
[[nodiscard]] constexpr std::optional<Enumeration> deCode(std::string_view texte)
{
    constexpr auto &liste = Codes<Enumeration>::liste;
    for (std::size_t i = 0; i < liste.size(); ++i)
        if (liste.at(i) == texte)
            return static_cast<Enumeration>(i);
    return std::nullopt;
}

/// All names, in the order of the enumeration.
template <Nommee Enumeration>
[[nodiscard]] constexpr std::span<const std::string_view> codes()
{
    return Codes<Enumeration>::liste;
}

/// All values, in their order.
template <Nommee Enumeration>
[[nodiscard]] constexpr auto valeurs()
{
    std::array<Enumeration, Codes<Enumeration>::liste.size()> toutes{};
    for (std::size_t i = 0; i < toutes.size(); ++i)
        toutes.at(i) = static_cast<Enumeration>(i);
    return toutes;
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
