// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace trame {

class Quantite;
class Taux;

/// An amount in euros, exact to the centime. Never built from a floating-point number.
/// Sums and products that leave the range of 64 bits throw std::overflow_error: input is bounded
/// where it enters, so such an overflow is a programming error.
class Montant
{
public:
    constexpr Montant() = default;
    [[nodiscard]] static constexpr Montant centimes(std::int64_t n) { return Montant{n}; }
    [[nodiscard]] constexpr std::int64_t enCentimes() const { return m_centimes; }

    friend constexpr auto operator<=>(Montant, Montant) = default;
    Montant operator+(Montant autre) const;
    Montant operator-(Montant autre) const;
    Montant operator-() const;
    Montant &operator+=(Montant autre) { return *this = *this + autre; }
    Montant &operator-=(Montant autre) { return *this = *this - autre; }

    /// This unit price times an exact quantity, rounded half away from zero to the centime.
    [[nodiscard]] Montant fois(Quantite quantite) const;
    /// The share `taux` of this amount, rounded half away from zero to the centime.
    [[nodiscard]] Montant part(Taux taux) const;
    /// A line's net (EN 16931): price × quantity less the discount, rounded once, half away from zero.
    [[nodiscard]] Montant net(Quantite quantite, Taux remise) const;
    /// Shares the amount in proportion to `poids` without losing a centime: the parts add up to
    /// the amount. The centimes left over go to the largest remainders, the first one on a tie.
    /// Weights that are all zero share equally. No weight gives no part.
    [[nodiscard]] std::vector<Montant> repartir(std::span<const std::int64_t> poids) const;

    /// The largest amount accepted as input, in absolute value: a hundred billion euros.
    static constexpr std::int64_t maximumSaisi = 10'000'000'000'000;

private:
    explicit constexpr Montant(std::int64_t centimes)
        : m_centimes{centimes}
    {
    }
    std::int64_t m_centimes = 0;
};

inline namespace litteraux {
/// Centimes as a literal: `1'150'00_c` is 1 150,00 €.
constexpr Montant operator""_c(unsigned long long centimes)
{
    return Montant::centimes(static_cast<std::int64_t>(centimes));
}
} // namespace litteraux

} // namespace trame
