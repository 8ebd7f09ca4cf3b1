// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/domain/devis/ReglesReponse.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

VersionDevis emise()
{
    auto version = unDossier().version;
    version.etat = EtatDevis::Emis;
    version.emission = le("2026-11-24");
    return version;
}

const ReponseDevis complete{Date::de(2026, 12, 4).value(), "H. Courtade", "Directrice", "", PieceId{1}};

} // namespace

TEST_CASE("a «bon pour accord» names who signed, in what quality, within the validity", "[devis-b]")
{
    const auto version = emise();
    const auto jour = le("2026-12-04");
    CHECK(controlerBonPourAccord(version, complete, jour).empty());
    auto reponse = complete;
    SECTION("nobody signed")
    {
        reponse.nom = " ";
    }
    SECTION("in no quality")
    {
        reponse.qualite.clear();
    }
    SECTION("the day before the issue")
    {
        reponse.date = le("2026-11-23");
    }
    SECTION("the day after the validity")
    {
        reponse.date = le("2027-01-24");
    }
    SECTION("tomorrow")
    {
        reponse.date = le("2026-12-05");
    }
    CHECK(bloquants(controlerBonPourAccord(version, reponse, jour)));
}

TEST_CASE("the first and the last day of the validity are within it", "[devis-b]")
{
    const auto version = emise();
    auto reponse = complete;
    for (const auto *jour : {"2026-11-24", "2027-01-23"}) {
        reponse.date = le(jour);
        CHECK(controlerBonPourAccord(version, reponse, le("2027-02-01")).empty());
    }
}

TEST_CASE("a signature that isn't attached is a warning", "[devis-b]")
{
    auto reponse = complete;
    reponse.piece = {};
    const auto constats = controlerBonPourAccord(emise(), reponse, le("2026-12-04"));
    CHECK(contient(constats, "devis-bon-pour-accord", Gravite::Avertissement));
    CHECK_FALSE(bloquants(constats));
}

TEST_CASE("a lot without a maximum gets a warning, never a refusal", "[cctp-3-c]")
{
    Lot lot;
    lot.numero = 2;
    const auto constats = controlerPlafond(lot, 1'000'00_c, 1_c);
    CHECK(contient(constats, "lot-maximum-absent", Gravite::Avertissement));
    CHECK_FALSE(bloquants(constats));
    CHECK(partDuMaximum(lot, 1'000'00_c) == Taux{});
    lot.montantMaximum.valeur = 1'000'00_c;
    CHECK(partDuMaximum(lot, 999'99_c) == Taux::pourDixMille(9999));
    CHECK(partDuMaximum(lot, 1'000'00_c) == Taux::pourDixMille(10'000));
}

TEST_CASE("an act on an order doesn't come before the order nor before the act before", "[order-a]")
{
    BonDeCommande commande;
    commande.date = le("2026-12-10");
    commande.lignes = unDossier().version.contenu.lignes;
    const auto le_jour = [&](const char *jour) {
        return controlerEvenement(commande, {ActeCommande::Demarrer, le(jour), {}, {}, {}});
    };
    CHECK(contient(le_jour("2026-12-09"), "commande-ordre"));
    CHECK(le_jour("2026-12-10").empty());
    commande.evenements.push_back({ActeCommande::Demarrer, le("2027-01-11"), {}, {}, {}});
    CHECK(contient(le_jour("2027-01-10"), "commande-ordre"));
    CHECK(le_jour("2027-01-11").empty());
    CHECK(dernier(commande, ActeCommande::Demarrer) == le("2027-01-11"));
    CHECK_FALSE(dernier(commande, ActeCommande::Livrer).has_value());
}

TEST_CASE("a réfaction is above zero and within the order's total", "[order-a]")
{
    BonDeCommande commande;
    commande.date = le("2026-12-10");
    commande.lignes = unDossier().version.contenu.lignes;
    const auto de = [&](Montant refaction) {
        return controlerEvenement(commande, {ActeCommande::Refacter, le("2027-03-01"), "retard", {}, refaction});
    };
    CHECK(contient(de(0_c), "commande-ordre"));
    CHECK(de(1_c).empty());
    CHECK(de(4'970'00_c).empty());
    CHECK(contient(de(4'970'01_c), "commande-ordre"));
}

TEST_CASE("an order is delivered and admitted once each of its deliverables was handed over", "[order-a]")
{
    BonDeCommande commande;
    commande.date = le("2026-12-10");
    commande.lignes = unDossier().version.contenu.lignes;
    commande.livrables = {{"L1", "Note", {}, le("2027-01-15"), {}, {}, {}}, {"L2", "Rapport", {}, {}, {}, {}, {}}};
    const auto pour = [&](ActeCommande acte) {
        return controlerEvenement(commande, {acte, le("2027-03-01"), "motif", {}, 1_c});
    };
    for (const auto acte : {ActeCommande::Livrer, ActeCommande::Admettre}) {
        const auto constats = pour(acte);
        REQUIRE(constats.size() == 1);
        CHECK(constats[0].regle->code == "commande-livrable");
        CHECK(constats[0].gravite == Gravite::Bloquant);
        CHECK(constats[0].cle == "L2");
    }
    for (const auto acte :
         {ActeCommande::Demarrer, ActeCommande::Refacter, ActeCommande::Rejeter, ActeCommande::Annuler})
        CHECK(pour(acte).empty());
    commande.livrables[1].remise = le("2027-02-12");
    CHECK(pour(ActeCommande::Livrer).empty());
    CHECK(pour(ActeCommande::Admettre).empty());
}

TEST_CASE("a revised devis gives the beneficiary its delay anew", "[cctp-6.6.6-a]")
{
    FaitsChaine faits;
    faits.besoin = le("2026-06-01");
    faits.devis = le("2026-06-12");
    faits.revision = le("2026-07-01");
    const auto chaine = chaineDelais(faits, Calendrier{Territoire::Metropole}, {}, le("2026-07-02"));
    CHECK(chaine[0].etat == EtatEtape::Faite);
    CHECK(chaine[1].echeance == le("2026-07-16"));
    CHECK(chaine[1].echeanceInitiale == le("2026-06-29"));
}

TEST_CASE("the states of a need are known by their codes", "[cctp-6.6.6-a]")
{
    for (const auto etat : {EtatDemande::ARepondre, EtatDemande::Brouillon, EtatDemande::Emis, EtatDemande::Expire,
                            EtatDemande::Refuse, EtatDemande::Valide, EtatDemande::Commande, EtatDemande::SansSuite})
        CHECK(deCode<EtatDemande>(code(etat)) == etat);
    CHECK_FALSE(deCode<EtatDemande>("perdu").has_value());
}
