// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesChaine.h"
#include "tests/support/Dates.h"

#include <catch2/catch.hpp>

using namespace trame;
using trame::test::le;

namespace {

std::vector<EtapeChaine> chaine(Territoire territoire, const FaitsChaine &faits, const char *jour)
{
    return chaineDelais(faits, Calendrier{territoire}, {}, le(jour));
}

FaitsChaine besoin(const char *jour)
{
    FaitsChaine faits;
    faits.besoin = le(jour);
    return faits;
}

} // namespace

TEST_CASE("the chain 10, 10, 15 ends where the contract's vectors say", "[cctp-6.6.6-a]")
{
    const auto metropole = chaine(Territoire::Metropole, besoin("2025-04-14"), "2025-04-14");
    REQUIRE(metropole.size() == 3);
    CHECK(metropole[0].echeance == le("2025-04-29"));
    CHECK(metropole[1].echeance == le("2025-05-15"));
    CHECK(metropole[2].echeance == le("2025-06-06"));
    const auto alsace = chaine(Territoire::AlsaceMoselle, besoin("2025-04-14"), "2025-04-14");
    CHECK(alsace[0].echeance == le("2025-04-30"));
    CHECK(alsace[1].echeance == le("2025-05-16"));
    CHECK(alsace[2].echeance == le("2025-06-10"));
}

TEST_CASE("across 22 to 28 May the chain runs a day longer in Guadeloupe", "[cctp-6.6.6-a]")
{
    // In 2026: Whit Monday on 25 May everywhere, 27 May in Guadeloupe, 22 May in Martinique.
    const auto guadeloupe = chaine(Territoire::Guadeloupe, besoin("2026-04-30"), "2026-04-30");
    CHECK(guadeloupe[0].echeance == le("2026-05-19"));
    CHECK(guadeloupe[1].echeance == le("2026-06-04"));
    CHECK(guadeloupe[2].echeance == le("2026-06-25"));
    const auto metropole = chaine(Territoire::Metropole, besoin("2026-04-30"), "2026-04-30");
    CHECK(metropole[1].echeance == le("2026-06-03"));
    CHECK(metropole[2].echeance == le("2026-06-24"));
}

TEST_CASE("a delay runs from the actual date of the step before, and both due dates are kept", "[cctp-6.6.6-a]")
{
    auto faits = besoin("2025-04-14");
    faits.devis = le("2025-04-22");
    const auto etapes = chaine(Territoire::Metropole, faits, "2025-04-25");
    CHECK(etapes[0].etat == EtatEtape::Faite);
    CHECK(etapes[0].ecart == 5);
    CHECK(etapes[1].echeanceInitiale == le("2025-05-15"));
    CHECK(etapes[1].echeance == le("2025-05-07"));
    CHECK(etapes[1].acteur == Acteur::Beneficiaire);
    CHECK(prochaineEtape(etapes)->etape == Etape::Validation);
}

TEST_CASE("a step is on time, due soon, due today, late, or done late", "[cctp-6.6.6-a]")
{
    const auto etat = [](const char *jour) { return chaine(Territoire::Metropole, besoin("2025-04-14"), jour)[0]; };
    CHECK(etat("2025-04-23").etat == EtatEtape::ATemps);
    CHECK(etat("2025-04-23").ecart == 4);
    CHECK(etat("2025-04-24").etat == EtatEtape::Proche);
    CHECK(etat("2025-04-29").etat == EtatEtape::Proche);
    CHECK(etat("2025-04-29").ecart == 0);
    CHECK(etat("2025-04-30").etat == EtatEtape::EnRetard);
    CHECK(etat("2025-04-30").ecart == -1);
    auto faits = besoin("2025-04-14");
    faits.devis = le("2025-05-02");
    const auto faite = chaine(Territoire::Metropole, faits, "2025-06-01")[0];
    CHECK(faite.etat == EtatEtape::FaiteEnRetard);
    CHECK(faite.ecart == -2);
}

TEST_CASE("after the order the planning of the devis sets the dates, the nearest first", "[cctp-6.6.6-a]")
{
    auto faits = besoin("2025-04-14");
    faits.devis = le("2025-04-22");
    faits.validation = le("2025-04-30");
    faits.commande = le("2025-05-12");
    faits.finPrevue = le("2025-07-31");
    faits.livrables = {{"L1", le("2025-06-20"), le("2025-06-18")},
                       {"L2", le("2025-07-25"), std::nullopt},
                       {"L3", le("2025-07-04"), std::nullopt}};
    const auto etapes = chaine(Territoire::Metropole, faits, "2025-06-25");
    REQUIRE(etapes.size() == 7);
    REQUIRE(prochaineEtape(etapes) != nullptr);
    CHECK(prochaineEtape(etapes)->objet == "L3");
    faits.close = true;
    CHECK(prochaineEtape(chaine(Territoire::Metropole, faits, "2025-06-25")) == nullptr);
}

TEST_CASE("a step that is late or due soon is a finding with its days and who must act, and never blocks",
          "[cctp-6.6.6-a]")
{
    FaitsChaine faits;
    faits.besoin = le("2026-10-20");
    const auto constats = [&](const char *jour) { return controlerChaine(chaine(Territoire::Metropole, faits, jour)); };
    // Due on 3 November.
    CHECK(constats("2026-10-28").empty());
    for (const auto &[jour, reste] : {std::pair{"2026-10-29", 3}, std::pair{"2026-11-03", 0}}) {
        const auto proche = constats(jour);
        REQUIRE(proche.size() == 1);
        CHECK(proche[0].regle->code == "etape-proche");
        CHECK(proche[0].gravite == Gravite::Information);
        CHECK(std::get<std::int64_t>(proche[0].parametres.at(1)) == reste);
    }
    const auto retard = constats("2026-11-24");
    // The steps after it wait for it: they say nothing.
    REQUIRE(retard.size() == 1);
    CHECK(retard[0] == regles::devisEnRetard(Gravite::Avertissement, Section::Echeancier, "", le("2026-11-03"), 14));
    faits.devis = le("2026-11-24");
    CHECK(constats("2026-11-24").empty());
    faits.validation = faits.commande = le("2026-11-25");
    faits.livrables = {{"L1", le("2026-12-01"), {}}, {"L2", le("2026-12-11"), {}}};
    const auto livrables = constats("2026-12-10");
    REQUIRE(livrables.size() == 2);
    CHECK(livrables[0].regle->code == "etape-en-retard");
    CHECK(livrables[0].cle == "L1");
    CHECK(livrables[1].regle->code == "etape-proche");
    faits.close = true;
    CHECK(constats("2026-12-10").empty());
}
