// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/AjustementRepartition.h"
#include "core/domain/devis/ReglesDevis.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

/// The sample, whose breakdown adds up, after a change.
template <class Changement>
ContenuDevis contenuApres(Changement changement)
{
    auto contenu = unDossier().version.contenu;
    changement(contenu);
    return contenu;
}

ContenuDevis avec(ContenuDevis contenu, std::vector<ChargeDevis> charges)
{
    contenu.charges = std::move(charges);
    return contenu;
}

} // namespace

TEST_CASE("nothing remains of a breakdown that adds up", "[cctp-6.6.5-a]")
{
    const auto reste = resteARepartir(contenuApres([](auto &) {}));
    CHECK(reste == ResteARepartir{{}, {}, Quantite{}});
    CHECK(toutReparti(reste));
}

TEST_CASE("what remains is told by phase, by deliverable and in days", "[cctp-6.6.5-a]")
{
    const auto reste = resteARepartir(contenuApres([](auto &c) {
        c.charges[0].cout = 2'299'50_c;
        c.charges[1].livrable.clear();
        c.charges[1].jours = Quantite::milliemes(3500);
    }));
    CHECK(reste.parPhase == 50_c);
    CHECK(reste.parLivrable == 2'670'50_c);
    CHECK(reste.jours == Quantite::milliemes(-500));
    CHECK_FALSE(toutReparti(reste));
}

TEST_CASE("days don't remain where the lines bill no load", "[cctp-6.6.5-a]")
{
    CHECK_FALSE(resteARepartir(contenuApres([](auto &c) {
                    for (auto &ligne : c.lignes)
                        ligne.unite = Unite::Forfait;
                })).jours);
}

TEST_CASE("a cost is proposed from the day price of the profile, less the discount", "[cctp-6.6.5-a]")
{
    auto contenu = contenuApres([](auto &) {});
    ChargeDevis charge{"P1", "L1", "INT-01", Profil::Expert, Quantite::milliemes(1500), {}};
    CHECK(coutPropose(contenu, charge) == 1'725'00_c);
    contenu.lignes[0].remise = Taux::pourDixMille(1000);
    CHECK(coutPropose(contenu, charge) == 1'552'50_c);
    contenu.lignes[0].unite = Unite::DemiJournee;
    CHECK(coutPropose(contenu, charge) == 3'105'00_c);
    charge.profil = Profil::Junior;
    CHECK_FALSE(coutPropose(contenu, charge));
    charge.profil.reset();
    CHECK_FALSE(coutPropose(contenu, charge));
}

TEST_CASE("the remainder is given to the charge that was chosen", "[cctp-6.6.5-a]")
{
    const auto contenu = contenuApres([](auto &c) { c.charges[0].cout = 2'299'50_c; });
    const auto ajuste = avec(contenu, donnerLeReste(contenu, 1));
    CHECK(ajuste.charges[1].cout == 2'670'50_c);
    CHECK(controlerRepartition(ajuste).empty());
    CHECK(donnerLeReste(contenu, 9) == contenu.charges);
}

TEST_CASE("what was shared too much is taken back, never below zero", "[cctp-6.6.5-a]")
{
    const auto contenu = contenuApres([](auto &c) {
        c.charges.push_back(c.charges[1]);
        c.charges[2].cout = 100'00_c;
    });
    CHECK(donnerLeReste(contenu, 2)[2].cout == Montant{});
    CHECK(donnerLesJours(contenu, 0)[0].jours == Quantite{});
    CHECK(donnerLesJours(contenu, 1)[1].jours == Quantite{});
    const auto trop = contenuApres([](auto &c) { c.charges[0].cout += 5'000'00_c; });
    CHECK(donnerLeReste(trop, 1)[1].cout == Montant{});
}

TEST_CASE("a charge in both breakdowns only gets what both lack", "[cctp-6.6.5-a]")
{
    const auto contenu = contenuApres([](auto &c) { c.charges[1].livrable.clear(); });
    // Only the deliverables lack the cost of the second charge.
    CHECK(donnerLeReste(contenu, 0)[0].cout == 2'300'00_c);
    CHECK(donnerLeReste(contenu, 1)[1].cout == 2'670'00_c);
}

TEST_CASE("the remainder shared in proportion loses no centime", "[cctp-6.6.5-a]")
{
    for (const auto reste : {1_c, 50_c, 99_c, 1'000'01_c}) {
        const auto contenu = contenuApres([&](auto &c) {
            c.charges[1].cout -= reste;
            c.charges.push_back({"P1", "L2", "", Profil::Confirme, {}, {}});
        });
        CHECK(controlerRepartition(avec(contenu, ajusterRepartition(contenu))).empty());
    }
}

TEST_CASE("with no cost yet the total is shared in proportion to the days", "[cctp-6.6.5-a]")
{
    const auto contenu = contenuApres([](auto &c) {
        for (auto &charge : c.charges)
            charge.cout = {};
    });
    const auto charges = ajusterRepartition(contenu);
    CHECK(charges[0].cout == 1'988'00_c);
    CHECK(charges[1].cout == 2'982'00_c);
}

TEST_CASE("a charge without a cost gets nothing while another has one, whatever its days", "[cctp-6.6.5-a]")
{
    const auto charges = ajusterRepartition(contenuApres([](auto &c) { c.charges[0].cout = {}; }));
    CHECK(charges[0].cout == 0_c);
    CHECK(charges[1].cout == 4'970'00_c);
}

TEST_CASE("charges that name a phase or a deliverable alone are brought to the total each", "[cctp-6.6.5-a]")
{
    const auto separees = contenuApres([](auto &c) {
        c.charges = {{"P1", "", "", {}, Quantite::milliemes(5000), {}}, {"", "L1", "", {}, {}, 10'00_c}};
    });
    CHECK(controlerRepartition(avec(separees, ajusterRepartition(separees))).empty());

    const auto melees = contenuApres([](auto &c) { c.charges.push_back({"P2", "", "", {}, {}, 10'00_c}); });
    CHECK(controlerRepartition(avec(melees, ajusterRepartition(melees))).empty());
    const auto autres = contenuApres([](auto &c) { c.charges.push_back({"", "L2", "", {}, {}, 10'00_c}); });
    CHECK(controlerRepartition(avec(autres, ajusterRepartition(autres))).empty());
}

TEST_CASE("without a charge that can take it, the remainder stays", "[cctp-6.6.5-a]")
{
    const auto contenu = contenuApres([](auto &c) { c.charges = {{"P9", "L9", "", {}, {}, {}}}; });
    CHECK(ajusterRepartition(contenu) == contenu.charges);
    CHECK(ajusterRepartition(contenuApres([](auto &c) { c.charges.clear(); })).empty());
}

TEST_CASE("a code that changes is followed wherever it is named", "[devis-a]")
{
    const auto contenu = contenuApres([](auto &c) {
        renommerPhase(c, "P1", "P0");
        renommerLivrable(c, "L2", "L9");
    });
    CHECK(contenu.phases[0].code == "P0");
    CHECK(contenu.livrables[0].phase == "P0");
    CHECK(contenu.charges[0].phase == "P0");
    CHECK(contenu.calendrier[0].phase == "P0");
    CHECK(contenu.livrables[1].code == "L9");
    CHECK(contenu.charges[1].livrable == "L9");
    CHECK(controlerCoherence(contenu).empty());
}

TEST_CASE("a first code given to what had none binds nothing else", "[devis-a]")
{
    const auto contenu = contenuApres([](auto &c) {
        c.phases[1].code.clear();
        c.livrables[0].phase.clear();
        renommerPhase(c, "", "P7");
        c.livrables[1].code.clear();
        c.charges[0].livrable.clear();
        renommerLivrable(c, "", "L7");
    });
    CHECK(contenu.phases[1].code == "P7");
    CHECK(contenu.livrables[0].phase.empty());
    CHECK(contenu.livrables[1].code == "L7");
    CHECK(contenu.charges[0].livrable.empty());
}
