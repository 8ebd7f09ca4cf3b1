// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/Reversibilite.h"
#include "core/storage/Verification.h"
#include "tests/faults/Enfant.h"
#include "tests/storage/FichierAncien.h"
#include "tests/support/Octets.h"

#include <array>
#include <chrono>
#include <random>

using namespace trame;
using namespace trame::test;

namespace {

bool intact(Database &base)
{
    return Verification::tout(base, [](const auto &, auto, auto) {}).empty();
}

/// How long an act takes here and now, in microseconds.
template <class Acte>
useconds_t dureeDe(Acte acte)
{
    const auto debut = std::chrono::steady_clock::now();
    acte();
    return static_cast<useconds_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - debut).count());
}

/// Opens for writing, writes counters one by one and tells each acknowledged one through a pipe, closes, and again:
/// as a row of commands does.
int ecrireJusquaLaMort(const Essai &essai, int tube)
{
    constexpr int ecrituresParCommande = 4;
    while (true) {
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        if (!session)
            return 1;
        for (int i = 0; i < ecrituresParCommande; ++i) {
            const auto prochain = (*session)->base().entier("SELECT count(*) FROM compteur") + 1;
            ecrireCompteur(**session, "P" + std::to_string(prochain), prochain);
            if (write(tube, &prochain, sizeof prochain) != static_cast<ssize_t>(sizeof prochain))
                return 2;
        }
    }
}

} // namespace

TEST_CASE("200 acknowledged writes outlive kill -9 at random moments", "[ref-b]")
{
    constexpr std::int64_t voulues = 200;
    Essai essai;
    static_cast<void>(essai.creer());
    std::mt19937 hasard{20261124};
    std::int64_t acquittees = 0;
    const auto attendreUneEcriture = [&](int tube) {
        REQUIRE(read(tube, &acquittees, sizeof acquittees) == static_cast<ssize_t>(sizeof acquittees));
    };
    const auto tuerApres = [&](auto attendre) {
        std::array<int, 2> tube{};
        REQUIRE(pipe(tube.data()) == 0);
        Enfant enfant{[&] {
            close(tube[0]);
            return ecrireJusquaLaMort(essai, tube[1]);
        }};
        close(tube[1]);
        attendre(tube[0]);
        enfant.tuer();
        for (std::int64_t lue = 0; read(tube[0], &lue, sizeof lue) == static_cast<ssize_t>(sizeof lue);)
            acquittees = lue;
        close(tube[0]);
    };
    // A process that is born and writes once: how long that takes depends on the machine, and on what watches it.
    auto vie = 2 * dureeDe([&] { tuerApres(attendreUneEcriture); });
    int morts = 0;
    for (; acquittees < voulues && morts < 500; ++morts) {
        const auto avant = acquittees;
        tuerApres([&](int) { usleep(std::uniform_int_distribution<useconds_t>{0, vie}(hasard)); });
        // Half of them are to die before they write anything, and half after: to be born costs more where a dead one's
        // journal is rolled back first.
        vie = acquittees == avant ? vie + vie / 8 : vie - vie / 10;
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        const auto ecrites = (*session)->base().entier("SELECT count(*) FROM compteur");
        CHECK(ecrites >= acquittees);
        CHECK(ecrites <= acquittees + 1);
        CHECK(intact((*session)->base()));
        acquittees = ecrites;
    }
    CHECK(acquittees >= voulues);
    CHECK(morts > 5);
}

TEST_CASE("kill -9 in the middle of a migration leaves the file of before or of after, and its copy", "[ref-b]")
{
    constexpr int beneficiaires = 2000;
    const Essai modele;
    creerFichierAncien(modele.fichier.chemin(), modele.clock, beneficiaires);
    const auto octets = lireOctets(modele.fichier.chemin());
    std::mt19937 hasard{2026};
    useconds_t duree = 0;
    {
        const Essai essai;
        ecrireOctets(essai.fichier.chemin(), octets);
        duree = dureeDe([&] { REQUIRE(essai.ouvrir(Database::Mode::Ecriture)); });
    }
    int avant = 0;
    for (int i = 0; i < 20; ++i) {
        const Essai essai;
        ecrireOctets(essai.fichier.chemin(), octets);
        Enfant enfant{[&] { return essai.ouvrir(Database::Mode::Ecriture) ? 0 : 1; }};
        usleep(std::uniform_int_distribution<useconds_t>{0, duree}(hasard));
        enfant.tuer();
        {
            // To read is enough to set right what a killed writer left, and migrates nothing.
            const auto lecteur = essai.ouvrir(Database::Mode::Lecture);
            if (!lecteur)
                for (const auto &parametre : lecteur.error().parametres)
                    if (const auto *texte = std::get_if<std::string>(&parametre))
                        UNSCOPED_INFO(static_cast<int>(lecteur.error().code) << ' ' << *texte);
            REQUIRE(lecteur);
            CHECK((*lecteur)->base().entier("SELECT count(*) FROM beneficiaire") == beneficiaires);
            avant += (*lecteur)->instantane() != nullptr ? 1 : 0;
        }
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        auto &base = (*session)->base();
        CHECK(Migrator::version(base) == Migrator::versionConnue);
        CHECK(base.entier("SELECT count(*) FROM beneficiaire") == beneficiaires);
        CHECK(base.entier("SELECT count(*) FROM journal WHERE acte = 'migrer'") == 1);
        CHECK(intact(base));
        Database copie{
            essai.fichier.chemin("accord été (avant version " + std::to_string(Migrator::versionConnue) + ").trame"),
            Database::Mode::Lecture};
        CHECK(Migrator::version(copie) == 1);
        CHECK(copie.entier("SELECT count(*) FROM beneficiaire") == beneficiaires);
    }
    CHECK(avant > 0);
}

TEST_CASE("kill -9 in the middle of an import leaves no file under its name, or the whole one", "[ref-d]")
{
    const Essai essai;
    const auto archive = essai.fichier.chemin("tout.zip");
    {
        creerFichierAncien(essai.fichier.chemin(), essai.clock, 1000);
        Database base{essai.fichier.chemin(), Database::Mode::Lecture};
        REQUIRE(Reversibilite::exporter(base, archive));
    }
    const auto copie = essai.fichier.chemin("copie.trame");
    const auto autre = essai.fichier.chemin("autre.trame");
    const auto duree = dureeDe([&] { REQUIRE(Reversibilite::importer(archive, autre)); });
    std::mt19937 hasard{1124};
    for (int i = 0; i < 12; ++i) {
        Enfant enfant{[&] { return Reversibilite::importer(archive, copie) ? 0 : 1; }};
        usleep(std::uniform_int_distribution<useconds_t>{0, duree}(hasard));
        enfant.tuer();
        if (QFile::exists(QString::fromStdString(copie))) {
            {
                Database base{copie, Database::Mode::Lecture};
                CHECK(intact(base));
                CHECK(base.entier("SELECT count(*) FROM beneficiaire") == 1000);
            }
            QFile::remove(QString::fromStdString(copie));
        }
    }
    CHECK(Reversibilite::importer(archive, copie));
    CHECK(contenuDe(essai.fichier.dossier()).filter(QStringLiteral("en-cours")).isEmpty());
}
