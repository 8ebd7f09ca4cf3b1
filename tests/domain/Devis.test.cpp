// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/FormeCanonique.h"
#include "core/domain/devis/Totaux.h"
#include "core/domain/devis/TvaDevis.h"
#include "tests/support/Propriete.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

TEST_CASE("VAT is computed once per rate on the sum of the lines", "[devis-a]")
{
    const auto ligne = [](Montant prix, int taux) {
        return LigneDevis{"X",  "", Unite::Forfait,          std::nullopt, Quantite::milliemes(1000),
                          prix, {}, Taux::pourDixMille(taux)};
    };
    // Line by line the VAT would be 3 × 1 centime.
    const std::vector lignes{ligne(3_c, 2000), ligne(3_c, 2000), ligne(3_c, 2000), ligne(100'00_c, 550)};
    const auto t = totaux(lignes);
    REQUIRE(t.parTaux.size() == 2);
    CHECK(t.parTaux[0] == TvaParTaux{Taux::pourDixMille(2000), 9_c, 2_c});
    CHECK(t.parTaux[1] == TvaParTaux{Taux::pourDixMille(550), 100'00_c, 5'50_c});
    CHECK(t.ht == 100'09_c);
    CHECK(t.tva == 5'52_c);
    CHECK(t.ttc == 105'61_c);
}

TEST_CASE("the totals of the sample are those of its lines", "[devis-a]")
{
    const auto t = totaux(unDossier().version.contenu.lignes);
    CHECK(t.ht == 4'970'00_c);
    CHECK(t.tva == 994'00_c);
    CHECK(t.ttc == 5'964'00_c);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("the total is the sum of the nets, whatever the lines", "[devis-a]")
{
    trame::test::verifierPropriete("totals", [](const std::vector<std::pair<std::uint32_t, std::uint16_t>> &entrees) {
        std::vector<LigneDevis> lignes;
        Montant somme;
        for (const auto &[prix, quantite] : entrees) {
            const auto taux = Taux::pourDixMille(prix % 2 == 0 ? 2000 : 850);
            lignes.push_back(
                {"X", "", Unite::Jour, std::nullopt, Quantite::milliemes(quantite), Montant::centimes(prix), {}, taux});
            somme += netHt(lignes.back());
        }
        const auto t = totaux(lignes);
        RC_ASSERT(t.ht == somme);
        RC_ASSERT(t.ttc == t.ht + t.tva);
        Montant bases;
        for (const auto &part : t.parTaux)
            bases += part.base;
        RC_ASSERT(bases == t.ht);
    });
}
#endif

TEST_CASE("the canonical form tells any two contents apart", "[devis-a]")
{
    const auto contenu = unDossier().version.contenu;
    const auto forme = formeCanonique("D-L2-2026-0017", 1, contenu);
    CHECK(forme == formeCanonique("D-L2-2026-0017", 1, contenu));
    CHECK(forme != formeCanonique("D-L2-2026-0017", 2, contenu));
    const auto differe = [&](auto changement) {
        auto autre = contenu;
        changement(autre);
        return formeCanonique("D-L2-2026-0017", 1, autre) != forme;
    };
    CHECK(differe([](auto &c) { c.lignes[0].prixUnitaire += 1_c; }));
    CHECK(differe([](auto &c) { c.lignes[1].remise = Taux::pourDixMille(1); }));
    CHECK(differe([](auto &c) { c.charges[0].jours += Quantite::milliemes(1); }));
    CHECK(differe([](auto &c) { c.equipe[0].cv->missions[0].travaux += "."; }));
    CHECK(differe([](auto &c) { c.livrables[1].plan.pop_back(); }));
    CHECK(differe([](auto &c) { c.calendrier[0].lieu = ""; }));
    // A character that moves from one field to the next.
    CHECK(differe([](auto &c) {
        c.contexte = c.objet.back();
        c.objet.pop_back();
    }));
}

TEST_CASE("the rate of the schedule is carried over to the territory of the body", "[devis-a][bpu-a]")
{
    const auto reporte = [](std::int32_t taux, Territoire territoire) {
        return tauxTvaReporte(Taux::pourDixMille(taux), territoire).pourDixMille();
    };
    for (const auto territoire : {Territoire::Metropole, Territoire::AlsaceMoselle}) {
        for (const auto taux : {0, 210, 550, 1000, 2000, 1960})
            CHECK(reporte(taux, territoire) == taux);
        CHECK(reporte(850, territoire) == 2000);
    }
    for (const auto territoire : {Territoire::Guadeloupe, Territoire::Martinique, Territoire::LaReunion}) {
        CHECK(reporte(2000, territoire) == 850);
        CHECK(reporte(850, territoire) == 850);
        CHECK(reporte(1000, territoire) == 210);
        CHECK(reporte(550, territoire) == 210);
        CHECK(reporte(210, territoire) == 210);
        CHECK(reporte(0, territoire) == 0);
    }
    for (const auto territoire : territoires)
        if (tauxTvaPropose(territoire) == Taux{})
            for (const auto taux : {0, 210, 550, 850, 1000, 2000})
                CHECK(reporte(taux, territoire) == 0);
}
