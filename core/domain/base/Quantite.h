// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>

namespace trame {

/// An exact decimal quantity in thousandths of a unit: 12 500 is 12.5 days.
class Quantite
{
public:
    constexpr Quantite() = default;
    [[nodiscard]] static constexpr Quantite milliemes(std::int64_t n) { return Quantite{n}; }
    [[nodiscard]] constexpr std::int64_t enMilliemes() const { return m_milliemes; }
    friend constexpr auto operator<=>(Quantite, Quantite) = default;
    constexpr Quantite operator+(Quantite autre) const { return Quantite{m_milliemes + autre.m_milliemes}; }
    constexpr Quantite operator-(Quantite autre) const { return Quantite{m_milliemes - autre.m_milliemes}; }
    constexpr Quantite &operator+=(Quantite autre) { return *this = *this + autre; }

    static constexpr std::int64_t unite = 1'000;
    /// The largest quantity accepted as input: ten million units.
    static constexpr std::int64_t maximumSaisi = 10'000'000'000;

private:
    explicit constexpr Quantite(std::int64_t n)
        : m_milliemes{n}
    {
    }
    std::int64_t m_milliemes = 0;
};

} // namespace trame
