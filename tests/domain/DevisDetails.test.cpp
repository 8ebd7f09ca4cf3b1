// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

template <class Changement>
ContenuDevis contenuApres(Changement changement)
{
    auto contenu = unDossier().version.contenu;
    changement(contenu);
    return contenu;
}

template <class Changement>
std::vector<Constat> coherenceApres(Changement changement)
{
    return controlerCoherence(contenuApres(changement));
}

/// Whether a finding of that rule stands in that section for that entry.
bool designe(const std::vector<Constat> &constats, std::string_view regle, Section section, const std::string &cle)
{
    return std::any_of(constats.begin(), constats.end(),
                       [&](const auto &c) { return c.regle->code == regle && c.section == section && c.cle == cle; });
}

bool trouve(const Intervenant &intervenant, const std::string &texte, const std::string &genre)
{
    auto cv = unCv();
    cv.resume = texte;
    const auto constats = controlerCv(intervenant, cv);
    return constats.size() == 1 && std::get<std::string>(constats[0].parametres.at(1)) == genre;
}

} // namespace

TEST_CASE("a code that is used and doesn't exist is found wherever it is used", "[devis-a]")
{
    CHECK(coherenceApres([](auto &) {}).empty());
    CHECK(contient(coherenceApres([](auto &c) { c.livrables[0].phase = "P9"; }), "devis-reference"));
    CHECK(contient(coherenceApres([](auto &c) { c.calendrier[0].phase = "P9"; }), "devis-reference"));
    CHECK(contient(coherenceApres([](auto &c) { c.charges[0].phase = "P9"; }), "devis-reference"));
    CHECK(contient(coherenceApres([](auto &c) { c.charges[0].livrable = "L9"; }), "devis-reference"));
    // What names nothing refers to nothing.
    CHECK(coherenceApres([](auto &c) {
              c.livrables[0].phase.clear();
              c.calendrier[0].phase.clear();
              c.charges[0].phase.clear();
              c.charges[0].livrable.clear();
          }).empty());
}

TEST_CASE("a code that stands twice is found in its own section", "[devis-a]")
{
    CHECK(designe(coherenceApres([](auto &c) { c.phases[1].code = "P1"; }), "devis-reference", Section::Phases, "P1"));
    CHECK(designe(coherenceApres([](auto &c) { c.livrables[1].code = "L1"; }), "devis-reference", Section::Livrables,
                  "L1"));
    auto dossier = unDossier();
    dossier.version.contenu.equipe[1].code = "INT-01";
    CHECK(designe(controlerEquipe(dossier), "devis-reference", Section::Equipe, "INT-01"));
}

TEST_CASE("a phase or an intervention that ends before it begins is found, one of a day isn't", "[cctp-6.6.5-a]")
{
    const auto calendrier = [](auto changement) { return controlerCalendrier(contenuApres(changement)); };
    CHECK(calendrier([](auto &c) { c.phases[0].fin = c.phases[0].debut; }).empty());
    CHECK(designe(calendrier([](auto &c) { c.phases[0].fin = c.phases[0].debut->plusJours(-1); }), "devis-calendrier",
                  Section::Phases, "P1"));
    CHECK(calendrier([](auto &c) { c.calendrier[0].fin = c.calendrier[0].debut; }).empty());
    CHECK(designe(calendrier([](auto &c) { c.phases[1].fin.reset(); }), "devis-calendrier", Section::Phases, "P2"));
}

TEST_CASE("a devis that costs nothing is broken down all the same", "[cctp-6.6.5-a]")
{
    const auto constats = controlerRepartition(contenuApres([](auto &c) {
        for (auto &ligne : c.lignes)
            ligne.remise = Taux::pourDixMille(10'000);
        c.phases.clear();
        c.livrables.clear();
        c.charges.clear();
    }));
    CHECK(contient(constats, "devis-repartition-phases"));
    CHECK(contient(constats, "devis-repartition-livrables"));
}

TEST_CASE("half-days count for a half, flat fees for no load at all", "[cctp-6.6.5-a]")
{
    const auto charge = [](Unite unite) {
        return contient(controlerRepartition(contenuApres([unite](auto &c) {
                            for (auto &ligne : c.lignes)
                                ligne.unite = unite;
                        })),
                        "devis-charge-profils", Gravite::Avertissement);
    };
    CHECK_FALSE(charge(Unite::Jour));
    CHECK(charge(Unite::DemiJournee));
    for (const auto unite : {Unite::Heure, Unite::Session, Unite::Forfait, Unite::Mois, Unite::Annee, Unite::Unite})
        CHECK_FALSE(charge(unite));
    CHECK_FALSE(contient(controlerRepartition(contenuApres([](auto &c) {
                             for (auto &ligne : c.lignes) {
                                 ligne.unite = Unite::DemiJournee;
                                 ligne.quantite += ligne.quantite;
                             }
                         })),
                         "devis-charge-profils", Gravite::Avertissement));
}

TEST_CASE("the largest quantity accepted is accepted, a thousandth more isn't", "[devis-a]")
{
    const auto refusee = [](std::int64_t milliemes) {
        auto dossier = unDossier();
        dossier.version.contenu.lignes[0].prixUnitaire = 1_c;
        dossier.version.contenu.lignes[0].quantite = Quantite::milliemes(milliemes);
        return contient(controlerLignes(dossier), "devis-quantite");
    };
    CHECK_FALSE(refusee(Quantite::maximumSaisi));
    CHECK(refusee(Quantite::maximumSaisi + 1));
}

TEST_CASE("the service begins with the earliest phase, else with the calendar, else with the devis", "[cctp-6.6.4-b]")
{
    auto contenu = unDossier().version.contenu;
    CHECK(premierJour(contenu, "INT-02") == le("2027-01-18"));
    contenu.charges.push_back({"P1", "L1", "INT-02", Profil::Confirme, {}, {}});
    CHECK(premierJour(contenu, "INT-02") == le("2027-01-11"));
    contenu.phases[0].debut.reset();
    CHECK(premierJour(contenu, "INT-02") == le("2027-01-18"));
    contenu.phases[1].debut.reset();
    contenu.calendrier.push_back({"Restitution", "P2", le("2027-01-08"), le("2027-01-08"), ""});
    CHECK(premierJour(contenu, "INT-02") == le("2027-01-08"));
    contenu.calendrier.clear();
    CHECK(premierJour(contenu, "INT-02") == contenu.date);
}

TEST_CASE("the highest profile a person is charged at is the one to meet", "[cctp-6.6.4-b]")
{
    // INT-02 has the years and no specialised skill.
    auto dossier = unDossier();
    dossier.version.contenu.charges[1].profil = Profil::Expert;
    CHECK(contient(controlerEquipe(dossier), "profil-competences"));
    dossier.version.contenu.charges[1].profil = Profil::Junior;
    CHECK(controlerEquipe(dossier).empty());
}

TEST_CASE("what was ordered is taken from the devis once, from the lines of the same price alone", "[order-a]")
{
    auto ligne = unDossier().version.contenu.lignes[0];
    const std::vector devis{ligne, ligne};
    ligne.quantite = Quantite::milliemes(500);
    const auto reste = resteACommander(devis, {ligne});
    REQUIRE(reste.size() == 2);
    CHECK(reste[0].quantite + reste[1].quantite == Quantite::milliemes(3500));
    auto autre = ligne;
    autre.remise = Taux::pourDixMille(1);
    CHECK(resteACommander(devis, {autre}) == devis);
    autre = ligne;
    autre.tva = Taux::pourDixMille(550);
    CHECK(resteACommander(devis, {autre}) == devis);
    autre = ligne;
    autre.prixUnitaire += 1_c;
    CHECK(resteACommander(devis, {autre}) == devis);
}

TEST_CASE("the person's own address, birth date, e-mail and telephone are found in any writing", "[cctp-6.6.5-b]")
{
    auto intervenant = unIntervenant("INT-07", "2019-09-01");
    intervenant.adresse = "Kerbihan, 29000 Quimper";
    intervenant.naissance = le("1988-04-12");
    intervenant.courriel = "expert42@cabinet.example";
    CHECK(trouve(intervenant, "basée à KERBIHAN (29000 Quimper)", "adresse"));
    CHECK(trouve(intervenant, "1988-04-12", "naissance"));
    CHECK(trouve(intervenant, "12.04.1988", "naissance"));
    CHECK(trouve(intervenant, "expert42 / cabinet.example", "contact"));
    CHECK(trouve(intervenant, "(06) 39-98-1234", "contact"));
    for (const auto *texte : {"29000 Quimper", "12 avril", "cabinet", "39 98 12"}) {
        auto cv = unCv();
        cv.resume = texte;
        CHECK(controlerCv(intervenant, cv).empty());
    }
}
