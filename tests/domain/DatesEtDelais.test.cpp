// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Calendrier.h"
#include "tests/support/Dates.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace trame;
using trame::test::le;

namespace {

/// Counts one day after the other, as a person would.
int compter(const Calendrier &calendrier, Date debut, Date fin)
{
    if (fin < debut)
        return -compter(calendrier, fin, debut);
    int ouvres = 0;
    for (auto jour = debut; jour < fin;) {
        jour = jour.plusJours(1);
        ouvres += calendrier.estOuvre(jour) ? 1 : 0;
    }
    return ouvres;
}

Date suivant(const Calendrier &calendrier, Date jour)
{
    while (!calendrier.estOuvre(jour))
        jour = jour.plusJours(1);
    return jour;
}

} // namespace

TEST_CASE("every date of the range is the one that counting days gives", "[def-a]")
{
    constexpr int longueurs[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::int32_t rang = 0;
    int fautes = 0;
    for (int annee = Date::premiereAnnee; annee <= Date::derniereAnnee; ++annee) {
        const bool bissextile = annee % 4 == 0 && (annee % 100 != 0 || annee % 400 == 0);
        for (int mois = 1; mois <= 12; ++mois) {
            const int dernier = longueurs[mois - 1] + (mois == 2 && bissextile ? 1 : 0);
            for (int jour = 1; jour <= dernier; ++jour, ++rang) {
                const auto date = Date::de(annee, mois, jour);
                const bool juste = date && date->rang() == rang && date->annee() == annee && date->mois() == mois
                                   && date->jour() == jour && Date::depuisIso(date->iso()) == date
                                   && static_cast<int>(date->jourSemaine()) == (rang + 1) % 7;
                fautes += juste ? 0 : 1;
            }
            fautes += Date::de(annee, mois, dernier + 1) ? 1 : 0;
            fautes += Date::de(annee, mois, 0) ? 1 : 0;
        }
    }
    CHECK(fautes == 0);
    CHECK(rang == le("2199-12-31").rang() + 1);
}

TEST_CASE("dates that leave the range throw, at both ends and however far", "[def-a]")
{
    constexpr auto loin = std::numeric_limits<std::int32_t>::max();
    constexpr auto arriere = std::numeric_limits<std::int32_t>::min();
    for (const auto &date : {le("1900-01-01"), le("2026-11-24"), le("2199-12-31")}) {
        CHECK_THROWS_AS(date.plusJours(loin), std::out_of_range);
        CHECK_THROWS_AS(date.plusJours(arriere), std::out_of_range);
        CHECK_THROWS_AS(date.plusMois(loin), std::out_of_range);
        CHECK_THROWS_AS(date.plusMois(arriere), std::out_of_range);
    }
    CHECK(le("1900-01-01").plusMois(300 * 12 - 1) == le("2199-12-01"));
    CHECK_THROWS_AS(le("1900-01-01").plusMois(300 * 12), std::out_of_range);
    CHECK(le("2199-12-31").plusMois(-1) == le("2199-11-30"));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("working days between two dates are those that counting gives, both ways, in every territory",
          "[cctp-6.6.6-a]")
{
    for (const auto territoire : territoires) {
        const Calendrier calendrier{territoire};
        trame::test::verifierPropriete(std::string{code(territoire)}, [&] {
            const auto debut = *Date::depuisRang(*rc::gen::inRange(33'000, 90'000));
            const auto fin = debut.plusJours(*rc::gen::inRange(-120, 121));
            const auto ecart = calendrier.joursOuvresEntre(debut, fin);
            RC_ASSERT(ecart == compter(calendrier, debut, fin));
            RC_ASSERT(calendrier.joursOuvresEntre(fin, debut) == -ecart);
            const auto delai = *rc::gen::inRange(0, 200);
            RC_ASSERT(calendrier.finDeDelai(debut, delai) == suivant(calendrier, debut.plusJours(delai)));
        });
    }
}
#endif

TEST_CASE("the event's own day never counts, whether it is a working day or not", "[cctp-6.6.6-a]")
{
    const Calendrier metropole{Territoire::Metropole};
    for (const auto *veille : {"2026-11-20", "2026-11-21", "2026-11-22"})
        CHECK(metropole.plusJoursOuvres(le(veille), 1) == le("2026-11-23"));
    CHECK(metropole.plusJoursOuvres(le("2026-11-23"), -1) == le("2026-11-20"));
    CHECK(metropole.plusJoursOuvres(le("2026-11-22"), -1) == le("2026-11-20"));
    CHECK(metropole.plusJoursOuvres(le("2026-11-22"), 0) == le("2026-11-22"));
    CHECK(metropole.ouvreSuivant(le("2026-11-21")) == le("2026-11-23"));
    CHECK(metropole.ouvreSuivant(le("2026-11-23")) == le("2026-11-23"));
}

TEST_CASE("the abolition of slavery falls on each territory's own day of 22 to 28 May", "[cctp-6.6.6-a]")
{
    const auto chome = [](Territoire territoire, const char *jour) {
        return !Calendrier{territoire}.estOuvre(le(jour));
    };
    using T = Territoire;
    // In 2026 the three days are a Friday, a Wednesday and a Thursday.
    for (const auto territoire : territoires) {
        INFO(code(territoire));
        CHECK(chome(territoire, "2026-05-22") == (territoire == T::Martinique));
        CHECK(chome(territoire, "2026-05-27") == (territoire == T::Guadeloupe));
        CHECK(chome(territoire, "2026-05-28") == (territoire == T::SaintMartin));
    }
    // Saint-Martin moved from 27 to 28 May in 2018; 27 May 2015 was a Wednesday.
    CHECK(chome(T::SaintMartin, "2015-05-27"));
    CHECK_FALSE(chome(T::SaintMartin, "2015-05-28"));
}

TEST_CASE("delays that no calendar holds are told, however long", "[cctp-6.6.6-a]")
{
    const Calendrier metropole{Territoire::Metropole};
    const auto jour = le("2026-11-24");
    for (const auto delai : {std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min()}) {
        CHECK_FALSE(Calendrier::couvre(jour, delai));
        CHECK_THROWS_AS(metropole.plusJoursOuvres(jour, delai), std::out_of_range);
        CHECK_THROWS_AS(metropole.finDeDelai(jour, delai), std::out_of_range);
    }
    CHECK_THROWS_AS(metropole.finDeDelai(le("2149-12-31"), 1), std::out_of_range);
    CHECK_THROWS_AS(metropole.joursOuvresEntre(jour, le("2150-01-01")), std::out_of_range);
    CHECK_THROWS_AS(metropole.plusJoursOuvres(le("1990-01-02"), -2), std::out_of_range);
}

TEST_CASE("territories are read back from their names, and propose their VAT rate", "[devis-a]")
{
    for (const auto territoire : territoires)
        CHECK(deCode<Territoire>(code(territoire)) == territoire);
    CHECK_FALSE(deCode<Territoire>("Guadeloupe").has_value());
    CHECK_FALSE(deCode<Territoire>("").has_value());
    // All thirteen, in the order of the enumeration.
    constexpr std::array normaux{2000, 2000, 850, 850, 0, 850, 0, 0, 0, 0, 0, 0, 0};
    static_assert(normaux.size() == territoires.size());
    for (std::size_t i = 0; i < territoires.size(); ++i) {
        CAPTURE(code(territoires.at(i)));
        CHECK(tauxTvaPropose(territoires.at(i)) == Taux::pourDixMille(normaux.at(i)));
    }
}
