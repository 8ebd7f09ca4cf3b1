// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesDevis.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

Constat premier(const std::vector<Constat> &constats, std::string_view regle)
{
    const auto trouve = std::find_if(constats.begin(), constats.end(),
                                     [&](const auto &constat) { return constat.regle->code == regle; });
    REQUIRE(trouve != constats.end());
    return *trouve;
}

} // namespace

TEST_CASE("a finding on a line of a devis names its number, counted from one", "[devis-a]")
{
    auto dossier = unDossier();
    dossier.version.contenu.lignes[1].quantite = {};
    const auto constat = premier(controlerDevis(dossier, le("2026-11-24")), "devis-quantite");
    CHECK(constat.cle == "2");
    CHECK(constat == regles::quantiteNonAdmise(Gravite::Bloquant, Section::Lignes, "2", 2));
    dossier.version.contenu.lignes[0].quantite = {};
    const auto constats = controlerDevis(dossier, le("2026-11-24"));
    const auto avant = premier(constats, "devis-quantite");
    CHECK(avant.cle == "1");
    CHECK(avant.parametres.at(0) == Valeur{std::int64_t{1}});
}

TEST_CASE("a finding on a line of an order names its number, counted from one", "[order-a]")
{
    auto dossier = unDossier();
    dossier.version.etat = EtatDevis::Valide;
    BonDeCommande commande;
    commande.numero = "2026-BC-1";
    commande.date = le("2026-12-01");
    commande.lignes = dossier.version.contenu.lignes;
    commande.lignes[1].quantite = {};
    const auto constats = controlerCommande(dossier, commande, {});
    CHECK(premier(constats, "devis-quantite")
          == regles::quantiteNonAdmise(Gravite::Bloquant, Section::Commande, "2", 2));
}

TEST_CASE("the words taken for a decision are the four that decide", "[order-a]")
{
    const auto mots = codesDecisionLivrable();
    CHECK(std::vector<std::string_view>(mots.begin(), mots.end())
          == std::vector<std::string_view>{"admis", "admis-avec-refaction", "ajourne", "rejete"});
    for (const auto mot : mots)
        CHECK(code(deCode<DecisionLivrable>(mot).value()) == mot);
}

TEST_CASE("an issued version tells a step that was late at its issue once, by today", "[cctp-6.6.6-a]")
{
    auto dossier = unDossier();
    dossier.version.etat = EtatDevis::Emis;
    dossier.version.emission = le("2026-11-24");
    dossier.faits.emplace();
    // Due on 3 November: late at the issue already, and no act is recorded since.
    dossier.faits->besoin = le("2026-10-20");
    const auto constats = controlerVersion(dossier, le("2026-12-18"));
    CHECK(std::count_if(constats.begin(), constats.end(),
                        [](const auto &constat) { return constat.regle->code == "etape-en-retard"; })
          == 1);
}

TEST_CASE("only the loads of the member itself, and higher ones, change the profile that is checked", "[cctp-6.6.4-b]")
{
    // INT-02 began in 2020 and has no specialised skills: Confirmé is what can be billed.
    auto dossier = unDossier();
    dossier.version.contenu.charges.push_back(
        {"P2", "L2", "INT-01", Profil::Expert, Quantite::milliemes(0), Montant::centimes(0)});
    CHECK_FALSE(contient(controlerDevis(dossier, le("2026-11-24")), "profil-competences"));
    dossier.version.contenu.charges.push_back(
        {"P2", "L2", "INT-02", Profil::Junior, Quantite::milliemes(0), Montant::centimes(0)});
    CHECK_FALSE(contient(controlerDevis(dossier, le("2026-11-24")), "profil-competences"));
    dossier.version.contenu.charges.push_back(
        {"P2", "L2", "INT-02", Profil::Expert, Quantite::milliemes(0), Montant::centimes(0)});
    CHECK(contient(controlerDevis(dossier, le("2026-11-24")), "profil-competences"));
}
