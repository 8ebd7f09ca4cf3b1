// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ActesCroises.h"
#include "tests/support/Dates.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace trame;
using namespace trame::test;

namespace {

using A = ActeCommande;
using D = DecisionLivrable;
using E = EtatCommande;

BonDeCommande commandeAvec(std::vector<D> decisions)
{
    BonDeCommande commande;
    commande.numero = "BC-1";
    for (const auto decision : decisions) {
        LivrableCommande livrable;
        livrable.code = "L" + std::to_string(commande.livrables.size() + 1);
        livrable.remise = le("2027-01-15");
        livrable.decision = decision;
        commande.livrables.push_back(livrable);
    }
    return commande;
}

} // namespace

TEST_CASE("an act on an order is refused where it contradicts what was decided of a deliverable", "[order-a]")
{
    // What a single deliverable, decided so, refuses of its order; all else is allowed.
    const std::map<D, std::set<A>> refuses{
        {D::Aucune, {}},
        {D::Admis, {A::Annuler, A::Rejeter}},
        {D::AdmisAvecRefaction, {A::Annuler, A::Rejeter, A::Admettre}},
        {D::Ajourne, {A::Livrer, A::Admettre, A::Refacter}},
        {D::Rejete, {A::Admettre}},
    };
    for (const auto &[decision, interdits] : refuses)
        for (int a = 0; a <= static_cast<int>(A::Rouvrir); ++a) {
            const auto acte = static_cast<A>(a);
            INFO(code(decision) << " + " << code(acte));
            const auto permis = permetActe(commandeAvec({decision}), acte);
            CHECK(permis.has_value() != interdits.contains(acte));
            if (!permis) {
                CHECK(permis.error().code == CodeErreur::ActeIncompatible);
                CHECK(permis.error().parametres
                      == std::vector<Valeur>{std::string{code(acte)}, std::string{"livrable"}, std::string{"L1"},
                                             std::string{code(decision)}});
            }
        }
}

TEST_CASE("an order is rejected in part: not when all of it was admitted", "[order-a]")
{
    CHECK(permetActe(commandeAvec({D::Admis, D::Rejete}), A::Rejeter).has_value());
    CHECK(permetActe(commandeAvec({D::Admis, D::Aucune}), A::Rejeter).has_value());
    CHECK_FALSE(permetActe(commandeAvec({D::Admis, D::AdmisAvecRefaction}), A::Rejeter).has_value());
    CHECK(permetActe(commandeAvec({}), A::Rejeter).has_value());
    // One of several is enough to stand in the way.
    CHECK_FALSE(permetActe(commandeAvec({D::Aucune, D::Admis}), A::Annuler).has_value());
    CHECK_FALSE(permetActe(commandeAvec({D::Admis, D::Ajourne}), A::Livrer).has_value());
}

TEST_CASE("a decision on a deliverable says nothing else than that on its order", "[order-a]")
{
    const std::set<D> toutes{D::Admis, D::AdmisAvecRefaction, D::Ajourne, D::Rejete};
    const std::map<E, std::set<D>> permises{
        {E::Recue, toutes},
        {E::EnCours, toutes},
        {E::Livree, toutes},
        {E::Admise, {D::Admis}},
        {E::AdmiseAvecRefaction, {D::Admis, D::AdmisAvecRefaction, D::Rejete}},
        {E::Rejetee, {D::Rejete}},
        {E::Close, {}},
        {E::Annulee, {}},
    };
    for (const auto &[etat, decisions] : permises) {
        auto commande = commandeAvec({D::Aucune});
        commande.etat = etat;
        for (const auto decision : toutes) {
            INFO(code(etat) << " + " << code(decision));
            CHECK(permetDecision(commande, decision).has_value() == decisions.contains(decision));
        }
        INFO(code(etat));
        CHECK(permetRemise(commande).has_value() == (etat == E::Recue || etat == E::EnCours || etat == E::Livree));
    }
}

TEST_CASE("an order that was cancelled binds its devis and its need no more", "[order-a]")
{
    for (int e = 0; e <= static_cast<int>(E::Annulee); ++e) {
        auto commande = commandeAvec({});
        commande.etat = static_cast<E>(e);
        INFO(code(commande.etat));
        const bool morte = commande.etat == E::Annulee;
        CHECK(permetSansCommande({commande}, "annuler-reponse").has_value() == morte);
        CHECK(permetSansSuite({{"D-1", EtatDevis::Remplace, {}}, {"D-2", EtatDevis::Emis, {commande}}}).has_value()
              == morte);
    }
    for (int e = 0; e <= static_cast<int>(EtatDevis::Remplace); ++e) {
        const auto etat = static_cast<EtatDevis>(e);
        INFO(code(etat));
        // The validated devis needn't be the last one of the need.
        CHECK(permetSansSuite({{"D-1", etat, {}}, {"D-2", EtatDevis::Brouillon, {}}}).has_value()
              == (etat != EtatDevis::Valide));
    }
}
