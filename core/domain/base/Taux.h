// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>

namespace trame {

/// A rate in ten-thousandths: 2000 is 20 %, 550 is 5.5 %, 210 is 2.1 %. Used for VAT, discounts and thresholds.
class Taux
{
public:
    constexpr Taux() = default;
    [[nodiscard]] static constexpr Taux pourDixMille(std::int32_t n) { return Taux{n}; }
    [[nodiscard]] constexpr std::int32_t pourDixMille() const { return m_pourDixMille; }
    friend constexpr auto operator<=>(Taux, Taux) = default;

    /// The rate that stands for the whole (100 %).
    static constexpr std::int32_t unite = 10'000;

private:
    explicit constexpr Taux(std::int32_t n)
        : m_pourDixMille{n}
    {
    }
    std::int32_t m_pourDixMille = 0;
};

} // namespace trame
