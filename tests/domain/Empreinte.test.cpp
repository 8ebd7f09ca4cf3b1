// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/FormeCanonique.h"
#include "tests/support/Propriete.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

using namespace trame;
using namespace trame::test;

namespace {

using Changement = std::function<void(ContenuDevis &)>;

std::string forme(const ContenuDevis &contenu)
{
    return formeCanonique("D-L2-2026-0017", 1, contenu);
}

/// One change for each field there is. A field added to a devis is added here, and to the canonical form.
const std::vector<Changement> changements{
    [](auto &c) { c.objet += "x"; },
    [](auto &c) { c.contexte += "x"; },
    [](auto &c) { c.modalites += "x"; },
    [](auto &c) { c.conditions += "x"; },
    [](auto &c) { c.mentionTva += "x"; },
    [](auto &c) { c.date = c.date.plusJours(1); },
    [](auto &c) { c.validite = c.validite.plusJours(1); },
    [](auto &c) { c.lignes.push_back(c.lignes[0]); },
    [](auto &c) { c.lignes[0].codeBpu += "x"; },
    [](auto &c) { c.lignes[0].designation += "x"; },
    [](auto &c) { c.lignes[0].unite = Unite::Heure; },
    [](auto &c) { c.lignes[0].profil = Profil::Junior; },
    [](auto &c) { c.lignes[0].profil.reset(); },
    [](auto &c) { c.lignes[0].quantite += Quantite::milliemes(1); },
    [](auto &c) { c.lignes[0].prixUnitaire += 1_c; },
    [](auto &c) { c.lignes[0].remise = Taux::pourDixMille(1); },
    [](auto &c) { c.lignes[0].tva = Taux::pourDixMille(1); },
    [](auto &c) { c.phases.pop_back(); },
    [](auto &c) { c.phases[0].code += "x"; },
    [](auto &c) { c.phases[0].intitule += "x"; },
    [](auto &c) { c.phases[0].objectifs += "x"; },
    [](auto &c) { c.phases[0].debut.reset(); },
    [](auto &c) { c.phases[0].fin = le("2027-01-16"); },
    [](auto &c) { c.livrables.pop_back(); },
    [](auto &c) { c.livrables[0].code += "x"; },
    [](auto &c) { c.livrables[0].intitule += "x"; },
    [](auto &c) { c.livrables[0].phase += "x"; },
    [](auto &c) { c.livrables[0].remise.reset(); },
    [](auto &c) { c.livrables[0].plan.emplace_back(); },
    [](auto &c) { c.livrables[0].plan[0] += "x"; },
    [](auto &c) { c.charges.pop_back(); },
    [](auto &c) { c.charges[0].phase += "x"; },
    [](auto &c) { c.charges[0].livrable += "x"; },
    [](auto &c) { c.charges[0].intervenant += "x"; },
    [](auto &c) { c.charges[0].profil.reset(); },
    [](auto &c) { c.charges[0].jours += Quantite::milliemes(1); },
    [](auto &c) { c.charges[0].cout += 1_c; },
    [](auto &c) { c.equipe.pop_back(); },
    [](auto &c) { c.equipe[0].code += "x"; },
    [](auto &c) { c.equipe[0].profil = Profil::Junior; },
    [](auto &c) { c.equipe[0].role += "x"; },
    [](auto &c) { c.equipe[0].cv.reset(); },
    [](auto &c) { c.equipe[0].cv->titre += "x"; },
    [](auto &c) { c.equipe[0].cv->resume += "x"; },
    [](auto &c) { c.equipe[0].cv->formations.emplace_back(); },
    [](auto &c) { c.equipe[0].cv->competences.emplace_back(); },
    [](auto &c) { c.equipe[0].cv->certifications.emplace_back(); },
    [](auto &c) { c.equipe[0].cv->langues.emplace_back(); },
    [](auto &c) { c.equipe[0].cv->missions.emplace_back(); },
    [](auto &c) { c.equipe[0].cv->missions[0].duree += "x"; },
    [](auto &c) { c.equipe[0].cv->missions[0].contexte += "x"; },
    [](auto &c) { c.equipe[0].cv->missions[0].role += "x"; },
    [](auto &c) { c.equipe[0].cv->missions[0].travaux += "x"; },
    [](auto &c) { c.calendrier.pop_back(); },
    [](auto &c) { c.calendrier[0].intitule += "x"; },
    [](auto &c) { c.calendrier[0].phase += "x"; },
    [](auto &c) { c.calendrier[0].debut = le("2027-01-11"); },
    [](auto &c) { c.calendrier[0].fin = le("2027-01-15"); },
    [](auto &c) { c.calendrier[0].lieu += "x"; },
};

} // namespace

TEST_CASE("any field of a devis changes its canonical form, each in its own way", "[devis-a]")
{
    const auto contenu = unDossier().version.contenu;
    std::set<std::string> formes{forme(contenu)};
    for (std::size_t i = 0; i < changements.size(); ++i) {
        auto autre = contenu;
        changements[i](autre);
        INFO("change " << i);
        CHECK(autre != contenu);
        CHECK(formes.insert(forme(autre)).second);
    }
    CHECK(formes.insert(formeCanonique("D-L2-2026-0018", 1, contenu)).second);
    CHECK(formes.insert(formeCanonique("D-L2-2026-0017", 2, contenu)).second);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("no text moved from a field to the next gives the same form, whatever it holds", "[devis-a]")
{
    trame::test::verifierPropriete("moved text", [] {
        const auto caracteres = rc::gen::container<std::string>(rc::gen::elementOf(std::string{"a:=\n0123contexte"}));
        ContenuDevis un;
        un.objet = *caracteres;
        un.contexte = *caracteres;
        un.modalites = *caracteres;
        const auto tout = un.objet + un.contexte + un.modalites;
        ContenuDevis autre;
        const auto a = *rc::gen::inRange<std::size_t>(0, tout.size() + 1);
        const auto b = *rc::gen::inRange<std::size_t>(a, tout.size() + 1);
        autre.objet = tout.substr(0, a);
        autre.contexte = tout.substr(a, b - a);
        autre.modalites = tout.substr(b);
        RC_ASSERT((forme(un) == forme(autre)) == (un == autre));
    });
}
#endif

TEST_CASE("entries moved from a list to the next don't give the same form", "[devis-a]")
{
    auto un = unDossier().version.contenu;
    un.equipe[0].cv->formations = {"a", "b"};
    un.equipe[0].cv->competences = {};
    auto autre = un;
    autre.equipe[0].cv->formations = {"a"};
    autre.equipe[0].cv->competences = {"b"};
    CHECK(forme(un) != forme(autre));
    autre = un;
    autre.equipe[0].cv->formations = {"ab"};
    CHECK(forme(un) != forme(autre));
    autre = un;
    std::swap(autre.lignes[0], autre.lignes[1]);
    CHECK(forme(un) != forme(autre));
}

namespace {

/// A devis with something in each field there is, and its canonical form written out: it was made from the definition
/// of the form, not by the program.
ContenuDevis unContenuConnu()
{
    ContenuDevis c;
    c.objet = "Audit des cas d’usage";
    c.contexte = "Deux services\nà entendre";
    c.conditions = "Paiement à 30 jours";
    c.mentionTva = "TVA non applicable, art. 294-1 du CGI";
    c.date = le("2026-11-24");
    c.validite = le("2027-01-23");
    c.lignes = {{"L2-AUD-01", "Audit", Unite::Jour, Profil::Expert, Quantite::milliemes(2500), 1'150'00_c,
                 Taux::pourDixMille(300), Taux::pourDixMille(2000)},
                {"L2-LIC",
                 "Licence",
                 Unite::Forfait,
                 std::nullopt,
                 Quantite::milliemes(1000),
                 64'22_c,
                 {},
                 Taux::pourDixMille(550)}};
    c.phases = {{"P1", "Méthode", "Cadrer", le("2027-01-11"), std::nullopt}};
    c.livrables = {{"L1", "Note", "P1", le("2027-01-15"), {"1. Contexte", "2. Suites"}}};
    c.charges = {{"P1", "L1", "INT-01", Profil::Expert, Quantite::milliemes(2500), 2'788'75_c}};
    c.equipe = {{"INT-01", Profil::Expert, "cheffe de projet",
                 CvAnonymise{"Consultante",
                             "Données",
                             {"Master"},
                             {"Ateliers", "Valeur"},
                             {},
                             {"français"},
                             {{"18 mois", "collectivité", "cheffe", "cartographie"}}}},
                {"INT-02", Profil::Confirme, "", std::nullopt}};
    c.calendrier = {{"Entretiens", "P1", le("2027-01-12"), le("2027-01-14"), "sur site"}};
    return c;
}

constexpr const char *formeConnue = "numero:14=D-L2-2026-0017\n"
                                    "version:1=2\n"
                                    "objet:23=Audit des cas d’usage\n"
                                    "contexte:25=Deux services\nà entendre\n"
                                    "modalites:0=\n"
                                    "conditions:20=Paiement à 30 jours\n"
                                    "mention_tva:37=TVA non applicable, art. 294-1 du CGI\n"
                                    "date:10=2026-11-24\n"
                                    "validite:10=2027-01-23\n"
                                    "lignes:1=2\n"
                                    "ligne.code:9=L2-AUD-01\n"
                                    "ligne.designation:5=Audit\n"
                                    "ligne.unite:4=jour\n"
                                    "ligne.profil:6=expert\n"
                                    "ligne.quantite:4=2500\n"
                                    "ligne.prix:6=115000\n"
                                    "ligne.remise:3=300\n"
                                    "ligne.tva:4=2000\n"
                                    "ligne.code:6=L2-LIC\n"
                                    "ligne.designation:7=Licence\n"
                                    "ligne.unite:7=forfait\n"
                                    "ligne.profil:0=\n"
                                    "ligne.quantite:4=1000\n"
                                    "ligne.prix:4=6422\n"
                                    "ligne.remise:1=0\n"
                                    "ligne.tva:3=550\n"
                                    "phases:1=1\n"
                                    "phase.code:2=P1\n"
                                    "phase.intitule:8=Méthode\n"
                                    "phase.objectifs:6=Cadrer\n"
                                    "phase.debut:10=2027-01-11\n"
                                    "phase.fin:0=\n"
                                    "livrables:1=1\n"
                                    "livrable.code:2=L1\n"
                                    "livrable.intitule:4=Note\n"
                                    "livrable.phase:2=P1\n"
                                    "livrable.remise:10=2027-01-15\n"
                                    "livrable.plan:1=2\n"
                                    "livrable.plan:11=1. Contexte\n"
                                    "livrable.plan:9=2. Suites\n"
                                    "calendrier:1=1\n"
                                    "intervention.intitule:10=Entretiens\n"
                                    "intervention.phase:2=P1\n"
                                    "intervention.debut:10=2027-01-12\n"
                                    "intervention.fin:10=2027-01-14\n"
                                    "intervention.lieu:8=sur site\n"
                                    "charges:1=1\n"
                                    "charge.phase:2=P1\n"
                                    "charge.livrable:2=L1\n"
                                    "charge.intervenant:6=INT-01\n"
                                    "charge.profil:6=expert\n"
                                    "charge.jours:4=2500\n"
                                    "charge.cout:6=278875\n"
                                    "equipe:1=2\n"
                                    "membre.code:6=INT-01\n"
                                    "membre.profil:6=expert\n"
                                    "membre.role:16=cheffe de projet\n"
                                    "membre.cv:1=1\n"
                                    "cv.titre:11=Consultante\n"
                                    "cv.resume:8=Données\n"
                                    "cv.formations:1=1\n"
                                    "cv.formations:6=Master\n"
                                    "cv.competences:1=2\n"
                                    "cv.competences:8=Ateliers\n"
                                    "cv.competences:6=Valeur\n"
                                    "cv.certifications:1=0\n"
                                    "cv.langues:1=1\n"
                                    "cv.langues:9=français\n"
                                    "cv.missions:1=1\n"
                                    "mission.duree:7=18 mois\n"
                                    "mission.contexte:13=collectivité\n"
                                    "mission.role:6=cheffe\n"
                                    "mission.travaux:12=cartographie\n"
                                    "membre.code:6=INT-02\n"
                                    "membre.profil:8=confirme\n"
                                    "membre.role:0=\n"
                                    "membre.cv:1=0\n";

} // namespace

TEST_CASE("the canonical form of a known devis is this one, so that a printed fingerprint stays true", "[devis-a]")
{
    CHECK(formeCanonique("D-L2-2026-0017", 2, unContenuConnu()) == formeConnue);
}
