// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Date.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace trame {

namespace {

namespace gregorian = boost::gregorian;
using BoostCalendar = gregorian::gregorian_calendar;

std::int32_t jourAbsolu(int annee, int mois, int jour)
{
    return static_cast<std::int32_t>(BoostCalendar::day_number(
        {static_cast<unsigned short>(annee), static_cast<unsigned short>(mois), static_cast<unsigned short>(jour)}));
}

// Boost's day number of 1 January 1900 and the rank of 31 December 2199, as constants so that no
// other file's static initialisation can see them unset; the tests hold them to the calendar.
constexpr std::int32_t origine = 2'415'021;
constexpr std::int32_t dernierRang = 109'572;

int dernierJour(int annee, int mois)
{
    return BoostCalendar::end_of_month_day(static_cast<unsigned short>(annee), static_cast<unsigned short>(mois));
}

BoostCalendar::ymd_type decomposer(std::int32_t rang)
{
    return BoostCalendar::from_day_number(static_cast<unsigned>(rang + origine));
}

bool lireEntier(std::string_view texte, int &valeur)
{
    if (!std::all_of(texte.begin(), texte.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    return std::from_chars(texte.data(), texte.data() + texte.size(), valeur).ec == std::errc{};
}

} // namespace

std::optional<Date> Date::de(int annee, int mois, int jour)
{
    if (annee < premiereAnnee || annee > derniereAnnee || mois < 1 || mois > 12 || jour < 1
        || jour > dernierJour(annee, mois))
        return std::nullopt;
    return Date{jourAbsolu(annee, mois, jour) - origine};
}

std::optional<Date> Date::depuisIso(std::string_view texte)
{
    int annee = 0;
    int mois = 0;
    int jour = 0;
    if (texte.size() != 10 || texte[4] != '-' || texte[7] != '-' || !lireEntier(texte.substr(0, 4), annee)
        || !lireEntier(texte.substr(5, 2), mois) || !lireEntier(texte.substr(8, 2), jour))
        return std::nullopt;
    return de(annee, mois, jour);
}

std::optional<Date> Date::depuisRang(std::int32_t rang)
{
    if (rang < 0 || rang > dernierRang)
        return std::nullopt;
    return Date{rang};
}

Date Date::paques(int annee)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = annee % 19;
    const int b = annee / 100;
    const int c = annee % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return de(annee, f / 31, f % 31 + 1).value();
}

int Date::annee() const
{
    return decomposer(m_rang).year;
}

int Date::mois() const
{
    return decomposer(m_rang).month;
}

int Date::jour() const
{
    return decomposer(m_rang).day;
}

Date::JourSemaine Date::jourSemaine() const
{
    // 1 January 1900 was a Monday.
    return static_cast<JourSemaine>((m_rang + 1) % 7);
}

std::string Date::iso() const
{
    const auto parties = decomposer(m_rang);
    const int annee = parties.year;
    const int mois = parties.month;
    const int jour = parties.day;
    const auto chiffre = [](int n) { return static_cast<char>('0' + n % 10); };
    return {chiffre(annee / 1000),
            chiffre(annee / 100),
            chiffre(annee / 10),
            chiffre(annee),
            '-',
            chiffre(mois / 10),
            chiffre(mois),
            '-',
            chiffre(jour / 10),
            chiffre(jour)};
}

Date Date::plusJours(std::int32_t jours) const
{
    const auto rang = std::int64_t{m_rang} + jours;
    if (rang < 0 || rang > dernierRang)
        throw std::out_of_range("Date::plusJours");
    return Date{static_cast<std::int32_t>(rang)};
}

Date Date::plusMois(std::int32_t mois) const
{
    const auto parties = decomposer(m_rang);
    const std::int64_t total = std::int64_t{parties.year} * 12 + (parties.month - 1) + mois;
    const std::int64_t annee = total / 12;
    if (annee < premiereAnnee || annee > derniereAnnee)
        throw std::out_of_range("Date::plusMois");
    const int cible = static_cast<int>(total % 12) + 1;
    const int jour = std::min<int>(parties.day, dernierJour(static_cast<int>(annee), cible));
    return de(static_cast<int>(annee), cible, jour).value();
}

} // namespace trame
