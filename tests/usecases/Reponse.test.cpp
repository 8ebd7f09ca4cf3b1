// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/GabaritDevis.h"
#include "core/usecases/devis/ReviserDevis.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "tests/usecases/Affaire.h"

#include <array>
#include <span>

using namespace trame;
using namespace trame::test;

TEST_CASE("an issued devis is validated with its signature, and taken back with a reason", "[devis-b]")
{
    Affaire a;
    CHECK(a.valider("BROUILLON-0000").error().code == CodeErreur::TransitionInterdite);
    REQUIRE(a.emettre().has_value());
    const auto valide = a.valider();
    REQUIRE(valide.has_value());
    const auto relu = DossierLoader{a.session->base()}.parNom(Affaire::numero);
    CHECK(relu->version.etat == EtatDevis::Valide);
    CHECK(relu->version.reponse->nom == "H. Courtade");
    CHECK(PieceRepository{a.session->base()}.charger(relu->version.reponse->piece)->contenu == "%PDF-1.4");
    CHECK(a.valider().error().code == CodeErreur::TransitionInterdite);

    RepondreDevis repondre{*a.session};
    CHECK(repondre.annuler(Affaire::numero, " ").error().code == CodeErreur::MotifObligatoire);
    REQUIRE(repondre.annuler(Affaire::numero, "mauvais devis").has_value());
    CHECK(DossierLoader{a.session->base()}.parNom(Affaire::numero)->version.etat == EtatDevis::Emis);
    REQUIRE(a.valider().has_value());
    REQUIRE(a.commander().has_value());
    CHECK(repondre.annuler(Affaire::numero, "trop tard").error().code == CodeErreur::ActeIncompatible);
}

TEST_CASE("an answer that the rules refuse changes nothing", "[devis-b]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    const auto avant = a.actes();
    RepondreDevis repondre{*a.session};
    const auto sansNom = repondre.valider(Affaire::numero, {le("2026-11-24"), "", "Directrice", "", {}},
                                          FichierJoint{"s.png", "image/png", "\x89PNG"});
    CHECK(sansNom.error().code == CodeErreur::RefuseParRegle);
    CHECK(a.session->base().entier("SELECT count(*) FROM piece WHERE nom = 's.png'") == 0);
    // The validity is over on 23 January 2027.
    const auto tard = repondre.valider(Affaire::numero, {le("2027-01-24"), "N", "Q", "", {}}, {});
    CHECK(tard.error().code == CodeErreur::TransitionInterdite);
    CHECK(repondre.refuser(Affaire::numero, {le("2026-12-01"), "", "", " ", {}}).error().code
          == CodeErreur::MotifObligatoire);
    CHECK(repondre.refuser(Affaire::numero, {le("2026-11-01"), "", "", "trop cher", {}}).error().code
          == CodeErreur::RefuseParRegle);
    CHECK(a.actes() == avant);
}

TEST_CASE("a signature is an image or a PDF by its content, whatever its name and its type say", "[devis-b]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    a.essai.clock.regler(le("2026-12-04"));
    const auto avant = a.actes();
    RepondreDevis repondre{*a.session};
    const ReponseDevis reponse{le("2026-12-04"), "H. Courtade", "Directrice", "", {}};
    for (const char *contenu : {"code;designation", "", "%PD", "\x89PN"}) {
        const auto refuse =
            repondre.valider(Affaire::numero, reponse, FichierJoint{"s.pdf", "application/pdf", contenu});
        REQUIRE_FALSE(refuse.has_value());
        CHECK(refuse.error().code == CodeErreur::SignatureInvalide);
    }
    CHECK(a.actes() == avant);
    CHECK(a.session->base().entier("SELECT count(*) FROM piece WHERE nom = 's.pdf'") == 0);
    CHECK(DossierLoader{a.session->base()}.parNom(Affaire::numero)->version.etat == EtatDevis::Emis);
    REQUIRE(repondre.valider(Affaire::numero, reponse, FichierJoint{"s", "", "\xFF\xD8\xFF\xE0"}).has_value());
    const auto relu = DossierLoader{a.session->base()}.parNom(Affaire::numero);
    CHECK(PieceRepository{a.session->base()}.charger(relu->version.reponse->piece)->typeMime == "image/jpeg");
}

TEST_CASE("a revision carries the prices of its day and replaces the version before once it is issued", "[devis-a]")
{
    Affaire a;
    CHECK(ReviserDevis{*a.session}("BROUILLON-0000").error().code == CodeErreur::TransitionInterdite);
    REQUIRE(a.emettre().has_value());
    {
        Transaction t{*a.session};
        a.d.bpu[0].prix.push_back({1'200'00_c, le("2026-12-01"), {}});
        BpuRepository::enregistrer(t, a.d.bpu[0]);
        t.commit("essai", "prix");
    }
    a.essai.clock.regler(le("2026-12-02"));
    const auto revise = ReviserDevis{*a.session}(Affaire::numero);
    REQUIRE(revise.has_value());
    CHECK(revise->version.numero == 2);
    CHECK(revise->version.contenu.date == le("2026-12-02"));
    CHECK(revise->version.contenu.validite == le("2027-01-31"));
    CHECK(revise->version.contenu.lignes[0].prixUnitaire == 1'200'00_c);
    CHECK(DossierLoader{a.session->base()}.parNom(Affaire::numero, 1)->version.etat == EtatDevis::Emis);
    // The costs still add up to the old price: the revision can't be issued as it is.
    CHECK(a.emettre(Affaire::numero).error().code == CodeErreur::RefuseParRegle);
    auto contenu = revise->version.contenu;
    contenu.charges[0].cout += 100'00_c;
    REQUIRE(EnregistrerBrouillon{*a.session}.modifier(Affaire::numero, contenu).has_value());
    const auto emis = a.emettre(Affaire::numero);
    REQUIRE(emis.has_value());
    CHECK(emis->devis.numero == Affaire::numero);
    CHECK(DossierLoader{a.session->base()}.parNom(Affaire::numero, 1)->version.etat == EtatDevis::Remplace);
}

TEST_CASE("a draft that is given up leaves nothing, a revision leaves the version before", "[devis-a]")
{
    Affaire a;
    EnregistrerBrouillon brouillon{*a.session};
    const auto nouveau = brouillon.creer("BES-L2-2025-0001", a.d.version.contenu);
    REQUIRE(brouillon.abandonner(nouveau->devis.reference).has_value());
    CHECK(DossierLoader{a.session->base()}.parNom(nouveau->devis.reference).error().code == CodeErreur::Introuvable);
    REQUIRE(a.emettre().has_value());
    CHECK(brouillon.abandonner(Affaire::numero).error().code == CodeErreur::VersionFigee);
    REQUIRE(ReviserDevis{*a.session}(Affaire::numero).has_value());
    REQUIRE(brouillon.abandonner(Affaire::numero).has_value());
    const auto reste = DossierLoader{a.session->base()}.parNom(Affaire::numero);
    CHECK(reste->version.numero == 1);
    CHECK(reste->version.etat == EtatDevis::Emis);
}

TEST_CASE("a draft that somebody wrote over meanwhile isn't overwritten", "[devis-a]")
{
    Affaire a;
    EnregistrerBrouillon brouillon{*a.session};
    auto contenu = a.d.version.contenu;
    contenu.objet = "Premier";
    const auto premier = brouillon.modifier("BROUILLON-0000", contenu, a.d.version.version);
    REQUIRE(premier.has_value());
    contenu.objet = "Second";
    CHECK(brouillon.modifier("BROUILLON-0000", contenu, a.d.version.version).error().code
          == CodeErreur::ModifieEntreTemps);
    CHECK(brouillon.modifier("BROUILLON-0000", contenu, premier->version.version).has_value());
}

TEST_CASE("a line takes the VAT rate of its price, carried over to the body's territory", "[devis-a][bpu-a]")
{
    Affaire a;
    const std::array codes{"EXO-1", "RED-1", "NOR-1"};
    {
        Transaction t{*a.session};
        const std::array taux{0, 550, 2000};
        const std::array prix{1'000'00_c, 100'00_c, 1'000'00_c};
        for (std::size_t i = 0; i < codes.size(); ++i) {
            auto ligne = uneLigneBpu(codes.at(i), prix.at(i));
            ligne.accord = a.d.accord.id;
            ligne.tva = Taux::pourDixMille(taux.at(i));
            BpuRepository::enregistrer(t, ligne);
        }
        t.commit("essai", "bordereau");
    }
    SaisieDevis saisie;
    for (const auto *code : codes)
        saisie.lignes.push_back({code, Quantite::milliemes(1000), {}, {}, {}, {}});
    // What the user chose stays.
    saisie.lignes.push_back({"NOR-1", Quantite::milliemes(1000), {}, {}, Taux::pourDixMille(1000), {}});
    const auto lus = [&](Territoire territoire) {
        auto beneficiaire = BeneficiaireRepository{a.session->base()}.charger(a.d.beneficiaire.id).value();
        beneficiaire.territoire = territoire;
        REQUIRE(EnregistrerBeneficiaire{*a.session}.modifier(beneficiaire, CleSiret::Confirmee).has_value());
        const auto cree = EnregistrerBrouillon{*a.session}.creer("BES-L2-2025-0001", saisie);
        REQUIRE(cree.has_value());
        const auto relu = DossierLoader{a.session->base()}.parNom(cree->devis.reference).value();
        std::vector<std::int32_t> taux;
        for (const auto &ligne : relu.version.contenu.lignes)
            taux.push_back(ligne.tva.pourDixMille());
        if (territoire == Territoire::Metropole)
            CHECK(totaux(std::span{relu.version.contenu.lignes}.first(3)).tva == 205'50_c);
        return taux;
    };
    CHECK(lus(Territoire::Metropole) == std::vector<std::int32_t>{0, 550, 2000, 1000});
    CHECK(lus(Territoire::LaReunion) == std::vector<std::int32_t>{0, 210, 850, 1000});
    CHECK(lus(Territoire::Guyane) == std::vector<std::int32_t>{0, 0, 0, 1000});
}

TEST_CASE("what is written of a devis is in it, to the last part", "[cctp-6.6.5-a]")
{
    Affaire a;
    const auto &avant = a.d.version.contenu;
    SaisieDevis saisie;
    saisie.objet = avant.objet;
    for (const auto &ligne : avant.lignes)
        saisie.lignes.push_back({ligne.codeBpu, ligne.quantite, {}, {}, {}, {}});
    saisie.phases = avant.phases;
    saisie.livrables = avant.livrables;
    saisie.charges = avant.charges;
    saisie.equipe = avant.equipe;
    saisie.calendrier = avant.calendrier;
    const auto cree = EnregistrerBrouillon{*a.session}.creer("BES-L2-2025-0001", saisie);
    REQUIRE(cree.has_value());
    const auto relu = DossierLoader{a.session->base()}.parNom(cree->devis.reference)->version.contenu;
    CHECK(relu.phases == avant.phases);
    CHECK(relu.livrables == avant.livrables);
    CHECK(relu.charges == avant.charges);
    CHECK(relu.equipe == avant.equipe);
    CHECK(relu.calendrier == avant.calendrier);
}

TEST_CASE("the example of a devis can be issued as it is", "[cctp-6.6.5-a]")
{
    Affaire a;
    const auto exemple = GabaritDevis{a.session->base()}("BES-L2-2025-0001", le("2026-11-20"));
    REQUIRE(exemple.has_value());
    REQUIRE(EnregistrerBrouillon{*a.session}.modifier("BROUILLON-0000", *exemple).has_value());
    const auto dossier = DossierLoader{a.session->base()}.parNom("BROUILLON-0000");
    CHECK(controlerDevis(*dossier, le("2026-11-20")).empty());
    // The need is of 12 November: its devis is due on the 26th.
    const auto constats = controlerDevis(*dossier, le("2026-11-24"));
    REQUIRE(constats.size() == 1);
    CHECK(constats[0].regle->code == "etape-proche");
    CHECK(a.emettre().has_value());
    CHECK(GabaritDevis{a.session->base()}("BES-L2-1999-0001", le("2026-11-24")).error().code
          == CodeErreur::Introuvable);
    CHECK(GabaritDevis{a.session->base()}("BES-L2-2025-0001", le("2020-01-01")).error().code
          == CodeErreur::AccordIncomplet);
}

TEST_CASE("a need is filed without follow-up with its reason, and opened again", "[cctp-6.6.6-a]")
{
    Affaire a;
    ClasserDemande classer{*a.session};
    const std::string numero = "BES-L2-2025-0001";
    CHECK(classer.sansSuite(numero, "").error().code == CodeErreur::MotifObligatoire);
    CHECK(classer.rouvrir(numero).error().code == CodeErreur::TransitionInterdite);
    CHECK(classer.sansSuite("BES-L9", "x").error().code == CodeErreur::Introuvable);
    REQUIRE(classer.sansSuite(numero, "projet abandonné").has_value());
    CHECK(EnregistrerBrouillon{*a.session}.creer(numero, a.d.version.contenu).error().code
          == CodeErreur::ActeIncompatible);
    CHECK(classer.rouvrir(numero)->sansSuite.empty());
    REQUIRE(a.emettre().has_value());
    REQUIRE(a.valider().has_value());
    CHECK(classer.sansSuite(numero, "trop tard").error().code == CodeErreur::ActeIncompatible);
}
