// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/usecases/commande/Echeancier.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "core/usecases/generation/Alea.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "tests/usecases/Affaire.h"

using namespace trame;
using namespace trame::test;

namespace {

std::string dernierActe(Session &session)
{
    return Journal::lire(session.base(), 0, 1).at(0).acte;
}

} // namespace

TEST_CASE("a need that is filed and opened again is so in the file", "[cctp-6.6.6-a]")
{
    Affaire a;
    const std::string numero = "BES-L2-2025-0001";
    const auto motif = [&] { return DemandeRepository{a.session->base()}.parNumero(numero).value().sansSuite; };
    ClasserDemande classer{*a.session};
    REQUIRE(classer.sansSuite(numero, "projet abandonné").has_value());
    CHECK(motif() == "projet abandonné");
    CHECK(dernierActe(*a.session) == "classer-demande");
    REQUIRE(classer.rouvrir(numero).has_value());
    CHECK(motif().empty());
    CHECK(dernierActe(*a.session) == "rouvrir-demande");
}

TEST_CASE("a devis without an object takes the need's, one that has its own keeps it", "[devis-a]")
{
    Affaire a;
    CompleterDevis completer{a.session->base()};
    SaisieDevis saisie;
    CHECK(completer(a.d.demande, saisie, le("2026-11-24")).objet == a.d.demande.objet);
    saisie.objet = "Audit des usages";
    CHECK(completer(a.d.demande, saisie, le("2026-11-24")).objet == "Audit des usages");
}

TEST_CASE("the journal tells a body that is added from one that is changed", "[ref-b][cctp-4.2-a]")
{
    Affaire a;
    Beneficiaire b;
    b.siret = Siret::lire("92443595100018").value();
    b.nom = "Commune de Port-Vieux";
    EnregistrerBeneficiaire enregistrer{*a.session};
    auto ajoute = enregistrer.ajouter(b, CleSiret::AVerifier);
    REQUIRE(ajoute.has_value());
    CHECK(dernierActe(*a.session) == "ajouter-beneficiaire");
    ajoute->nom = "Ville de Port-Vieux";
    REQUIRE(enregistrer.modifier(*ajoute, CleSiret::AVerifier).has_value());
    CHECK(dernierActe(*a.session) == "modifier-beneficiaire");
    CHECK(BeneficiaireRepository{a.session->base()}.parSiret(b.siret)->nom == "Ville de Port-Vieux");
}

TEST_CASE("time limits kept count what was done alone, step by step", "[cctp-6.6.6-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    const auto tenus = [&](const char *jour) {
        return Echeancier{a.session->base(), le(jour)}.tenus(le("2026-01-01"));
    };
    const auto avant = tenus("2026-11-25");
    REQUIRE(avant.size() == 4);
    CHECK(avant[0].faites == 1);
    for (std::size_t i = 1; i < avant.size(); ++i) {
        INFO(i);
        CHECK(avant[i].faites == 0);
        CHECK(avant[i].aTemps == 0);
    }
    REQUIRE(a.valider().has_value());
    REQUIRE(a.commander().has_value());
    const auto apres = tenus("2026-12-11");
    CHECK(apres[1].etape == Etape::Validation);
    CHECK(apres[1].faites == 1);
    CHECK(apres[2].etape == Etape::Commande);
    CHECK(apres[2].faites == 1);
    // The deliverables of the order aren't handed over yet, nor is it executed.
    CHECK(apres[3].etape == Etape::Livrable);
    CHECK(apres[3].faites == 0);
}

TEST_CASE("what was done late isn't counted as kept, and its days are", "[cctp-6.6.6-a]")
{
    Affaire a;
    // Due on Thursday 26 November.
    a.essai.clock.regler(le("2026-12-01"));
    REQUIRE(a.emettre().has_value());
    const auto tenus = Echeancier{a.session->base(), le("2026-12-02")}.tenus(le("2026-01-01"));
    CHECK(tenus[0].faites == 1);
    CHECK(tenus[0].aTemps == 0);
    CHECK(tenus[0].joursDeRetard == 3);
}

TEST_CASE("a stream of numbers is that of xoshiro256** from its seed")
{
    // Written out by a program of its own after the published algorithms (splitmix64, xoshiro256**).
    Alea alea{1, 1};
    for (const std::uint64_t attendu : {0x576B3120696B13F7U, 0x8F89DE55B4658572U, 0x3D6F2B2243B016C5U,
                                        0x743F9D047DD24C33U, 0x56A38CF81F20F2F4U, 0x6E85799088F41BD9U})
        CHECK(alea.suivant() == attendu);
}
