// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Date.h"
#include "core/domain/intervenant/Experience.h"
#include "tests/support/Dates.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

using namespace trame;
using trame::test::le;

TEST_CASE("a date is read from AAAA-MM-JJ and nothing else", "[def-a]")
{
    CHECK(le("2026-11-24").iso() == "2026-11-24");
    CHECK(Date::depuisIso("2024-02-29").has_value());
    for (const auto *texte : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-30", "2026/04/30",
                              "2026-4-30", "2026-04-30 ", "", "aaaa-bb-cc", "1899-12-31", "2200-01-01", "+026-01-01"})
        CHECK_FALSE(Date::depuisIso(texte).has_value());
}

TEST_CASE("the first and the last date are where the constants say", "[def-a]")
{
    CHECK(le("1900-01-01").rang() == 0);
    CHECK(Date::depuisRang(le("2199-12-31").rang()).has_value());
    CHECK_FALSE(Date::depuisRang(le("2199-12-31").rang() + 1).has_value());
    CHECK_FALSE(Date::depuisRang(-1).has_value());
    CHECK_THROWS_AS(le("2199-12-31").plusJours(1), std::out_of_range);
    CHECK_THROWS_AS(le("1900-01-01").plusMois(-1), std::out_of_range);
    CHECK(le("1900-01-01").jourSemaine() == Date::JourSemaine::Lundi);
    CHECK(le("2026-11-24").jourSemaine() == Date::JourSemaine::Mardi);
}

TEST_CASE("months run from day number to day number, else to the last day of the month", "[def-a]")
{
    CHECK(le("2026-02-28").plusMois(1) == le("2026-03-28"));
    CHECK(le("2026-01-31").plusMois(1) == le("2026-02-28"));
    CHECK(le("2024-01-31").plusMois(1) == le("2024-02-29"));
    CHECK(le("2026-04-30").plusMois(1) == le("2026-05-30"));
    CHECK(le("2026-11-30").plusMois(3) == le("2027-02-28"));
    CHECK(le("2026-03-31").plusMois(-1) == le("2026-02-28"));
    CHECK(le("2024-02-29").plusMois(12) == le("2025-02-28"));
    CHECK(le("2026-01-15").plusMois(-13) == le("2024-12-15"));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("dates survive writing, days come back, and day numbers never grow with months")
{
    trame::test::verifierPropriete("iso, days and months", [] {
        const auto date = *Date::depuisRang(*rc::gen::inRange(36'500, 100'000));
        const auto jours = *rc::gen::inRange(-5'000, 5'000);
        const auto mois = *rc::gen::inRange(-300, 300);
        RC_ASSERT(Date::depuisIso(date.iso()) == date);
        RC_ASSERT(date.plusJours(jours).plusJours(-jours) == date);
        RC_ASSERT(date.plusJours(jours).joursDepuis(date) == jours);
        const auto plus = date.plusMois(mois);
        RC_ASSERT(plus.jour() <= date.jour());
        RC_ASSERT((plus.annee() * 12 + plus.mois()) - (date.annee() * 12 + date.mois()) == mois);
        RC_ASSERT(plus.jour() == date.jour() || plus.plusJours(1).jour() == 1);
    });
}
#endif

TEST_CASE("Easter falls where the calendars say")
{
    CHECK(Date::paques(2024) == le("2024-03-31"));
    CHECK(Date::paques(2025) == le("2025-04-20"));
    CHECK(Date::paques(2026) == le("2026-04-05"));
    CHECK(Date::paques(2038) == le("2038-04-25"));
    CHECK(Date::paques(2008) == le("2008-03-23"));
}

TEST_CASE("experience counts whole years and the days since the last anniversary", "[cctp-6.6.4-a]")
{
    CHECK(experienceAu(le("2023-05-08"), le("2026-11-24")) == Experience{3, 200});
    CHECK(experienceAu(le("2020-06-01"), le("2024-05-31")) == Experience{3, 365});
    CHECK(experienceAu(le("2020-06-01"), le("2024-06-01")) == Experience{4, 0});
    CHECK(experienceAu(le("2024-02-29"), le("2028-02-28")) == Experience{3, 365});
    CHECK(experienceAu(le("2024-02-29"), le("2027-02-28")) == Experience{3, 0});
    CHECK(experienceAu(le("2026-01-01"), le("2025-01-01")) == Experience{});
}
