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
