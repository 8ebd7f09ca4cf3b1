// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/EtatCommande.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/domain/devis/VersionDevis.h"
#include "tests/support/Dates.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace trame;
using trame::test::le;

namespace {

/// What the table must say: where an act leads, and whether it wants a reason.
struct Attendu {
    int vers;
    bool motif = false;
};

template <class Etat, class Acte>
using Attendus = std::map<std::pair<Etat, Acte>, Attendu>;

template <class Etat>
int n(Etat etat)
{
    return static_cast<int>(etat);
}

const Attendus<EtatDevis, ActeDevis> devis = [] {
    using E = EtatDevis;
    using A = ActeDevis;
    return Attendus<E, A>{
        {{E::Brouillon, A::Emettre}, {n(E::Emis)}},           {{E::Emis, A::Valider}, {n(E::Valide)}},
        {{E::Emis, A::Refuser}, {n(E::Refuse), true}},        {{E::Expire, A::Refuser}, {n(E::Refuse), true}},
        {{E::Emis, A::Remplacer}, {n(E::Remplace)}},          {{E::Refuse, A::Remplacer}, {n(E::Remplace)}},
        {{E::Expire, A::Remplacer}, {n(E::Remplace)}},        {{E::Valide, A::AnnulerReponse}, {n(E::Emis), true}},
        {{E::Refuse, A::AnnulerReponse}, {n(E::Emis), true}},
    };
}();

const Attendus<EtatCommande, ActeCommande> commande = [] {
    using E = EtatCommande;
    using A = ActeCommande;
    return Attendus<E, A>{
        {{E::Recue, A::Demarrer}, {n(E::EnCours)}},
        {{E::Recue, A::Annuler}, {n(E::Annulee), true}},
        {{E::EnCours, A::Livrer}, {n(E::Livree)}},
        {{E::EnCours, A::Annuler}, {n(E::Annulee), true}},
        {{E::EnCours, A::Rouvrir}, {n(E::Recue), true}},
        {{E::Livree, A::Ajourner}, {n(E::EnCours), true}},
        {{E::Livree, A::Admettre}, {n(E::Admise)}},
        {{E::Livree, A::Refacter}, {n(E::AdmiseAvecRefaction), true}},
        {{E::Livree, A::Rejeter}, {n(E::Rejetee), true}},
        {{E::Livree, A::Rouvrir}, {n(E::EnCours), true}},
        {{E::Admise, A::Clore}, {n(E::Close)}},
        {{E::Admise, A::Rouvrir}, {n(E::Livree), true}},
        {{E::AdmiseAvecRefaction, A::Clore}, {n(E::Close)}},
        {{E::AdmiseAvecRefaction, A::Rouvrir}, {n(E::Livree), true}},
        {{E::Rejetee, A::Clore}, {n(E::Close)}},
        {{E::Rejetee, A::Rouvrir}, {n(E::Livree), true}},
    };
}();

/// Tries every act from every state, with a reason, without, and with blanks for one.
template <class Etat, class Acte>
void verifierTout(const Attendus<Etat, Acte> &attendus, Etat dernierEtat, Acte dernierActe)
{
    for (int e = 0; e <= n(dernierEtat); ++e) {
        for (int a = 0; a <= static_cast<int>(dernierActe); ++a) {
            const auto etat = static_cast<Etat>(e);
            const auto acte = static_cast<Acte>(a);
            INFO(code(etat) << " + " << code(acte));
            const auto attendu = attendus.find({etat, acte});
            const auto motive = transition(etat, acte, "erreur de saisie");
            if (attendu == attendus.end()) {
                REQUIRE_FALSE(motive.has_value());
                CHECK(motive.error().code == CodeErreur::TransitionInterdite);
                CHECK(motive.error().parametres
                      == std::vector<Valeur>{std::string{code(acte)}, std::string{code(etat)}});
                continue;
            }
            REQUIRE(motive.has_value());
            CHECK(n(*motive) == attendu->second.vers);
            for (const auto *blanc : {"", "  ", "\t\n"}) {
                const auto sansMotif = transition(etat, acte, blanc);
                REQUIRE(sansMotif.has_value() != attendu->second.motif);
                if (!sansMotif)
                    CHECK(sansMotif.error().code == CodeErreur::MotifObligatoire);
            }
        }
    }
}

} // namespace

TEST_CASE("every act on a devis is allowed or refused as the table says", "[devis-a]")
{
    verifierTout(devis, EtatDevis::Remplace, ActeDevis::AnnulerReponse);
}

TEST_CASE("every act on an order is allowed or refused as the table says", "[order-a]")
{
    verifierTout(commande, EtatCommande::Annulee, ActeCommande::Rouvrir);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("a walk at random follows the table and never reaches what is never stored", "[devis-a][order-a]")
{
    trame::test::verifierPropriete("walks", [](const std::vector<std::pair<std::uint8_t, bool>> &pas) {
        auto etat = EtatDevis::Brouillon;
        for (const auto &[acte, motif] : pas) {
            const auto a = static_cast<ActeDevis>(acte % 5);
            const auto attendu = devis.find({etat, a});
            const bool permis = attendu != devis.end() && (motif || !attendu->second.motif);
            const auto suite = transition(etat, a, motif ? "motif" : "");
            RC_ASSERT(suite.has_value() == permis);
            etat = suite.value_or(etat);
            RC_ASSERT(etat != EtatDevis::Expire);
        }
    });
}
#endif

TEST_CASE("an issued version expires the day after its validity, and no other state does", "[devis-a]")
{
    VersionDevis version;
    version.contenu.validite = le("2027-01-23");
    version.etat = EtatDevis::Emis;
    CHECK(etatAu(version, le("2027-01-23")) == EtatDevis::Emis);
    CHECK(etatAu(version, le("2027-01-24")) == EtatDevis::Expire);
    for (const auto etat : {EtatDevis::Brouillon, EtatDevis::Valide, EtatDevis::Refuse, EtatDevis::Remplace}) {
        version.etat = etat;
        CHECK(etatAu(version, le("2030-01-01")) == etat);
    }
}

TEST_CASE("the codes of acts are their own")
{
    for (int i = 0; i <= static_cast<int>(ActeCommande::Rouvrir); ++i)
        CHECK(deCode<ActeCommande>(code(static_cast<ActeCommande>(i))) == static_cast<ActeCommande>(i));
    CHECK_FALSE(deCode<ActeCommande>("").has_value());
}
