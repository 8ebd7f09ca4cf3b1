// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/EtatCommande.h"
#include "core/domain/devis/EtatDevis.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

using namespace trame;

TEST_CASE("a devis goes from draft to issued to validated, and no other way", "[devis-a]")
{
    CHECK(transition(EtatDevis::Brouillon, ActeDevis::Emettre) == EtatDevis::Emis);
    CHECK(transition(EtatDevis::Emis, ActeDevis::Valider) == EtatDevis::Valide);
    for (const auto etat :
         {EtatDevis::Brouillon, EtatDevis::Valide, EtatDevis::Refuse, EtatDevis::Expire, EtatDevis::Remplace})
        CHECK(transition(etat, ActeDevis::Valider).error().code == CodeErreur::TransitionInterdite);
    for (const auto acte :
         {ActeDevis::Emettre, ActeDevis::Valider, ActeDevis::Refuser, ActeDevis::Remplacer, ActeDevis::AnnulerReponse})
        CHECK_FALSE(transition(EtatDevis::Remplace, acte, "motif").has_value());
}

TEST_CASE("a refusal and a step back want their reason", "[devis-a]")
{
    CHECK(transition(EtatDevis::Emis, ActeDevis::Refuser).error().code == CodeErreur::MotifObligatoire);
    CHECK(transition(EtatDevis::Emis, ActeDevis::Refuser, "budget gelé") == EtatDevis::Refuse);
    CHECK(transition(EtatDevis::Valide, ActeDevis::AnnulerReponse).error().code == CodeErreur::MotifObligatoire);
    CHECK(transition(EtatDevis::Valide, ActeDevis::AnnulerReponse, "erreur de saisie") == EtatDevis::Emis);
}

TEST_CASE("an order is received, done, handed over, admitted and closed; a cancellation wants its reason", "[order-a]")
{
    auto etat = EtatCommande::Recue;
    for (const auto acte : {ActeCommande::Demarrer, ActeCommande::Livrer, ActeCommande::Admettre, ActeCommande::Clore})
        etat = transition(etat, acte).value();
    CHECK(etat == EtatCommande::Close);
    CHECK(transition(EtatCommande::Recue, ActeCommande::Annuler).error().code == CodeErreur::MotifObligatoire);
    CHECK(transition(EtatCommande::Recue, ActeCommande::Annuler, "besoin disparu") == EtatCommande::Annulee);
    CHECK_FALSE(transition(EtatCommande::Livree, ActeCommande::Annuler, "trop tard").has_value());
    CHECK_FALSE(transition(EtatCommande::Recue, ActeCommande::Admettre).has_value());
    CHECK(transition(EtatCommande::Livree, ActeCommande::Ajourner, "à compléter") == EtatCommande::EnCours);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("a closed or cancelled order never moves again, whatever is tried", "[order-a]")
{
    trame::test::verifierPropriete("random walks", [](const std::vector<std::uint8_t> &actes) {
        auto etat = EtatCommande::Recue;
        bool finie = false;
        for (const auto n : actes) {
            const auto suite = transition(etat, static_cast<ActeCommande>(n % 9), "motif");
            RC_ASSERT(!finie || !suite.has_value());
            if (suite)
                etat = *suite;
            finie = etat == EtatCommande::Close || etat == EtatCommande::Annulee;
        }
    });
}
#endif

TEST_CASE("codes of states are read back", "[devis-a]")
{
    for (const auto etat : {EtatDevis::Brouillon, EtatDevis::Emis, EtatDevis::Valide, EtatDevis::Refuse,
                            EtatDevis::Expire, EtatDevis::Remplace})
        CHECK(deCode<EtatDevis>(code(etat)) == etat);
    CHECK_FALSE(deCode<EtatDevis>("émis").has_value());
    for (int i = 0; i <= static_cast<int>(EtatCommande::Annulee); ++i)
        CHECK(deCode<EtatCommande>(code(static_cast<EtatCommande>(i))) == static_cast<EtatCommande>(i));
}
