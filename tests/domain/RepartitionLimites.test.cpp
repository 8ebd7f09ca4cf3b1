// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/base/Calendrier.h"
#include "core/domain/devis/AjustementRepartition.h"
#include "core/domain/devis/Totaux.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace trame;
using namespace trame::test;

namespace {

/// The sample, of 4 970,00 €, with other charges.
ContenuDevis charge(std::vector<ChargeDevis> charges)
{
    auto contenu = unDossier().version.contenu;
    contenu.charges = std::move(charges);
    return contenu;
}

ChargeDevis part(const char *phase, const char *livrable, Montant cout)
{
    return {phase, livrable, "INT-01", Profil::Expert, Quantite::milliemes(1000), cout};
}

} // namespace

TEST_CASE("a remainder of one kind alone is a remainder", "[cctp-6.6.5-a]")
{
    CHECK(toutReparti({{}, {}, {}}));
    CHECK_FALSE(toutReparti({1_c, {}, {}}));
    CHECK_FALSE(toutReparti({{}, 1_c, {}}));
    CHECK_FALSE(toutReparti({{}, {}, Quantite::milliemes(1)}));
}

TEST_CASE("a charge of one breakdown takes what that one lacks, one of both what both lack", "[cctp-6.6.5-a]")
{
    const auto contenu = charge({part("P1", "", 1'000'00_c), part("", "L1", 900'00_c)});
    CHECK(resteARepartir(contenu).parPhase == 3'970'00_c);
    CHECK(resteARepartir(contenu).parLivrable == 4'070'00_c);
    CHECK(donnerLeReste(contenu, 0)[0].cout == 4'970'00_c);
    CHECK(donnerLeReste(contenu, 1)[1].cout == 4'970'00_c);
    const auto lesDeux = charge({part("P1", "L1", 0_c), part("P1", "", 1'000'00_c), part("", "L1", 900'00_c)});
    CHECK(donnerLeReste(lesDeux, 0)[0].cout == 3'970'00_c);
    // One has too much and the other too little: nothing is common to them.
    const auto opposes = charge({part("P1", "L1", 10'00_c), part("P2", "", 6'000'00_c)});
    CHECK(donnerLeReste(opposes, 0)[0].cout == 10'00_c);
    // A charge of neither has nowhere to count.
    const auto ailleurs = charge({part("", "", 10'00_c)});
    CHECK(donnerLeReste(ailleurs, 0)[0].cout == 10'00_c);
}

TEST_CASE("adjusting gives each breakdown what it lacks, and takes from none more than it must", "[cctp-6.6.5-a]")
{
    const auto contenu = charge({part("P1", "L1", 2'000'00_c), part("P2", "", 2'910'00_c), part("", "L2", 2'870'00_c)});
    CHECK(resteARepartir(contenu).parPhase == 60'00_c);
    CHECK(resteARepartir(contenu).parLivrable == 100'00_c);
    const auto ajustees = ajusterRepartition(contenu);
    CHECK(ajustees[0].cout == 2'060'00_c);
    CHECK(ajustees[1].cout == 2'910'00_c);
    CHECK(ajustees[2].cout == 2'910'00_c);
    CHECK(resteARepartir(charge(ajustees)).parPhase == 0_c);
    CHECK(resteARepartir(charge(ajustees)).parLivrable == 0_c);
    // Phases have no place of their own: what they lack goes to the charge of both, and the deliverables give way.
    const auto sansPhases = ajusterRepartition(charge({part("P1", "L1", 4'910'00_c), part("", "L2", 20'00_c)}));
    CHECK(sansPhases[0].cout == 4'970'00_c);
    CHECK(sansPhases[1].cout == 0_c);
    const auto sansLivrables = ajusterRepartition(charge({part("P1", "L1", 4'910'00_c), part("P2", "", 20'00_c)}));
    CHECK(sansLivrables[0].cout == 4'970'00_c);
    CHECK(sansLivrables[1].cout == 0_c);
}

TEST_CASE("a breakdown counts the days of each part as well as its cost", "[cctp-6.6.5-a]")
{
    const auto contenu = unDossier().version.contenu;
    const auto phases = repartitionParPhase(contenu);
    REQUIRE(phases.size() == 2);
    CHECK(phases[0].jours == Quantite::milliemes(2000));
    CHECK(phases[0].cout == 2'300'00_c);
    CHECK(phases[1].jours == Quantite::milliemes(3000));
    const auto livrables = repartitionParLivrable(contenu);
    REQUIRE(livrables.size() == 2);
    CHECK(livrables[1].jours == Quantite::milliemes(3000));
    CHECK(livrables[1].cout == 2'670'00_c);
}

TEST_CASE("the share of a maximum is told as far as a rate goes", "[cctp-3-c]")
{
    Lot lot;
    lot.montantMaximum = {1'00_c, "CCAP"};
    CHECK(partDuMaximum(lot, 99'99_c) == Taux::pourDixMille(999'900));
    CHECK(partDuMaximum(lot, 100'00_c) == Taux::pourDixMille(1'000'000));
    CHECK(partDuMaximum(lot, 150'00_c) == Taux::pourDixMille(1'500'000));
    constexpr auto plusGrand = std::numeric_limits<std::int32_t>::max();
    CHECK(partDuMaximum(lot, Montant::centimes(std::int64_t{plusGrand} * 2)) == Taux::pourDixMille(plusGrand));
    lot.montantMaximum = {};
    CHECK(partDuMaximum(lot, 150'00_c) == Taux{});
}

TEST_CASE("a convention gives the quality from its own day to its last", "[cctp-4.3-a]")
{
    const Convention convention{"CONV-1", le("2025-03-10"), le("2026-03-09"), {2}};
    CHECK_FALSE(convention.couvre(2, le("2025-03-09")));
    CHECK(convention.couvre(2, le("2025-03-10")));
    CHECK(convention.couvre(2, le("2026-03-09")));
    CHECK_FALSE(convention.couvre(2, le("2026-03-10")));
    CHECK_FALSE(convention.couvre(3, le("2025-03-10")));
}

TEST_CASE("a body pays in thirty days unless it is told otherwise", "[cctp-4.2-a]")
{
    CHECK(Beneficiaire{}.delaiPaiementJours == 30);
}

TEST_CASE("the first day of the calendar is a holiday", "[cctp-6.6.6-a]")
{
    const Calendrier calendrier{Territoire::Metropole};
    CHECK_FALSE(calendrier.estOuvre(le("1990-01-01")));
    CHECK(calendrier.estOuvre(le("1990-01-02")));
    CHECK(calendrier.plusJoursOuvres(le("1990-01-01"), 1) == le("1990-01-02"));
}
