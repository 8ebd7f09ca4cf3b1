// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ReglesCommande.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

BonDeCommande uneCommande(const DossierDevis &dossier)
{
    BonDeCommande c;
    c.numero = "BC-2026-114";
    c.date = le("2026-12-10");
    c.lignes = dossier.version.contenu.lignes;
    return c;
}

DossierDevis unDevisValide()
{
    auto dossier = unDossier();
    dossier.version.etat = EtatDevis::Valide;
    dossier.version.reponse = ReponseDevis{le("2026-12-04"), "C. Martel", "Directrice", "", {}};
    return dossier;
}

} // namespace

TEST_CASE("the ceiling of a lot warns from its threshold and stops past its maximum", "[cctp-3-c]")
{
    Lot lot;
    lot.numero = 2;
    lot.montantMaximum = {100'000'00_c, "CCAP"};
    CHECK(controlerPlafond(lot, 79'999'99_c, 0_c).empty());
    CHECK(contient(controlerPlafond(lot, 70'000'00_c, 10'000'00_c), "lot-plafond", Gravite::Avertissement));
    CHECK(contient(controlerPlafond(lot, 90'000'00_c, 10'000'00_c), "lot-plafond", Gravite::Avertissement));
    CHECK(contient(controlerPlafond(lot, 90'000'00_c, 10'000'01_c), "lot-plafond"));
    // Far past it the share is told as it is: 151 671 %.
    CHECK(partDuMaximum(lot, 151'671'000'00_c) == Taux::pourDixMille(15'167'100));
}

TEST_CASE("a lot takes as many holders as its number says", "[cctp-3-a]")
{
    Lot lot;
    lot.nombreTitulaires = 2;
    CHECK(controlerNombreTitulaires(lot, 2).empty());
    CHECK(contient(controlerNombreTitulaires(lot, 3), "lot-nombre-titulaires"));
}

TEST_CASE("an order is issued while the agreement is in force", "[order-a]")
{
    const auto accord = unDossier().accord;
    CHECK(finMaximale(accord) == le("2029-02-03"));
    CHECK(controlerVigueur(accord, le("2025-02-03")).empty());
    CHECK(controlerVigueur(accord, le("2029-02-03")).empty());
    CHECK(contient(controlerVigueur(accord, le("2029-02-04")), "accord-en-vigueur"));
    CHECK(contient(controlerVigueur(accord, le("2025-02-02")), "accord-en-vigueur"));
}

TEST_CASE("months run from the notification, de quantième à quantième, renewals with their own length", "[order-a]")
{
    struct Duree {
        const char *notification;
        int mois;
        int reconductions;
        int moisDeReconduction;
        const char *fin;
    };
    const Duree durees[] = {
        {"2025-02-03", 24, 2, 12, "2029-02-03"}, // The renewals are of twelve months, not of twenty-four.
        {"2025-02-03", 24, 0, 12, "2027-02-03"},
        {"2025-02-03", 24, 1, 12, "2028-02-03"},
        {"2025-02-03", 12, 3, 6, "2027-08-03"},
        {"2025-01-01", 12, 0, 0, "2026-01-01"},
        {"2025-12-31", 12, 0, 0, "2026-12-31"},
        // A month without such a day ends on its last one.
        {"2025-01-31", 1, 0, 0, "2025-02-28"},
        {"2024-01-31", 1, 0, 0, "2024-02-29"},
        {"2025-03-31", 1, 0, 0, "2025-04-30"},
        {"2025-03-31", 24, 1, 6, "2027-09-30"},
        {"2025-04-30", 1, 0, 0, "2025-05-30"},
        {"2025-02-28", 1, 0, 0, "2025-03-28"},
        // From 29 February: back on it four years on, and in a common year on the 28th.
        {"2024-02-29", 24, 0, 0, "2026-02-28"},
        {"2024-02-29", 24, 2, 12, "2028-02-29"},
        {"2024-02-29", 12, 0, 0, "2025-02-28"},
        {"2024-02-28", 12, 0, 0, "2025-02-28"},
    };
    for (const auto &duree : durees) {
        CAPTURE(duree.notification, duree.mois, duree.reconductions, duree.moisDeReconduction);
        AccordCadre accord;
        accord.dateNotification = le(duree.notification);
        accord.dureeMois = duree.mois;
        accord.reconductions = duree.reconductions;
        accord.dureeReconductionMois = duree.moisDeReconduction;
        CHECK(finMaximale(accord) == le(duree.fin));
        CHECK(controlerVigueur(accord, le(duree.fin)).empty());
        CHECK(contient(controlerVigueur(accord, le(duree.fin).plusJours(1)), "accord-en-vigueur"));
    }
}

TEST_CASE("an order wants a validated devis and comes after its validation", "[order-a]")
{
    const auto dossier = unDevisValide();
    auto commande = uneCommande(dossier);
    CHECK(controlerCommande(dossier, commande, {}).empty());
    commande.date = le("2026-12-04");
    CHECK(controlerCommande(dossier, commande, {}).empty());
    commande.date = le("2026-12-03");
    CHECK(contient(controlerCommande(dossier, commande, {}), "commande-date"));
    auto emis = dossier;
    emis.version.etat = EtatDevis::Emis;
    CHECK(contient(controlerCommande(emis, uneCommande(emis), {}), "commande-devis-valide"));
}

TEST_CASE("what an order changes of its devis is shown", "[order-a]")
{
    const auto dossier = unDevisValide();
    const auto constats = [&](auto changement) {
        auto commande = uneCommande(dossier);
        changement(commande);
        return controlerCommande(dossier, commande, {});
    };
    const auto partielle = constats([](auto &c) { c.lignes.pop_back(); });
    CHECK(contient(partielle, "commande-ecart", Gravite::Information));
    CHECK_FALSE(bloquants(partielle));
    CHECK(contient(constats([](auto &c) { c.lignes[0].quantite += Quantite::milliemes(1); }), "commande-ecart",
                   Gravite::Avertissement));
    CHECK(contient(constats([](auto &c) { c.lignes[0].codeBpu = "L2-AUD-09"; }), "commande-ecart",
                   Gravite::Avertissement));
    CHECK(
        contient(constats([](auto &c) { c.lignes[0].prixUnitaire -= 1_c; }), "commande-ecart", Gravite::Avertissement));
    CHECK(contient(constats([](auto &c) { c.lignes.clear(); }), "devis-lignes"));
}

TEST_CASE("what is left to order follows from the orders before", "[order-a]")
{
    const auto lignes = unDossier().version.contenu.lignes;
    auto prise = lignes[0];
    prise.quantite = Quantite::milliemes(500);
    auto reste = resteACommander(lignes, {prise});
    REQUIRE(reste.size() == 2);
    CHECK(reste[0].quantite == Quantite::milliemes(1500));
    reste = resteACommander(lignes, {prise, lignes[0], lignes[1]});
    CHECK(reste.empty());
}

TEST_CASE("what Chorus Pro wants of the body is a warning when it is missing", "[order-a]")
{
    auto dossier = unDevisValide();
    dossier.beneficiaire.engagementObligatoire = true;
    dossier.beneficiaire.serviceObligatoire = true;
    auto commande = uneCommande(dossier);
    CHECK(controlerCommande(dossier, commande, {}).size() == 2);
    commande.engagement = "EJ-1";
    commande.service = "DSI";
    CHECK(controlerCommande(dossier, commande, {}).empty());
}
