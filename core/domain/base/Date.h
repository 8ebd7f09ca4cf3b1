// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trame {

/// A civil date, without time or zone, from 1 January 1900 to 31 December 2199.
/// Months run «de quantième à quantième» (CCAG-TIC art. 3.2): Boost's own month arithmetic snaps
/// to month ends and isn't used.
class Date
{
public:
    enum class JourSemaine { Dimanche, Lundi, Mardi, Mercredi, Jeudi, Vendredi, Samedi };

    /// 1 January 1900: a date is never without a value.
    constexpr Date() = default;
    /// The date, or nothing when the day doesn't exist or lies outside the range.
    [[nodiscard]] static std::optional<Date> de(int annee, int mois, int jour);
    /// Reads exactly AAAA-MM-JJ.
    [[nodiscard]] static std::optional<Date> depuisIso(std::string_view texte);
    /// The date a number of days after 1 January 1900; nothing outside the range.
    [[nodiscard]] static std::optional<Date> depuisRang(std::int32_t rang);
    /// Western Easter Sunday of a year.
    [[nodiscard]] static Date paques(int annee);

    [[nodiscard]] int annee() const;
    [[nodiscard]] int mois() const;
    [[nodiscard]] int jour() const;
    [[nodiscard]] JourSemaine jourSemaine() const;
    /// AAAA-MM-JJ.
    [[nodiscard]] std::string iso() const;
    /// Days since 1 January 1900.
    [[nodiscard]] constexpr std::int32_t rang() const { return m_rang; }

    /// Throws std::out_of_range outside the range of dates.
    [[nodiscard]] Date plusJours(std::int32_t jours) const;
    /// Same day number in the month that many months later, else the last day of that month.
    [[nodiscard]] Date plusMois(std::int32_t mois) const;
    /// Days from the other date to this one.
    [[nodiscard]] constexpr std::int32_t joursDepuis(Date autre) const { return m_rang - autre.m_rang; }

    friend constexpr auto operator<=>(Date, Date) = default;

    static constexpr int premiereAnnee = 1900;
    static constexpr int derniereAnnee = 2199;

private:
    explicit constexpr Date(std::int32_t rang)
        : m_rang{rang}
    {
    }
    std::int32_t m_rang = 0;
};

} // namespace trame
