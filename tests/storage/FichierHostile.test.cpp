// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "tests/storage/Essai.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

void ecrireFichier(const std::string &chemin, const QByteArray &octets)
{
    QFile fichier{QString::fromStdString(chemin)};
    REQUIRE(fichier.open(QIODevice::WriteOnly));
    REQUIRE(fichier.write(octets) == octets.size());
}

QByteArray lireFichier(const std::string &chemin)
{
    QFile fichier{QString::fromStdString(chemin)};
    REQUIRE(fichier.open(QIODevice::ReadOnly));
    return fichier.readAll();
}

/// Changes the file behind Trame's back, as another program would.
void modifierDehors(const std::string &chemin, const std::string &sql)
{
    sqlite3 *base = nullptr;
    REQUIRE(sqlite3_open(chemin.c_str(), &base) == SQLITE_OK);
    const int resultat = sqlite3_exec(base, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(base);
    REQUIRE(resultat == SQLITE_OK);
}

CodeErreur refusA(const Essai &essai, Database::Mode mode)
{
    const auto session = essai.ouvrir(mode);
    REQUIRE_FALSE(session.has_value());
    return session.error().code;
}

} // namespace

TEST_CASE("a path that leads to no data file is refused and nothing is created", "[ref-b]")
{
    const Essai essai;
    const auto chemin = essai.fichier.chemin();
    for (const auto mode : {Database::Mode::Lecture, Database::Mode::Ecriture}) {
        CHECK(refusA(essai, mode) == CodeErreur::FichierAbsent);
        CHECK_FALSE(QFile::exists(QString::fromStdString(chemin)));
    }
}

TEST_CASE("a folder, an empty file and a text file are told apart and left as they are", "[ref-b]")
{
    const Essai essai;
    const auto chemin = essai.fichier.chemin();
    SECTION("folder")
    {
        REQUIRE(QDir{}.mkdir(QString::fromStdString(chemin)));
        CHECK(refusA(essai, Database::Mode::Ecriture) == CodeErreur::FichierEstDossier);
    }
    SECTION("empty")
    {
        ecrireFichier(chemin, {});
        CHECK(refusA(essai, Database::Mode::Ecriture) == CodeErreur::FichierVide);
        CHECK(lireFichier(chemin).isEmpty());
    }
    SECTION("text, shorter and longer than a header")
    {
        const auto longueur = GENERATE(10, 5000);
        const QByteArray texte(longueur, 'a');
        ecrireFichier(chemin, texte);
        CHECK(refusA(essai, Database::Mode::Ecriture) == CodeErreur::FichierEtranger);
        CHECK(lireFichier(chemin) == texte);
    }
    SECTION("a database of another program")
    {
        modifierDehors(chemin, "CREATE TABLE note(a); INSERT INTO note VALUES(1)");
        const auto avant = lireFichier(chemin);
        CHECK(refusA(essai, Database::Mode::Ecriture) == CodeErreur::FichierEtranger);
        CHECK(lireFichier(chemin) == avant);
    }
}

TEST_CASE("a file of a newer version is refused with both versions, and not written", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    modifierDehors(essai.fichier.chemin(), "PRAGMA user_version=99");
    const auto avant = lireFichier(essai.fichier.chemin());
    const auto session = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(session.has_value());
    CHECK(session.error().code == CodeErreur::FichierPlusRecent);
    CHECK(std::get<std::int64_t>(session.error().parametres.at(1)) == 99);
    CHECK(lireFichier(essai.fichier.chemin()) == avant);
}

TEST_CASE("a table replaced by an endless view is refused before it is read", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    modifierDehors(essai.fichier.chemin(),
                   "DROP TABLE compteur; CREATE VIEW compteur AS WITH RECURSIVE n(id) AS "
                   "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, '' AS prefixe, 0 AS dernier FROM n");
    CHECK(refusA(essai, Database::Mode::Lecture) == CodeErreur::FichierEndommage);
}

TEST_CASE("a truncated file is found damaged at opening", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const auto entier = lireFichier(essai.fichier.chemin());
    ecrireFichier(essai.fichier.chemin(), entier.left(entier.size() / 2));
    const auto code = refusA(essai, Database::Mode::Lecture);
    CHECK((code == CodeErreur::FichierEndommage || code == CodeErreur::StockageDefaillant));
}

TEST_CASE("creating never overwrites what is there", "[ref-b]")
{
    Essai essai;
    ecrireFichier(essai.fichier.chemin(), "précieux");
    const auto session = Session::creer(essai.fichier.chemin(), moi, essai.clock);
    REQUIRE_FALSE(session.has_value());
    CHECK(session.error().code == CodeErreur::FichierExiste);
    CHECK(lireFichier(essai.fichier.chemin()) == "précieux");
}

TEST_CASE("a backup opens as a file of its own with the same rows, and never overwrites", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    ecrireCompteur(*session, "D-L2-2026", 17);
    const auto copie = essai.fichier.chemin("copie.trame");
    REQUIRE(Sauvegarde::copier(session->base(), copie).has_value());
    const auto ouverte = Session::ouvrir(copie, Database::Mode::Lecture, moi, essai.clock);
    REQUIRE(ouverte.has_value());
    CHECK((*ouverte)->base().entier("SELECT dernier FROM compteur WHERE prefixe = 'D-L2-2026'") == 17);
    const auto encore = Sauvegarde::copier(session->base(), copie);
    REQUIRE_FALSE(encore.has_value());
    CHECK(encore.error().code == CodeErreur::FichierExiste);
}
