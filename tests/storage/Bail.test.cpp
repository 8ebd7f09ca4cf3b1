// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "tests/storage/Essai.h"

#include <QFile>

using namespace trame;
using namespace trame::test;

TEST_CASE("a second writer is refused and told who holds the file; a reader is let in", "[ref-b]")
{
    Essai essai;
    const auto premier = essai.creer();
    const auto second = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == CodeErreur::FichierVerrouille);
    CHECK(std::get<std::string>(second.error().parametres.at(0)) == "Camille Renaud");
    CHECK(std::get<std::string>(second.error().parametres.at(1)) == "POSTE-12");
    const auto tenant = Bail::detenteur(essai.fichier.chemin());
    REQUIRE(tenant.has_value());
    CHECK(tenant->poste == "POSTE-12");

    const auto lecteur = essai.ouvrir(Database::Mode::Lecture);
    REQUIRE(lecteur.has_value());
    CHECK_THROWS_AS(ecrireCompteur(**lecteur, "P", 1), StorageError);
    ecrireCompteur(*premier, "P", 1);
    CHECK((*lecteur)->base().entier("SELECT count(*) FROM compteur") == 1);
}

#ifndef _WIN32 // Where Qt makes a shortcut, which opens nothing by itself.
TEST_CASE("a link to the file doesn't get round its lock", "[ref-b]")
{
    Essai essai;
    const auto premier = essai.creer();
    const auto lien = essai.fichier.dossier() + "/lien.trame";
    REQUIRE(QFile::link(QString::fromStdString(essai.fichier.chemin()), QString::fromStdString(lien)));
    const auto second = Session::ouvrir(lien, Database::Mode::Ecriture, moi, essai.clock);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == CodeErreur::FichierVerrouille);
    CHECK(Bail::detenteur(lien).has_value());
}
#endif

TEST_CASE("the lease is given back when the session ends", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    CHECK_FALSE(Bail::detenteur(essai.fichier.chemin()).has_value());
    CHECK_FALSE(QFile::exists(QString::fromStdString(essai.fichier.chemin() + ".lock")));
    CHECK(essai.ouvrir(Database::Mode::Ecriture).has_value());
}

TEST_CASE("a file whose lease was taken out is written to again at its next opening", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    Database{essai.fichier.chemin(), Database::Mode::Ecriture}.executer("DELETE FROM bail");
    const auto session = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session.has_value());
    ecrireCompteur(**session, "P", 1);
    CHECK((*session)->base().entier("SELECT count(*) FROM bail") == 1);
    CHECK((*session)->base().entier("SELECT dernier FROM compteur") == 1);
}

TEST_CASE("a writer whose lease was taken away can't commit any more", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    session->base().executer("UPDATE bail SET jeton = 'un autre'");
    try {
        ecrireCompteur(*session, "P", 1);
        FAIL("the transaction went through");
    } catch (const StorageError &e) {
        CHECK(e.erreur().code == CodeErreur::BailPerdu);
    }
    CHECK(session->base().entier("SELECT count(*) FROM compteur") == 0);
}

TEST_CASE("a lease left on another machine is taken over only when confirmed, and the journal says so", "[ref-b]")
{
    Essai essai;
    {
        const auto session = essai.creer();
        session->base().executer("UPDATE bail SET jeton = 'mort', utilisateur = 'Alex Petit', poste = 'POSTE-03', "
                                 "processus = 1, depuis = '2026-11-20T08:00:00Z'");
    }
    const auto refuse = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(refuse.has_value());
    CHECK(refuse.error().code == CodeErreur::BailAReprendre);
    CHECK(std::get<std::string>(refuse.error().parametres.at(1)) == "POSTE-03");
    const auto confirme =
        Session::ouvrir(essai.fichier.chemin(), Database::Mode::Ecriture, moi, essai.clock, Bail::Reprise::Confirmee);
    REQUIRE(confirme.has_value());
    const auto entree = Journal::lire((*confirme)->base(), 0, 1).at(0);
    CHECK(entree.acte == "reprendre-bail");
    CHECK(entree.objet == "Alex Petit (POSTE-03)");
}
