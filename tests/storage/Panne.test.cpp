// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trame;
using namespace trame::test;

namespace {

/// A child writes counters one by one and tells each acknowledged one through a pipe, until it is killed.
void ecrireJusquaLaMort(const std::string &chemin, const Clock &clock, int tube)
{
    const auto session = Session::ouvrir(chemin, Database::Mode::Ecriture, moi, clock);
    if (!session)
        _exit(1);
    auto prochain = (*session)->base().entier("SELECT count(*) FROM compteur");
    while (true) {
        ++prochain;
        ecrireCompteur(**session, "P" + std::to_string(prochain), prochain);
        if (write(tube, &prochain, sizeof prochain) != static_cast<ssize_t>(sizeof prochain))
            _exit(2);
    }
}

} // namespace

TEST_CASE("kill -9 in the middle of writes loses nothing that was acknowledged", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    std::int64_t acquitte = 0;
    constexpr int morts = 25;
    for (int i = 0; i < morts; ++i) {
        std::array<int, 2> tube{};
        REQUIRE(pipe(tube.data()) == 0);
        const auto enfant = fork();
        if (enfant == 0) {
            close(tube[0]);
            ecrireJusquaLaMort(essai.fichier.chemin(), essai.clock, tube[1]);
            _exit(3);
        }
        close(tube[1]);
        // At least one write is acknowledged, then the blow falls at a moment that changes each time.
        std::int64_t lu = 0;
        REQUIRE(read(tube[0], &lu, sizeof lu) == static_cast<ssize_t>(sizeof lu));
        acquitte = lu;
        usleep(static_cast<useconds_t>(2000 + i * 1700));
        kill(enfant, SIGKILL);
        waitpid(enfant, nullptr, 0);
        while (read(tube[0], &lu, sizeof lu) == static_cast<ssize_t>(sizeof lu))
            acquitte = lu;
        close(tube[0]);
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session.has_value());
        const auto ecrits = (*session)->base().entier("SELECT count(*) FROM compteur");
        CHECK(ecrits >= acquitte);
        CHECK(ecrits <= acquitte + 1);
        CHECK(Verification::tout((*session)->base(), [](const auto &, auto, auto) {}).empty());
    }
    CHECK(acquitte >= morts);
}

TEST_CASE("a full disk is told as such and leaves the file as it was", "[ref-b]")
{
    Essai essai;
    ecrireCompteur(*essai.creer(), "P", 1);
    const auto enfant = fork();
    if (enfant == 0) {
        const auto ouverte = essai.ouvrir(Database::Mode::Ecriture);
        if (!ouverte)
            _exit(6);
        const auto &session = *ouverte;
        // A limit on the size of files stands for the disk that is full; the signal is set aside.
        std::signal(SIGXFSZ, SIG_IGN);
        const auto taille = static_cast<rlim_t>(QFileInfo{QString::fromStdString(essai.fichier.chemin())}.size());
        const rlimit limite{taille + 64 * 1024, taille + 64 * 1024};
        setrlimit(RLIMIT_FSIZE, &limite);
        try {
            Transaction transaction{*session};
            for (int i = 0; i < 5000; ++i)
                Ligne{"compteur"}
                    .texte("prefixe", "Q" + std::to_string(i))
                    .entier("dernier", i)
                    .insererVersionnee(transaction);
            transaction.commit("essai", "plein");
        } catch (const StorageError &e) {
            const auto code = e.erreur().code;
            _exit(code == CodeErreur::DisquePlein || code == CodeErreur::StockageDefaillant ? 7 : 8);
        }
        _exit(9);
    }
    int etat = 0;
    waitpid(enfant, &etat, 0);
    CHECK(WEXITSTATUS(etat) == 7);
    const auto relue = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(relue.has_value());
    const auto &session = *relue;
    CHECK(session->base().entier("SELECT count(*) FROM compteur") == 1);
}

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
