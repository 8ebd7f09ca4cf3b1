// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accord/AccordRepository.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/accord/ModifierAccord.h"
#include "core/usecases/accord/RetirerLot.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"
#include "tests/storage/Classeur.h"

using namespace trame;
using namespace trame::test;

namespace {

Titulaire unTitulaire(const char *siret)
{
    Titulaire t;
    t.siret = Siret::lire(siret).value();
    t.nom = "Société " + t.siret.chiffres();
    return t;
}

AccordCadre unAccord(int lot, const char *numero)
{
    AccordCadre a;
    a.numeroLot = lot;
    a.numero = numero;
    a.prefixeDevis = std::string{"P-"} + numero;
    a.dateNotification = le("2025-02-03");
    a.dureeMois = 48;
    return a;
}

} // namespace

TEST_CASE("a lot takes as many holders as it says and no more", "[cctp-3-a]")
{
    Classeur c;
    EnregistrerTitulaire titulaires{*c.session};
    const auto ajouter = [&](const char *siret, const char *numero) {
        return titulaires.ajouter(unTitulaire(siret), {unAccord(2, numero)}, {}, CleSiret::AVerifier);
    };
    REQUIRE(ajouter("92443595100018", "A2").has_value());
    const auto troisieme = ajouter("35600000000048", "A3");
    REQUIRE_FALSE(troisieme.has_value());
    CHECK(contient(troisieme.error().constats, "lot-nombre-titulaires"));
    CHECK(c.session->base().entier("SELECT count(*) FROM titulaire") == 2);
    // Fewer holders than there are can't be decided after the fact.
    auto lot = c.d.lot;
    lot.nombreTitulaires = 1;
    CHECK(DefinirAccord{*c.session}(c.d.consultation, {lot}, {}).error().code == CodeErreur::RefuseParRegle);
    lot.nombreTitulaires = 3;
    REQUIRE(DefinirAccord{*c.session}(c.d.consultation, {lot}, {}).has_value());
    CHECK(ajouter("35600000000048", "A3").has_value());
}

TEST_CASE("what an agreement lacks is told by its name", "[cctp-1-a]")
{
    Classeur c;
    DefinirAccord definir{*c.session};
    auto consultation = c.d.consultation;
    CHECK(definir(consultation, {}, {}).error().code == CodeErreur::ChampManquant);
    consultation.numero.clear();
    CHECK(definir(consultation, {c.d.lot}, {}).error().code == CodeErreur::ChampManquant);
    consultation = c.d.consultation;
    consultation.pouvoirAdjudicateur.siret = {};
    CHECK(definir(consultation, {c.d.lot}, {}).error().code == CodeErreur::ChampManquant);
}

TEST_CASE("a holder is known once, by its SIRET and its agreements", "[cctp-4.3-b]")
{
    Classeur c;
    EnregistrerTitulaire titulaires{*c.session};
    const auto ajouter = [&](Titulaire t, AccordCadre a) {
        return titulaires.ajouter(std::move(t), {std::move(a)}, {}, CleSiret::AVerifier).error().code;
    };
    CHECK(ajouter(unTitulaire("73282932000074"), unAccord(2, "A2")) == CodeErreur::DejaPresent);
    CHECK(ajouter(unTitulaire("92443595100018"), unAccord(2, "2024_AOO_IA_L2_A")) == CodeErreur::DejaPresent);
    CHECK(ajouter(unTitulaire("92443595100018"), unAccord(7, "A7")) == CodeErreur::Introuvable);
    CHECK(ajouter(unTitulaire("73282932000079"), unAccord(2, "A2")) == CodeErreur::SiretCleFausse);
    auto anonyme = unTitulaire("92443595100018");
    anonyme.nom.clear();
    CHECK(ajouter(anonyme, unAccord(2, "A2")) == CodeErreur::ChampManquant);
    auto change = c.d.titulaire;
    change.nom = "Valcyrne Conseil et Associés";
    const auto modifie = titulaires.modifier(change, FichierJoint{"logo.png", "image/png", "x"});
    REQUIRE(modifie.has_value());
    CHECK_FALSE(modifie->logo.nul());
    CHECK(titulaires.modifier(c.d.titulaire, {}).error().code == CodeErreur::ModifieEntreTemps);
}

TEST_CASE("a SIRET with a wrong key is recorded once it is confirmed", "[cctp-4.2-a]")
{
    Classeur c;
    EnregistrerBeneficiaire beneficiaires{*c.session};
    auto b = c.d.beneficiaire;
    b.siret = Siret::lire("73282932000079").value();
    CHECK(beneficiaires.ajouter(b, CleSiret::AVerifier).error().code == CodeErreur::SiretCleFausse);
    const auto ajoute = beneficiaires.ajouter(b, CleSiret::Confirmee);
    REQUIRE(ajoute.has_value());
    CHECK(ajoute->id != c.d.beneficiaire.id);
    CHECK(beneficiaires.ajouter(b, CleSiret::Confirmee).error().code == CodeErreur::DejaPresent);
    auto change = *ajoute;
    change.siret = c.d.beneficiaire.siret;
    CHECK(beneficiaires.modifier(change, CleSiret::AVerifier).error().code == CodeErreur::DejaPresent);
    change.siret = b.siret;
    change.conventions[0].fin = le("2025-03-09");
    CHECK(beneficiaires.modifier(change, CleSiret::Confirmee).error().code == CodeErreur::ChampInvalide);
}

TEST_CASE("a person's code is used once, for a holder that exists", "[cctp-6.6.4-a]")
{
    Classeur c;
    EnregistrerIntervenant intervenants{*c.session};
    auto i = unIntervenant("INT-77", "2020-01-06");
    CHECK(intervenants.ajouter(Siret::lire("92443595100018").value(), i).error().code == CodeErreur::Introuvable);
    REQUIRE(intervenants.ajouter(c.d.titulaire.siret, i).has_value());
    CHECK(intervenants.ajouter(c.d.titulaire.siret, i).error().code == CodeErreur::DejaPresent);
    i.code.clear();
    CHECK(intervenants.ajouter(c.d.titulaire.siret, i).error().code == CodeErreur::ChampManquant);
    auto sansNom = unIntervenant("INT-78", "2020-01-06");
    sansNom.nom = " \t";
    CHECK(intervenants.ajouter(c.d.titulaire.siret, sansNom).error().parametres
          == std::vector<Valeur>{std::string{"nom"}});
    auto change = c.d.intervenants[0];
    change.nom = "Nouveau-Nom";
    CHECK(intervenants.modifier(change)->version == change.version + 1);
    CHECK(intervenants.modifier(change).error().code == CodeErreur::ModifieEntreTemps);
}

TEST_CASE("an import adds prices and corrects those of the same day, and no price goes", "[bpu-a][bpu-b]")
{
    Classeur c;
    ImporterBpu importer{*c.session};
    auto connue = uneLigneBpu("L2-AUD-01", 1'200'00_c);
    connue.prix = {{1'200'00_c, le("2027-01-01"), {}}};
    const auto inchangee = uneLigneBpu("L2-AUD-02", 890'00_c);
    const auto bilan = importer(2, {}, {connue, inchangee, uneLigneBpu("L2-NEUF", 10'00_c)});
    REQUIRE(bilan.has_value());
    CHECK(*bilan == BilanImport{1, 1, 1});
    const auto relue = BpuRepository{c.session->base()}.parCode(c.d.accord.id, "L2-AUD-01");
    CHECK(relue->prix.size() == 2);
    CHECK(relue->prixAu(le("2026-12-31")) == 1'150'00_c);
    CHECK(relue->prixAu(le("2027-01-01")) == 1'200'00_c);
    connue.prix = {{1'210'00_c, le("2027-01-01"), {}}};
    CHECK(*importer(2, {}, {connue})
          == BilanImport{0, 1, 0, {{"L2-AUD-01", le("2027-01-01"), 1'200'00_c, 1'210'00_c}}});
    CHECK(BpuRepository{c.session->base()}.parCode(c.d.accord.id, "L2-AUD-01")->prixAu(le("2027-01-01")) == 1'210'00_c);
    CHECK(importer(2, {}, {}).error().code == CodeErreur::ChampManquant);
    CHECK(importer(9, {}, {connue}).error().code == CodeErreur::Introuvable);
    CHECK(importer(2, Siret::lire("92443595100018").value(), {connue}).error().code == CodeErreur::Introuvable);
}

TEST_CASE("an agreement is changed freely until a devis is issued under it", "[cctp-2-a]")
{
    Classeur c;
    auto accord = c.d.accord;
    accord.numero = "2024_AOO_IA_L2_B";
    accord.prefixeDevis = "D-B";
    accord.dateNotification = le("2025-03-03");
    accord.reconductions = 1;
    ModifierAccord modifier{*c.session};
    REQUIRE(modifier(accord).has_value());
    const auto lu = AccordRepository{c.session->base()}.accord(accord.id);
    CHECK(lu->numero == "2024_AOO_IA_L2_B");
    CHECK(lu->prefixeDevis == "D-B");
    CHECK(lu->dateNotification == le("2025-03-03"));
    CHECK(lu->reconductions == 1);
    CHECK(lu->numeroLot == 2);
    CHECK(modifier.engagement(accord.id)->devis == 0);
    accord.numero.clear();
    CHECK(modifier(accord).error().code == CodeErreur::ChampManquant);
}

TEST_CASE("what devis that were issued bear stays, and they stay within the agreement", "[cctp-2-a][ccp-r2162-5]")
{
    Classeur c;
    EmettreDevis emettre{*c.session,
                         [](const DossierDevis &) -> Result<std::string> { return std::string{"%PDF-1.4"}; }};
    REQUIRE(emettre("BROUILLON-0000").has_value());
    ModifierAccord modifier{*c.session};
    const auto engagement = modifier.engagement(c.d.accord.id);
    REQUIRE(engagement.has_value());
    CHECK(engagement->devis == 1);
    CHECK(engagement->exemple == "D-L2-2026-0001");
    const auto accord = *AccordRepository{c.session->base()}.accord(c.d.accord.id);
    auto change = accord;
    SECTION("its number and its prefix can't be changed")
    {
        change.numero = "AUTRE";
        CHECK(modifier(change).error().code == CodeErreur::ChampInvalide);
        change = accord;
        change.prefixeDevis = "AUTRE";
        CHECK(modifier(change).error().code == CodeErreur::ChampInvalide);
    }
    SECTION("it can't begin after the issue, and may begin on its day")
    {
        const auto emission = *engagement->premier;
        change.dateNotification = emission.plusJours(1);
        CHECK(contient(modifier(change).error().constats, "accord-en-vigueur"));
        change.dateNotification = emission;
        CHECK(modifier(change).has_value());
    }
    SECTION("nor end before it")
    {
        change.reconductions = 0;
        change.dureeMois = 1;
        CHECK(contient(modifier(change).error().constats, "accord-en-vigueur"));
    }
    SECTION("and the holder keeps its SIRET, not its name")
    {
        EnregistrerTitulaire titulaires{*c.session};
        auto titulaire = c.d.titulaire;
        titulaire.siret = Siret::lire("35600000000048").value();
        CHECK(titulaires.modifier(titulaire, {}).error().code == CodeErreur::ChampInvalide);
        titulaire = c.d.titulaire;
        titulaire.nom = "Valcyrne";
        CHECK(titulaires.modifier(titulaire, {}).has_value());
    }
}

TEST_CASE("the SIRET of a holder is corrected while nothing was issued, and its logo is taken away", "[cctp-4.3-b]")
{
    Classeur c;
    EnregistrerTitulaire titulaires{*c.session};
    CHECK(titulaires.devisEmis(c.d.titulaire.id)->empty());
    auto titulaire = c.d.titulaire;
    titulaire.siret = Siret::lire("92443595100018").value();
    const auto fait = titulaires.modifier(titulaire, FichierJoint{"logo.png", "image/png", "\x89PNG"});
    REQUIRE(fait.has_value());
    CHECK_FALSE(fait->logo.nul());
    titulaire = *fait;
    titulaire.logo = {};
    const auto sans = titulaires.modifier(titulaire, {});
    REQUIRE(sans.has_value());
    CHECK(sans->logo.nul());
    titulaire = *sans;
    titulaire.siret = Siret::lire("92443595100019").value();
    CHECK(titulaires.modifier(titulaire, {}).error().code == CodeErreur::SiretCleFausse);
    CHECK(titulaires.modifier(titulaire, {}, CleSiret::Confirmee).has_value());
}

TEST_CASE("a lot is taken away while nothing stands under it", "[cctp-3-a]")
{
    Classeur c;
    RetirerLot retirer{*c.session};
    CHECK(*retirer.obstacle(2) == RetirerLot::Obstacle::Demandes);
    CHECK(retirer(2).error().code == CodeErreur::TransitionInterdite);
    CHECK(retirer(9).error().code == CodeErreur::Introuvable);
    auto lot = c.d.lot;
    lot.id = {};
    lot.numero = 3;
    REQUIRE(DefinirAccord{*c.session}(c.d.consultation, {c.d.lot, lot}, {}).has_value());
    REQUIRE(EnregistrerTitulaire{*c.session}
                .ajouter(unTitulaire("35600000000048"), {unAccord(3, "A3")}, {}, CleSiret::AVerifier)
                .has_value());
    REQUIRE(*retirer.obstacle(3) == RetirerLot::Obstacle::Aucun);
    REQUIRE(retirer(3).has_value());
    AccordRepository depot{c.session->base()};
    CHECK(depot.lots().size() == 1);
    CHECK(depot.accords(3).empty());
    CHECK(c.session->base().entier("SELECT count(*) FROM titulaire") == 2);
}
