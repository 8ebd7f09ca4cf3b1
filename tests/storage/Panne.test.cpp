// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ActesEnregistres.h"
#include "core/storage/Journal.h"
#include "core/storage/StorageError.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

using namespace trame;
using namespace trame::test;

TEST_CASE("a rollback leaves no trace of the act", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    {
        Transaction transaction{*session};
        Ligne{"compteur"}.texte("prefixe", "P").entier("dernier", 1).insererVersionnee(transaction);
    }
    CHECK(session->base().entier("SELECT count(*) FROM compteur") == 0);
    CHECK(Journal::lire(session->base(), 0, 10).empty());
}

#ifndef _WIN32 // Where a file that is open can't be moved, and /proc isn't.
TEST_CASE("an act that fails as it begins leaves the file free, and the next one is recorded", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto chemin = QString::fromStdString(essai.fichier.chemin());
    REQUIRE(QFile::rename(chemin, chemin + QStringLiteral(".ailleurs")));
    CHECK_THROWS_AS(ecrireCompteur(*session, "P", 1), StorageError);
    CHECK_FALSE(session->base().enTransaction());
    REQUIRE(QFile::rename(chemin + QStringLiteral(".ailleurs"), chemin));
    {
        Database autre{essai.fichier.chemin(), Database::Mode::Ecriture};
        CHECK_NOTHROW(autre.executer("BEGIN IMMEDIATE; ROLLBACK"));
    }
    ecrireCompteur(*session, "P", 2);
    CHECK((*essai.ouvrir(Database::Mode::Lecture))->base().entier("SELECT dernier FROM compteur") == 2);
}

TEST_CASE("a connection that can't be set up lets go of its file", "[ref-b]")
{
    const FichierTemporaire fichier;
    ecrireOctets(fichier.chemin(), QByteArray(8192, 'x'));
    const auto ouverts = contenuDe("/proc/self/fd").size();
    CHECK_THROWS_AS((Database{fichier.chemin(), Database::Mode::Ecriture}), StorageError);
    CHECK(contenuDe("/proc/self/fd").size() == ouverts);
}

TEST_CASE("a connection that is closed lets go of its file, with all the statements that it kept", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const auto ouverts = contenuDe("/proc/self/fd").size();
    {
        Database base{essai.fichier.chemin(), Database::Mode::Lecture};
        CHECK(base.entier("SELECT count(*) FROM compteur") == 0);
    }
    CHECK(contenuDe("/proc/self/fd").size() == ouverts);
}
#endif

TEST_CASE("acts are counted when they are committed, and what fails after one doesn't deny it", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto avant = actesEnregistres();
    {
        const Transaction transaction{*session};
    }
    CHECK(actesEnregistres() == avant);
    ecrireCompteur(*session, "P", 1);
    CHECK(actesEnregistres() == avant + 1);
    const auto dite = enregistreNonRelu({CodeErreur::LectureDefaillante, {std::string{"f"}, std::string{"page"}}, {}});
    CHECK(dite.code == CodeErreur::EnregistreNonRelu);
    CHECK(std::get<std::string>(dite.parametres.at(0)) == "f : page");
}
