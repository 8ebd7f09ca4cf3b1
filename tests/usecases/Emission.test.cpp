// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/usecases/devis/CreerDemande.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/ReviserDevis.h"
#include "tests/storage/Classeur.h"

#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

Result<std::string> unPdf(const DossierDevis &dossier)
{
    return "%PDF " + dossier.devis.numero + " " + dossier.version.empreinte;
}

Result<DossierDevis> emettre(Classeur &c, const std::string &devis)
{
    return EmettreDevis{*c.session, unPdf}(devis);
}

std::int64_t actes(Classeur &c)
{
    return c.session->base().entier("SELECT count(*) FROM journal");
}

} // namespace

TEST_CASE("a need gets the next number of its lot and year, for the holder meant", "[cctp-6.6.6-a]")
{
    Classeur c;
    CreerDemande creer{*c.session};
    CreerDemande::Saisie saisie;
    saisie.lot = 2;
    saisie.beneficiaire = c.d.beneficiaire.siret;
    saisie.objet = "Audit";
    saisie.reception = le("2026-11-20");
    CHECK(creer(saisie)->numero == "BES-L2-2026-0001");
    saisie.titulaire = c.d.titulaire.siret;
    const auto seconde = creer(saisie);
    CHECK(seconde->numero == "BES-L2-2026-0002");
    CHECK(seconde->accord == c.d.accord.id);

    const auto refuseAvec = [&](auto changement) {
        auto autre = saisie;
        changement(autre);
        const auto avant = actes(c);
        const auto code = creer(autre).error().code;
        CHECK(actes(c) == avant);
        return code;
    };
    CHECK(refuseAvec([](auto &s) { s.lot = 9; }) == CodeErreur::Introuvable);
    CHECK(refuseAvec([](auto &s) { s.objet.clear(); }) == CodeErreur::ChampManquant);
    CHECK(refuseAvec([](auto &s) { s.reception = le("1950-01-01"); }) == CodeErreur::DateHorsCalendrier);
    CHECK(refuseAvec([](auto &s) { s.beneficiaire = Siret::lire("92443595100018").value(); })
          == CodeErreur::Introuvable);
    CHECK(refuseAvec([](auto &s) { s.titulaire = Siret::lire("92443595100018").value(); }) == CodeErreur::Introuvable);
}

TEST_CASE("a conform draft is issued with its number, its fingerprint and its document", "[cctp-6.6.5-a][devis-a]")
{
    Classeur c;
    const auto emis = emettre(c, "BROUILLON-0000");
    REQUIRE(emis.has_value());
    CHECK(emis->devis.numero == "D-L2-2026-0001");
    const auto relu = DossierLoader{c.session->base()}.parNom("D-L2-2026-0001");
    REQUIRE(relu.has_value());
    CHECK(relu->version.etat == EtatDevis::Emis);
    CHECK(relu->version.emission == c.essai.clock.aujourdhui());
    CHECK(relu->version.empreinte.size() == 64);
    const auto pdf = PieceRepository{c.session->base()}.charger(relu->version.pdf);
    REQUIRE(pdf.has_value());
    CHECK(pdf->contenu == "%PDF D-L2-2026-0001 " + relu->version.empreinte);
    CHECK(pdf->nom == "D-L2-2026-0001-v1.pdf");
    CHECK(Journal::lire(c.session->base(), 0, 1).at(0).acte == "emettre-devis");
    // Issued, it is frozen and can't be issued again.
    CHECK(emettre(c, "D-L2-2026-0001").error().code == CodeErreur::TransitionInterdite);
    const auto modifie = EnregistrerBrouillon{*c.session}.modifier("D-L2-2026-0001", c.d.version.contenu);
    CHECK(modifie.error().code == CodeErreur::VersionFigee);
}

TEST_CASE("a draft that falls short isn't issued: the findings come back and nothing has changed",
          "[cctp-6.6.5-a][cctp-4.3-a]")
{
    Classeur c;
    auto contenu = c.d.version.contenu;
    SECTION("one centime")
    {
        contenu.charges[0].cout += 1_c;
    }
    SECTION("no calendar")
    {
        contenu.calendrier.clear();
    }
    SECTION("no outline")
    {
        contenu.livrables[0].plan.clear();
    }
    SECTION("another holder's person")
    {
        contenu.equipe[1].code = contenu.charges[1].intervenant = "INT-77";
    }
    REQUIRE(EnregistrerBrouillon{*c.session}.modifier("BROUILLON-0000", contenu).has_value());
    const auto avant = actes(c);
    const auto emis = emettre(c, "BROUILLON-0000");
    REQUIRE_FALSE(emis.has_value());
    CHECK(emis.error().code == CodeErreur::RefuseParRegle);
    CHECK(bloquants(emis.error().constats));
    CHECK(actes(c) == avant);
    CHECK(c.session->base().entier("SELECT count(*) FROM compteur WHERE prefixe LIKE 'D-%'") == 0);
    CHECK(DossierLoader{c.session->base()}.parNom("BROUILLON-0000")->version.etat == EtatDevis::Brouillon);
}

namespace {

/// Lets nothing be read once an act is committed, as a share that goes away at that moment.
class MuetApresCommit
{
public:
    explicit MuetApresCommit(Database &base)
        : m_base{base}
    {
        sqlite3_commit_hook(
            base.handle(), [](void *moi) { return static_cast<int>(static_cast<MuetApresCommit *>(moi)->faire()); },
            this);
        sqlite3_progress_handler(
            base.handle(), 1, [](void *moi) { return static_cast<int>(static_cast<MuetApresCommit *>(moi)->m_muet); },
            this);
    }
    ~MuetApresCommit()
    {
        sqlite3_commit_hook(m_base.handle(), nullptr, nullptr);
        sqlite3_progress_handler(m_base.handle(), 0, nullptr, nullptr);
    }
    MuetApresCommit(const MuetApresCommit &) = delete;
    MuetApresCommit &operator=(const MuetApresCommit &) = delete;

private:
    bool faire()
    {
        m_muet = true;
        return false;
    }
    Database &m_base;
    bool m_muet = false;
};

} // namespace

TEST_CASE("an act that is recorded is told so, whatever can't be read afterwards", "[devis-a]")
{
    Classeur c;
    auto contenu = c.d.version.contenu;
    contenu.objet = "Objet changé";
    EnregistrerBrouillon brouillon{*c.session};
    const auto avant = actes(c);
    {
        const MuetApresCommit muet{c.session->base()};
        REQUIRE(brouillon.modifier("BROUILLON-0000", contenu).map([](const auto &d) { return d.version.contenu.objet; })
                == "Objet changé");
    }
    {
        const MuetApresCommit muet{c.session->base()};
        REQUIRE(brouillon.creer("BES-L2-2025-0001", c.d.version.contenu));
    }
    REQUIRE(brouillon.modifier("BROUILLON-0000", c.d.version.contenu));
    REQUIRE(emettre(c, "BROUILLON-0000"));
    {
        const MuetApresCommit muet{c.session->base()};
        REQUIRE(ReviserDevis{*c.session}("D-L2-2026-0001").map([](const auto &d) { return d.version.numero; }) == 2);
    }
    CHECK(actes(c) == avant + 5);
}

TEST_CASE("a document that can't be made takes no number", "[devis-a]")
{
    Classeur c;
    EmettreDevis sansEncre{*c.session, [](const DossierDevis &) -> Result<std::string> {
                               return echec(CodeErreur::DocumentNonProduit, {std::string{"encre"}});
                           }};
    CHECK(sansEncre("BROUILLON-0000").error().code == CodeErreur::DocumentNonProduit);
    CHECK(emettre(c, "BROUILLON-0000")->devis.numero == "D-L2-2026-0001");
}

TEST_CASE("drafts take provisional references, issued devis continuous numbers", "[devis-a]")
{
    Classeur c;
    EnregistrerBrouillon brouillon{*c.session};
    CHECK(brouillon.creer("BES-L2-2026-0404", ContenuDevis{}).error().code == CodeErreur::Introuvable);
    const auto premier = brouillon.creer("BES-L2-2025-0001", c.d.version.contenu);
    REQUIRE(premier.has_value());
    CHECK(premier->version.contenu == c.d.version.contenu);
    const auto second = brouillon.creer("BES-L2-2025-0001", c.d.version.contenu);
    CHECK(emettre(c, second->devis.reference)->devis.numero == "D-L2-2026-0001");
    CHECK(emettre(c, "BROUILLON-0000")->devis.numero == "D-L2-2026-0002");
    CHECK(DossierLoader{c.session->base()}.parNom("D-L2-2026-0009").error().code == CodeErreur::Introuvable);
}
