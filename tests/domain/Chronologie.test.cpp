// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesChronologie.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/ReglesReponse.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

DossierDevis dossierDu(const char *reception, const char *date, const char *validite)
{
    auto d = unDossier();
    d.demande.reception = le(reception);
    d.version.contenu.date = le(date);
    d.version.contenu.validite = le(validite);
    return d;
}

/// The variants that stand in the way.
std::vector<std::string> variantes(const std::vector<Constat> &constats, Gravite gravite = Gravite::Bloquant)
{
    std::vector<std::string> mots;
    for (const auto &constat : constats)
        if (constat.regle->code == "chronologie" && constat.gravite == gravite)
            mots.emplace_back(constat.regle->variante);
    return mots;
}

using Mots = std::vector<std::string>;

} // namespace

TEST_CASE("a devis isn't older than its need, nor issued before its date or after its validity", "[cctp-6.6.6-a]")
{
    struct Cas {
        const char *reception, *date, *validite, *emission;
        Mots attendus;
    };
    for (const auto &[reception, date, validite, emission, attendus] : {
             Cas{"2026-11-12", "2026-11-24", "2027-01-23", "2026-11-24", {}},
             Cas{"2026-11-24", "2026-11-24", "2026-11-24", "2026-11-24", {}},
             Cas{"2026-11-25", "2026-11-24", "2027-01-23", "2026-11-25", {"devis-demande"}},
             Cas{"2026-11-12", "2026-11-24", "2027-01-23", "2026-11-23", {"emission-devis"}},
             Cas{"2026-11-12", "2026-11-24", "2026-12-01", "2026-12-01", {}},
             Cas{"2026-11-12", "2026-11-24", "2026-12-01", "2026-12-02", {"validite"}},
             // A clock of last year: before the need, whichever the devis' date.
             Cas{"2026-11-12", "2026-11-24", "2027-01-23", "2025-12-30", {"emission-devis"}},
             Cas{"2026-11-12", "2025-12-30", "2027-01-23", "2025-12-30", {"devis-demande"}},
         }) {
        INFO(reception << ' ' << date << ' ' << validite << ' ' << emission);
        const auto d = dossierDu(reception, date, validite);
        CHECK(variantes(controlerChronologie(d, le(emission))) == attendus);
        CHECK(variantes(controlerDevis(d, le(emission))) == attendus);
    }
}

TEST_CASE("an issued version is judged by the order of its own dates", "[cctp-6.6.6-a]")
{
    auto d = dossierDu("2026-11-12", "2026-11-24", "2026-12-01");
    CHECK(variantes(controlerVersion(d, le("2027-03-01"))) == Mots{"validite"});
    d.version.etat = EtatDevis::Emis;
    d.version.emission = le("2026-11-24");
    CHECK(variantes(controlerVersion(d, le("2027-03-01"))).empty());
}

TEST_CASE("what is planned before the devis' own date is a warning", "[cctp-6.6.5-a]")
{
    auto d = dossierDu("2026-11-12", "2026-11-24", "2027-01-23");
    d.version.contenu.phases[0].debut = le("2026-11-23");
    d.version.contenu.livrables[0].remise = le("2026-11-23");
    d.version.contenu.calendrier[0].debut = le("2026-11-23");
    const auto constats = controlerChronologie(d, le("2026-11-24"));
    CHECK(variantes(constats, Gravite::Avertissement) == Mots{"planning", "planning", "planning"});
    CHECK(variantes(constats).empty());
    d.version.contenu.phases[0].debut = d.version.contenu.date;
    CHECK(variantes(controlerChronologie(d, le("2026-11-24")), Gravite::Avertissement).size() == 2);
}

TEST_CASE("nothing is issued before the last devis of its series", "[devis-a]")
{
    CHECK(controlerSerie(le("2026-11-24"), le("2026-11-24"), "D-L2-2026-0001").empty());
    CHECK(controlerSerie(le("2026-11-25"), le("2026-11-24"), "D-L2-2026-0001").empty());
    const auto constats = controlerSerie(le("2025-12-31"), le("2026-01-02"), "D-L2-2026-0001");
    REQUIRE(variantes(constats) == Mots{"serie"});
    CHECK(constats[0].parametres
          == std::vector<Valeur>{le("2025-12-31"), le("2026-01-02"), std::string{"D-L2-2026-0001"}});
}

TEST_CASE("a refusal comes after the issue and before tomorrow", "[devis-b]")
{
    VersionDevis version;
    version.emission = le("2026-11-24");
    const auto du = [&](const char *jour) {
        return variantes(controlerRefus(version, {le(jour), "", "", "trop cher", {}}, le("2026-12-01")));
    };
    CHECK(du("2026-11-23") == Mots{"refus"});
    CHECK(du("2026-11-24").empty());
    CHECK(du("2026-12-01").empty());
    CHECK(du("2026-12-02") == Mots{"refus-avenir"});
}

TEST_CASE("an order is received on its date or later, and nothing is done of it before", "[order-a]")
{
    auto d = unDossier();
    d.version.etat = EtatDevis::Valide;
    BonDeCommande commande;
    commande.numero = "BC-1";
    commande.date = le("2026-12-10");
    commande.lignes = d.version.contenu.lignes;
    const auto recue = [&](const char *jour) {
        commande.reception = le(jour);
        return variantes(controlerCommande(d, commande, {}));
    };
    CHECK(recue("2026-12-09") == Mots{"reception"});
    CHECK(recue("2026-12-10").empty());
    CHECK(recue("2026-12-14").empty());
    const auto fait = [&](ActeCommande acte, const char *jour) {
        return !bloquants(controlerEvenement(commande, {acte, le(jour), "", "", {}}));
    };
    CHECK_FALSE(fait(ActeCommande::Demarrer, "2026-12-13"));
    CHECK(fait(ActeCommande::Demarrer, "2026-12-14"));
    // Given up before it arrived.
    CHECK(fait(ActeCommande::Annuler, "2026-12-11"));
    CHECK_FALSE(fait(ActeCommande::Annuler, "2026-12-09"));
    commande.reception.reset();
    CHECK(arrivee(commande) == commande.date);
}

TEST_CASE("what is delivered, admitted or rejected on a day was handed over by then", "[order-a]")
{
    BonDeCommande commande;
    commande.date = le("2026-12-10");
    LivrableCommande livrable;
    livrable.code = "L1";
    livrable.remise = le("2027-01-15");
    commande.livrables = {livrable};
    for (const auto acte : {ActeCommande::Livrer, ActeCommande::Admettre, ActeCommande::Rejeter}) {
        INFO(code(acte));
        CHECK(variantes(controlerEvenement(commande, {acte, le("2027-01-14"), "", "", {}})) == Mots{"acte-remise"});
        CHECK(variantes(controlerEvenement(commande, {acte, le("2027-01-15"), "", "", {}})).empty());
    }
    CHECK(variantes(controlerEvenement(commande, {ActeCommande::Demarrer, le("2027-01-14"), "", "", {}})).empty());
}
