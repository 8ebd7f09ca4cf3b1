// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"

#include <array>
#include <iterator>
#include <utility>
#include <variant>

namespace trame {

namespace detail {

/// Which alternative of Valeur a type is.
template <class P, class... Alternatives>
constexpr std::size_t place(const std::variant<Alternatives...> * /*valeur*/)
{
    constexpr std::array memes{std::is_same_v<P, Alternatives>...};
    for (std::size_t i = 0; i < memes.size(); ++i)
        if (memes.at(i))
            return i;
    return memes.size();
}

template <class... P>
inline constexpr std::array<std::size_t, sizeof...(P)> places{place<P>(static_cast<const Valeur *>(nullptr))...};

} // namespace detail

/// A rule whose findings are told with parameters of these types, in this order: a `constexpr` object of the namespace
/// `regles`, in the header of the functions that apply it, so that a new one rebuilds those alone who know that header.
/// Called, it makes a finding: `regles::commandeDate(Gravite::Bloquant, Section::Commande, numero, jour, validation)`.
template <class... P>
struct Regle : FicheRegle {
    static_assert((... && (detail::place<P>(static_cast<const Valeur *>(nullptr)) < std::variant_size_v<Valeur>)),
                  "a finding is told with what a Valeur holds");

    constexpr Regle(std::string_view leCode, std::string_view lExigence, std::string_view laSource,
                    std::string_view laVariante = {})
        : FicheRegle{leCode, laVariante, lExigence, laSource, detail::places<P...>}
    {
    }

    [[nodiscard]] Constat operator()(Gravite gravite, Section section, std::string cle, P... parametres) const
    {
        return {this, gravite, section, std::move(cle), {Valeur{std::move(parametres)}...}};
    }
};

/// Findings at the end of others.
inline void ajouter(std::vector<Constat> &constats, std::vector<Constat> autres)
{
    std::move(autres.begin(), autres.end(), std::back_inserter(constats));
}

} // namespace trame
