// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>

namespace trame {

/// The key of a row in this file, typed by what it identifies so that two kinds can't be mixed up.
/// Zero means «not saved yet». Objects that travel between files are known by their UUID.
/// The name of one stands beside its aggregate, and where it is needed without it: `using DevisId = Id<struct Devis>;`.
template <class Genre>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(std::int64_t valeur)
        : m_valeur{valeur}
    {
    }
    [[nodiscard]] constexpr std::int64_t valeur() const { return m_valeur; }
    [[nodiscard]] constexpr bool nul() const { return m_valeur == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_valeur = 0;
};

} // namespace trame
