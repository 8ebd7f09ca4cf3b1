// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Dommage.h"

#include "core/storage/Cliche.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"
#include "tests/storage/Reglages.h"
#include "tests/storage/SystemeFautif.h"
#include "tests/support/Octets.h"

#include <filesystem>

using namespace trame;
using namespace trame::test;

namespace {

std::vector<Anomalie> verifier(Database &base)
{
    return Verification::tout(base, [](const auto &, auto, auto) {});
}

CodeErreur codeDe(const std::function<void()> &acte)
{
    try {
        acte();
    } catch (const StorageError &e) {
        return e.erreur().code;
    }
    return CodeErreur::Interrompu;
}

} // namespace

TEST_CASE("a file that a check found damaged is written to no more, until it is whole again", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    const auto &chemin = essai.fichier.chemin();
    {
        const auto session = essai.creer();
        ecrireCompteur(*session, "P", 1);
        session->base().executer("UPDATE compteur SET dernier = 7");
        CHECK(verifier(session->base()).size() == 1);
        CHECK(codeDe([&] { ecrireCompteur(*session, "Q", 1); }) == CodeErreur::DommageConstate);
        CHECK(session->sauvegarderSiEcrit().value() == std::nullopt);
    }
    const auto avant = lireOctets(chemin);
    const auto refus = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(refus);
    CHECK(refus.error().code == CodeErreur::DommageConstate);
    CHECK(lireOctets(chemin) == avant);
    CHECK((*essai.ouvrir(Database::Mode::Lecture))->base().entier("SELECT count(*) FROM compteur") == 1);
    {
        Database main{chemin, Database::Mode::Ecriture};
        main.executer("UPDATE compteur SET dernier = 1");
    }
    const auto session = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session);
    ecrireCompteur(**session, "Q", 1);
    CHECK((*session)->base().entier("SELECT count(*) FROM compteur") == 2);
}

TEST_CASE("another name doesn't make a damaged file sound", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    {
        const auto session = essai.creer();
        ecrireCompteur(*session, "P", 1);
        session->base().executer("UPDATE compteur SET dernier = 7");
        CHECK(verifier(session->base()).size() == 1);
    }
    const auto renomme = essai.fichier.chemin("renomme.trame");
    std::filesystem::rename(essai.fichier.chemin(), renomme);
    Database base{renomme, Database::Mode::Lecture};
    const auto issue = Dommage::reexaminer(base);
    REQUIRE_FALSE(issue);
    CHECK(issue.error().code == CodeErreur::DommageConstate);
    // What is known of it goes once it is sound again, under any name.
    Database{renomme, Database::Mode::Ecriture}.executer("UPDATE compteur SET dernier = 1");
    CHECK(Dommage::reexaminer(base).has_value());
    CHECK(Dommage::reexaminer(base) == false);
}

TEST_CASE("damage that a read meets ends the writing as well", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    const auto session = essai.creer();
    {
        Query q{session->base(), "SELECT '2026-99-99' AS reception"};
        REQUIRE(q.next());
        CHECK(codeDe([&] { static_cast<void>(q.date(0)); }) == CodeErreur::FichierEndommage);
    }
    CHECK(codeDe([&] { ecrireCompteur(*session, "P", 1); }) == CodeErreur::DommageConstate);
    CHECK(session->base().entier("SELECT count(*) FROM compteur") == 0);
}

TEST_CASE("damage that is met in a copy is its file's", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    const auto session = essai.creer();
    const auto dit = [&](const std::function<void(Database &)> &lecture) {
        Cliche cliche{session->base()};
        try {
            lecture(cliche.base());
        } catch (const StorageError &e) {
            return std::get<std::string>(e.erreur().parametres.at(0));
        }
        return std::string{};
    };
    CHECK(dit([](Database &base) { base.executer("SELECT * FROM absente"); }) == essai.fichier.chemin());
    CHECK_FALSE(Dommage::constate(essai.fichier.chemin()));
    CHECK(dit([](Database &base) {
              Query q{base, "SELECT '2026-99-99' AS reception"};
              static_cast<void>(q.next());
              static_cast<void>(q.date(0));
          })
          == essai.fichier.chemin());
    CHECK(Dommage::constate(essai.fichier.chemin()));
    CHECK(codeDe([&] { ecrireCompteur(*session, "P", 1); }) == CodeErreur::DommageConstate);
}

TEST_CASE("a check of a copy that finds damage ends the writing to its file", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    const auto session = essai.creer();
    ecrireCompteur(*session, "P", 1);
    session->base().executer("UPDATE compteur SET dernier = 7");
    {
        Cliche cliche{session->base()};
        CHECK(verifier(cliche.base()).size() == 1);
    }
    CHECK(codeDe([&] { ecrireCompteur(*session, "Q", 1); }) == CodeErreur::DommageConstate);
}

TEST_CASE("a read that fails once is tried again; one that fails on isn't called damage", "[ref-c]")
{
    const Reglages reglages;
    Essai essai;
    ecrireCompteur(*essai.creer(), "P", 1);
    int lectures = 0;
    bool fini = false;
    for (; !fini && lectures < 2'000; lectures += 7) {
        {
            SystemeFautif systeme;
            systeme.lecturesEnErreur(lectures, 1);
            const auto lecteur = essai.ouvrir(Database::Mode::Lecture);
            INFO("read " << lectures);
            REQUIRE(lecteur);
            CHECK((*lecteur)->base().entier("SELECT count(*) FROM compteur") == 1);
            CHECK(verifier((*lecteur)->base()).empty());
            fini = !systeme.aEchoue();
        }
        if (fini || lectures % 5 != 0)
            continue;
        SystemeFautif systeme;
        systeme.lecturesEnErreur(lectures, 1'000'000);
        CHECK(codeDe([&] {
                  const auto lecteur = essai.ouvrir(Database::Mode::Lecture);
                  if (!lecteur)
                      throw StorageError{lecteur.error()};
                  verifier((*lecteur)->base());
              })
              == CodeErreur::LectureDefaillante);
        CHECK_FALSE(Dommage::constate(essai.fichier.chemin()));
    }
    CHECK(lectures > 20);
    CHECK(essai.ouvrir(Database::Mode::Ecriture));
}
