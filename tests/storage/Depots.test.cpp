// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/FormeCanonique.h"
#include "core/storage/Compteur.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "tests/storage/Classeur.h"

using namespace trame;
using namespace trame::test;

TEST_CASE("the agreement, its parties and its prices come back as they were written", "[cctp-2-a][cctp-4.2-a][bpu-a]")
{
    Classeur c;
    auto &base = c.session->base();
    const auto consultation = AccordRepository{base}.consultation();
    REQUIRE(consultation.has_value());
    CHECK(consultation->pouvoirAdjudicateur.siret.chiffres() == "92443595100018");
    const auto lot = AccordRepository{base}.lot(2);
    REQUIRE(lot.has_value());
    CHECK(lot->montantMaximum == c.d.lot.montantMaximum);
    CHECK(lot->montantMinimum == c.d.lot.montantMinimum);
    CHECK_FALSE(AccordRepository{base}.lot(3).has_value());
    const auto accords = AccordRepository{base}.accords(2);
    REQUIRE(accords.size() == 1);
    CHECK(accords[0].dateNotification == c.d.accord.dateNotification);
    const auto titulaire = TitulaireRepository{base}.parSiret(c.d.titulaire.siret);
    REQUIRE(titulaire.has_value());
    CHECK(titulaire->contacts == c.d.titulaire.contacts);
    const auto beneficiaire = BeneficiaireRepository{base}.parSiret(c.d.beneficiaire.siret);
    REQUIRE(beneficiaire.has_value());
    CHECK(beneficiaire->conventions == c.d.beneficiaire.conventions);
    CHECK(beneficiaire->contacts == c.d.beneficiaire.contacts);
    const auto ligne = BpuRepository{base}.parCode(c.d.accord.id, "L2-AUD-02");
    REQUIRE(ligne.has_value());
    CHECK(ligne->prix == c.d.bpu[1].prix);
    CHECK(ligne->profil == Profil::Expert);
}

TEST_CASE("parameters have the contract's values until they are set, then what was set with its source",
          "[cctp-6.6.6-a]")
{
    Classeur c;
    CHECK(AccordRepository{c.session->base()}.parametres().delaiCommande == Parametre<int>{15, "CCTP 6.6.6"});
    auto parametres = AccordRepository{c.session->base()}.parametres();
    parametres.delaiCommande = {20, "CCAP art. 9"};
    parametres.profilIntervalle = {Profil::Confirme, "accord du 03/03/2026"};
    for (int fois = 0; fois < 2; ++fois) {
        Transaction t{*c.session};
        AccordRepository::enregistrer(t, parametres);
        t.commit("essai", "parametres");
    }
    CHECK(AccordRepository{c.session->base()}.parametres().delaiCommande == parametres.delaiCommande);
    CHECK(AccordRepository{c.session->base()}.parametres().profilIntervalle == parametres.profilIntervalle);
}

TEST_CASE("a draft shows the CV of today, an issued version the one that was sent", "[cctp-6.6.5-a][devis-a]")
{
    Classeur c;
    DevisRepository depot{c.session->base()};
    CHECK(depot.version(c.d.version.id)->contenu == c.d.version.contenu);
    c.d.version.etat = EtatDevis::Emis;
    c.d.version.emission = le("2026-11-24");
    {
        Transaction t{*c.session};
        c.d.devis.numero = "D-L2-2026-0001";
        DevisRepository::enregistrer(t, c.d.devis);
        c.d.version.empreinte =
            hexadecimal(sha256(formeCanonique(c.d.devis.numero, c.d.version.numero, c.d.version.contenu)));
        DevisRepository::enregistrer(t, c.d.version);
        c.d.intervenants[0].cv->titre = "Autre titre";
        IntervenantRepository::enregistrer(t, c.d.intervenants[0]);
        t.commit("essai", "émission");
    }
    const auto relue = depot.version(c.d.version.id);
    CHECK(relue->contenu == c.d.version.contenu);
    CHECK(relue->emission == le("2026-11-24"));
    CHECK(depot.parNom("BROUILLON-0000")->id == c.d.devis.id);
    CHECK(depot.versions(c.d.devis.id) == std::vector{c.d.version.id});
    CHECK(Verification::tout(c.session->base(), [](const auto &, auto, auto) {}).empty());
}

TEST_CASE("an order comes back with its lines, and the lot's consumption leaves cancelled ones out",
          "[order-a][cctp-3-c]")
{
    Classeur c;
    CommandeRepository depot{c.session->base()};
    BonDeCommande commande;
    commande.devis = c.d.version.id;
    commande.accord = c.d.accord.id;
    commande.lot = 2;
    commande.beneficiaire = c.d.beneficiaire.id;
    commande.numero = "BC-2026-114";
    commande.date = le("2026-12-10");
    commande.lignes = c.d.version.contenu.lignes;
    commande.livrables = {{"L1", "Note", le("2027-01-15"), std::nullopt, std::nullopt, DecisionLivrable::Aucune, {}}};
    const auto enregistrer = [&] {
        Transaction t{*c.session};
        CommandeRepository::enregistrer(t, commande, c.d.lot.id);
        t.commit("essai", commande.numero);
    };
    enregistrer();
    CHECK(depot.consomme(c.d.lot.id) == 4'970'00_c);
    CHECK(depot.lignesCommandees(c.d.version.id) == commande.lignes);
    const auto relue = depot.charger(depot.parNumero("BC-2026-114").at(0));
    REQUIRE(relue.has_value());
    CHECK(relue->lignes == commande.lignes);
    CHECK(relue->livrables == commande.livrables);
    commande.etat = EtatCommande::Annulee;
    commande.motif = "besoin disparu";
    enregistrer();
    CHECK(depot.consomme(c.d.lot.id) == 0_c);
    CHECK(depot.lignesCommandees(c.d.version.id).empty());
    // The same number twice for one beneficiary can't be.
    commande.id = {};
    commande.uuid.clear();
    CHECK_THROWS_AS(enregistrer(), StorageError);
}

TEST_CASE("numbers of a series are continuous, and an act that fails takes none", "[devis-a]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto prendre = [&](bool garder) {
        Transaction t{*session};
        const auto numero = numeroSuivant(t, "D-L2-2026");
        if (garder)
            t.commit("essai", "numero");
        return numero;
    };
    CHECK(prendre(true) == 1);
    CHECK(prendre(true) == 2);
    CHECK(prendre(false) == 3);
    CHECK(prendre(true) == 3);
}

TEST_CASE("a person's identity never reaches the journal", "[cctp-6.6.5-b][ref-b]")
{
    Classeur c;
    CHECK(c.session->base().entier("SELECT count(*) FROM journal WHERE changement LIKE '%Lef_vre%'") == 0);
    CHECK(c.session->base().entier("SELECT count(*) FROM journal WHERE changement LIKE '%\"table\":\"intervenant\"%'")
          == 1);
}

TEST_CASE("an attachment is kept with its sum and comes back to the byte", "[ref-a]")
{
    Essai essai;
    const auto session = essai.creer();
    const std::string octets{"%PDF\0\xff été", 10};
    PieceId id;
    {
        Transaction t{*session};
        id = PieceRepository::ajouter(t, "signé.pdf", "application/pdf", octets);
        t.commit("essai", "piece");
    }
    const auto piece = PieceRepository{session->base()}.charger(id);
    REQUIRE(piece.has_value());
    CHECK(piece->contenu == octets);
    CHECK(piece->nom == "signé.pdf");
    CHECK_FALSE(PieceRepository{session->base()}.charger(PieceId{99}).has_value());
}
