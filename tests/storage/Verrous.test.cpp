// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LockFile.h"
#include "core/storage/VerrousDossier.h"
#include "tests/storage/Essai.h"
#include "tests/storage/Reglages.h"
#include "tests/storage/SystemeFautif.h"
#include "tests/support/Octets.h"

using namespace trame;
using namespace trame::test;

TEST_CASE("in a folder whose locks keep nobody out a file is read only, and nothing is made", "[ref-b]")
{
    const Reglages reglages;
    Essai essai;
    ecrireCompteur(*essai.creer(), "P", 1);
    const auto avant = lireOctets(essai.fichier.chemin());
    const Reglages ailleurs; // What was remembered of the folder is no more.
    {
        SystemeFautif systeme;
        systeme.sansVerrous();
        const auto refus = essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE_FALSE(refus);
        CHECK(refus.error().code == CodeErreur::VerrousInoperants);
        CHECK(std::get<std::string>(refus.error().parametres.at(0)) == essai.fichier.dossier());
        CHECK(essai.ouvrir(Database::Mode::Lecture));
        const auto neuf = Session::creer(essai.fichier.chemin("neuf.trame"), moi, essai.clock);
        REQUIRE_FALSE(neuf);
        CHECK(neuf.error().code == CodeErreur::VerrousInoperants);
        CHECK(lireOctets(essai.fichier.chemin()) == avant);
        CHECK(contenuDe(essai.fichier.dossier()) == QStringList{QStringLiteral("accord été.trame")});
    }
    // A share that was repaired is one at once.
    CHECK(essai.ouvrir(Database::Mode::Ecriture));
}

TEST_CASE("locks that stop holding after the folder was found good are seen by the lock file itself", "[ref-b]")
{
    const Reglages reglages;
    Essai essai;
    static_cast<void>(essai.creer());
    SystemeFautif systeme;
    systeme.sansVerrous();
    REQUIRE(exigerVerrous(essai.fichier.chemin()));
    CHECK(essai.ouvrir(Database::Mode::Ecriture).error().code == CodeErreur::VerrousInoperants);
}

TEST_CASE("a trial of a folder's locks leaves nothing there and is remembered", "[ref-b]")
{
    const Reglages reglages;
    const FichierTemporaire fichier;
    CHECK(eprouverVerrous(fichier.dossier()) == EpreuveVerrous::Tiennent);
    CHECK(contenuDe(fichier.dossier()).isEmpty());
    CHECK(eprouverVerrous(fichier.dossier() + "/absent") == EpreuveVerrous::Indeterminee);
    REQUIRE(exigerVerrous(fichier.chemin()));
    const auto memoire = contenuDe(reglages.dossier() + "/Trame");
    CHECK(memoire == QStringList{QStringLiteral("verrous")});
    CHECK_FALSE(lireOctets(reglages.dossier() + "/Trame/verrous").contains(fichier.dossier().c_str()));
}

#ifndef Q_OS_WIN
TEST_CASE("a folder or a link in the lock file's place is told as what it is, and stays", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = fichier.chemin("f.lock");
    const auto refus = [&] {
        const auto verrou = LockFile::prendre(chemin, "moi");
        REQUIRE_FALSE(verrou);
        return verrou.error().code;
    };
    REQUIRE(QDir{}.mkdir(QString::fromStdString(chemin)));
    CHECK(refus() == CodeErreur::FichierNonSimple);
    CHECK(contenuDe(fichier.dossier()) == QStringList{QStringLiteral("f.lock")});
    REQUIRE(QDir{}.rmdir(QString::fromStdString(chemin)));
    const auto ailleurs = fichier.chemin("ailleurs");
    ecrireOctets(ailleurs, "à quelqu’un d’autre");
    REQUIRE(QFile::link(QString::fromStdString(ailleurs), QString::fromStdString(chemin)));
    CHECK(refus() == CodeErreur::FichierNonSimple);
    CHECK(lireOctets(ailleurs) == QByteArray{"à quelqu’un d’autre"});
}
#endif

TEST_CASE("the lock file of a dead holder is taken over, and tells its words without the mark", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = fichier.chemin("f.lock");
    ecrireOctets(chemin, "{\"poste\":\"mort\"}\nmarque");
    CHECK_FALSE(LockFile::contenuSiTenu(chemin));
    {
        const auto verrou = LockFile::prendre(chemin, "{\"poste\":\"moi\"}");
        REQUIRE(verrou);
        CHECK(LockFile::contenuSiTenu(chemin) == "{\"poste\":\"moi\"}");
        CHECK(lireOctets(chemin).size() > 20);
        CHECK(LockFile::prendre(chemin, "autre").error().code == CodeErreur::FichierVerrouille);
    }
    CHECK(contenuDe(fichier.dossier()).isEmpty());
    // A name that leads to somebody else's file by now isn't removed.
    {
        const auto verrou = LockFile::prendre(chemin, "moi");
        REQUIRE(verrou);
        REQUIRE(QFile::remove(QString::fromStdString(chemin)));
        ecrireOctets(chemin, "autre");
    }
    CHECK(lireOctets(chemin) == "autre");
}
