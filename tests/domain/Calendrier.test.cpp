// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Calendrier.h"
#include "tests/support/Dates.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace trame;
using trame::test::le;

namespace {

const std::map<std::string, Territoire> zones{
    {"Métropole", Territoire::Metropole},
    {"Alsace-Moselle", Territoire::AlsaceMoselle},
    {"Guadeloupe", Territoire::Guadeloupe},
    {"Guyane", Territoire::Guyane},
    {"Martinique", Territoire::Martinique},
    {"Mayotte", Territoire::Mayotte},
    {"Nouvelle-Calédonie", Territoire::NouvelleCaledonie},
    {"La Réunion", Territoire::LaReunion},
    {"Polynésie Française", Territoire::PolynesieFrancaise},
    {"Saint-Barthélémy", Territoire::SaintBarthelemy},
    {"Saint-Martin", Territoire::SaintMartin},
    {"Wallis-et-Futuna", Territoire::WallisEtFutuna},
    {"Saint-Pierre-et-Miquelon", Territoire::SaintPierreEtMiquelon},
};

std::map<Territoire, std::set<std::string>> joursPublies()
{
    std::ifstream fichier{TRAME_DONNEES "/jours_feries.csv"};
    REQUIRE(fichier.good());
    std::map<Territoire, std::set<std::string>> jours;
    std::string ligne;
    std::getline(fichier, ligne);
    while (std::getline(fichier, ligne)) {
        std::stringstream liste{ligne.substr(ligne.rfind(',') + 1)};
        for (std::string zone; std::getline(liste, zone, '|');)
            jours[zones.at(zone)].insert(ligne.substr(0, 10));
    }
    return jours;
}

Date apres(Territoire territoire, const char *debut, int jours)
{
    return Calendrier{territoire}.plusJoursOuvres(le(debut), jours);
}

} // namespace

TEST_CASE("every published public holiday from 2006 to 2031 is known, and no other, in each territory",
          "[cctp-6.6.6-a]")
{
    const auto publies = joursPublies();
    REQUIRE(publies.size() == territoires.size());
    for (const auto territoire : territoires) {
        // The publication leaves out the local days of the four collectivities that set their own.
        const OptionsFeries options{true, false};
        std::set<std::string> calcules;
        for (int annee = 2006; annee <= 2031; ++annee)
            for (const auto &ferie : joursFeries(annee, territoire, options))
                calcules.insert(ferie.date.iso());
        INFO(code(territoire));
        CHECK(calcules == publies.at(territoire));
    }
}

TEST_CASE("Good Friday and the local days can be switched", "[cctp-6.6.6-a]")
{
    const auto vendrediSaint = le("2026-04-03");
    CHECK_FALSE(Calendrier{Territoire::AlsaceMoselle}.estOuvre(vendrediSaint));
    CHECK(Calendrier(Territoire::AlsaceMoselle, {false, true}).estOuvre(vendrediSaint));
    CHECK_FALSE(Calendrier{Territoire::NouvelleCaledonie}.estOuvre(le("2026-09-24")));
    CHECK(Calendrier(Territoire::NouvelleCaledonie, {true, false}).estOuvre(le("2026-09-24")));
    const std::vector chomes{le("2026-11-24")};
    CHECK_FALSE(Calendrier(Territoire::Metropole, {}, chomes).estOuvre(le("2026-11-24")));
}

TEST_CASE("delays in working days end where the contract's vectors say", "[cctp-6.6.6-a]")
{
    using T = Territoire;
    CHECK(apres(T::Metropole, "2026-04-30", 10) == le("2026-05-19"));
    CHECK(apres(T::Metropole, "2026-04-30", 15) == le("2026-05-27"));
    CHECK(apres(T::Metropole, "2026-04-30", 20) == le("2026-06-03"));
    for (const auto antilles : {T::Guadeloupe, T::Martinique}) {
        CHECK(apres(antilles, "2026-04-30", 10) == le("2026-05-19"));
        CHECK(apres(antilles, "2026-04-30", 15) == le("2026-05-28"));
        CHECK(apres(antilles, "2026-04-30", 20) == le("2026-06-04"));
    }
    CHECK(apres(T::Metropole, "2026-04-01", 10) == le("2026-04-16"));
    CHECK(apres(T::Metropole, "2026-04-01", 20) == le("2026-04-30"));
    CHECK(apres(T::AlsaceMoselle, "2026-04-01", 10) == le("2026-04-17"));
    CHECK(apres(T::AlsaceMoselle, "2026-04-01", 20) == le("2026-05-04"));
    CHECK(apres(T::Mayotte, "2026-04-01", 20) == le("2026-05-04"));
    CHECK(apres(T::Metropole, "2026-06-01", 10) == le("2026-06-15"));
    CHECK(apres(T::Guyane, "2026-06-01", 10) == le("2026-06-16"));
    CHECK(apres(T::Metropole, "2026-05-02", 10) == le("2026-05-19"));
}

TEST_CASE("a delay in calendar days that ends on a day off ends on the next working day", "[cctp-6.4-a]")
{
    const Calendrier metropole{Territoire::Metropole};
    CHECK(metropole.finDeDelai(le("2026-04-16"), 15) == le("2026-05-04"));
    CHECK(metropole.finDeDelai(le("2026-04-17"), 15) == le("2026-05-04"));
    CHECK(metropole.finDeDelai(le("2026-11-09"), 15) == le("2026-11-24"));
}

TEST_CASE("two holidays on one day count once", "[cctp-6.6.6-a]")
{
    const Calendrier metropole{Territoire::Metropole};
    CHECK(metropole.joursOuvresEntre(le("2008-04-30"), le("2008-05-02")) == 1);
    CHECK(joursFeries(2008, Territoire::Metropole).size() == 11);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("the tables answer as a walk day by day does, in every territory", "[cctp-6.6.6-a]")
{
    for (const auto territoire : territoires) {
        const Calendrier calendrier{territoire};
        trame::test::verifierPropriete(std::string{code(territoire)}, [&] {
            const auto debut = *Date::depuisRang(*rc::gen::inRange(34'000, 88'000));
            const auto jours = *rc::gen::inRange(-60, 61);
            auto jour = debut;
            for (int reste = std::abs(jours); reste > 0;) {
                jour = jour.plusJours(jours > 0 ? 1 : -1);
                if (calendrier.estOuvre(jour))
                    --reste;
            }
            RC_ASSERT(calendrier.plusJoursOuvres(debut, jours) == jour);
            if (jours > 0)
                RC_ASSERT(calendrier.joursOuvresEntre(debut, jour) == jours);
            RC_ASSERT(calendrier.estOuvre(calendrier.finDeDelai(debut, std::abs(jours))));
        });
    }
}
#endif

TEST_CASE("dates outside the calendar are told, not guessed", "[cctp-6.6.6-a]")
{
    const Calendrier calendrier{Territoire::Metropole};
    CHECK(Calendrier::couvre(le("1990-01-01")));
    CHECK(Calendrier::couvre(le("2149-12-31")));
    CHECK_FALSE(Calendrier::couvre(le("1989-12-31")));
    CHECK_FALSE(Calendrier::couvre(le("2150-01-01")));
    CHECK_THROWS_AS(calendrier.estOuvre(le("1989-12-31")), std::out_of_range);
    CHECK_THROWS_AS(calendrier.plusJoursOuvres(le("2149-12-30"), 10), std::out_of_range);
    CHECK_FALSE(Calendrier::couvre(le("2149-12-30"), 10));
    CHECK(Calendrier::couvre(le("2026-11-24"), 10'000));
    CHECK_FALSE(Calendrier::couvre(le("2026-11-24"), 2'000'000'000));
}
