// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Cliche.h"

#include "core/storage/Dommage.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/storage/extraction/Extraction.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

#include <QBuffer>

#include <atomic>
#include <chrono>
#include <thread>

using namespace trame;
using namespace trame::test;

namespace {

/// Whether somebody else can write to a file at this moment, without waiting.
bool peutEcrire(const std::string &chemin)
{
    try {
        Database autre{chemin, Database::Mode::Ecriture};
        autre.executer("PRAGMA busy_timeout=0; BEGIN EXCLUSIVE; ROLLBACK");
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

} // namespace

TEST_CASE("a copy page for page is one state of the file, and nobody waits for who reads it", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    ecrireCompteur(*session, "avant", 1);
    Cliche cliche{session->base()};
    ecrireCompteur(*session, "depuis", 1);
    CHECK(cliche.base().entier("SELECT count(*) FROM compteur") == 1);
    int suivis = 0;
    const auto anomalies = Verification::tout(cliche.base(), [&](auto &&...) {
        ++suivis;
        CHECK(peutEcrire(essai.fichier.chemin()));
    });
    CHECK(anomalies.empty());
    CHECK(suivis > 0);
}

TEST_CASE("a long read ends once that is asked for, leaves nothing, and is no damage", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    for (int i = 0; i < 40; ++i)
        ecrireCompteur(*session, "P" + std::to_string(i), i);
    auto &base = session->base();
    const auto fin = [](const std::function<void()> &lecture) {
        try {
            lecture();
        } catch (const StorageError &e) {
            return e.erreur().code;
        }
        return CodeErreur::EnregistreNonRelu;
    };
    const auto verifier = [](Database &lue) { static_cast<void>(Verification::tout(lue, [](auto &&...) {})); };
    const auto destination = essai.fichier.chemin("copie.trame");
    int demandes = 0;
    int avant = 0;
    base.interrompreSi([&] { return ++demandes > avant; });
    CHECK(fin([&] { const Cliche cliche{base}; }) == CodeErreur::Interrompu);
    const auto copiee = Sauvegarde::copier(base, destination, Existing::Kept);
    REQUIRE_FALSE(copiee);
    CHECK(copiee.error().code == CodeErreur::Interrompu);
    CHECK(contenuDe(essai.fichier.dossier()).filter(QStringLiteral("copie")).isEmpty());
    for (const auto &nom : contenuDe(essai.fichier.dossier()))
        CHECK_FALSE(nom.startsWith(QStringLiteral(".trame-")));
    // Wherever in the check it is asked, the copy that is read in the file's stead ends as well.
    int interrompues = 0;
    bool entiere = false;
    for (avant = 1; !entiere; avant += 7) {
        demandes = 0;
        const auto code = fin([&] {
            Cliche cliche{base};
            verifier(cliche.base());
        });
        INFO(avant << " of " << demandes);
        entiere = demandes <= avant;
        CHECK((code == CodeErreur::Interrompu) != entiere);
        interrompues += code == CodeErreur::Interrompu ? 1 : 0;
    }
    CHECK(interrompues > 1);
    base.interrompreSi({});
    CHECK_FALSE(Dommage::constate(essai.fichier.chemin()));
    CHECK(Verification::tout(base, [](auto &&...) {}).empty());
    ecrireCompteur(*session, "Q", 1);
    CHECK(Sauvegarde::copier(base, destination, Existing::Kept));
}

TEST_CASE("what is exported is read without the lock of the file", "[ref-b]")
{
    Essai essai;
    {
        const auto session = essai.creer();
        ecrireCompteur(*session, "avant", 1);
    }
    const auto lecteur = essai.ouvrir(Database::Mode::Lecture);
    REQUIRE(lecteur);
    int entrees = 0;
    const auto instant = Extraction::ecrire((*lecteur)->base(), [&](const std::string &) {
        ++entrees;
        CHECK(peutEcrire(essai.fichier.chemin()));
        auto tampon = std::make_unique<QBuffer>();
        tampon->open(QIODevice::WriteOnly);
        return tampon;
    });
    CHECK(entrees > 10);
    CHECK(instant == "2026-11-24T09:00:00Z");
}

TEST_CASE("a copy that is begun again because somebody writes is whole, and ends", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    {
        Transaction transaction{*session, Transaction::Detail::Nombre};
        for (int i = 0; i < 20'000; ++i)
            Ligne{"compteur"}
                .texte("prefixe", std::string(100, 'x') + std::to_string(i))
                .entier("dernier", i)
                .insererVersionnee(transaction);
        transaction.commit("essai", "beaucoup");
    }
    // Another connection commits between the pages, as another process would.
    Database lecteur{essai.fichier.chemin(), Database::Mode::Lecture};
    const auto destination = essai.fichier.chemin("copie.trame");
    std::atomic<bool> fini = false;
    std::thread redacteur{[&] {
        for (int i = 0; !fini; ++i) {
            ecrireCompteur(*session, "suite" + std::to_string(i), i);
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
        }
    }};
    const auto copiee = Sauvegarde::copier(lecteur, destination);
    fini = true;
    redacteur.join();
    INFO((copiee ? 0 : static_cast<int>(copiee.error().code)));
    REQUIRE(copiee);
    Database copie{destination, Database::Mode::Lecture};
    CHECK(Verification::tout(copie, [](auto &&...) {}).empty());
    CHECK(copie.entier("SELECT count(*) FROM compteur") == 20'000 + copie.entier("SELECT count(*) - 1 FROM journal"));
}
