// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/StorageError.h"
#include "tests/faults/Enfant.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

#include <array>

using namespace trame;
using namespace trame::test;

namespace {

/// A pipe on which one process waits for another.
struct Signal {
    Signal() { REQUIRE(pipe(tube.data()) == 0); }
    ~Signal()
    {
        close(tube[0]);
        close(tube[1]);
    }
    Signal(const Signal &) = delete;
    Signal &operator=(const Signal &) = delete;
    void donner() const { static_cast<void>(write(tube[1], "x", 1) == 1); }
    void attendre() const
    {
        char c = 0;
        static_cast<void>(read(tube[0], &c, 1) == 1);
    }
    std::array<int, 2> tube{};
};

constexpr int bailPerdu = 42;

/// Opens the file, says so, waits, writes; how that ended.
int tenirPuisEcrire(const Essai &essai, const Signal &ouvert, const Signal &suite)
{
    const Auteur autre{"Alex Petit", "POSTE-03", "essai 1"};
    const auto session = Session::ouvrir(essai.fichier.chemin(), Database::Mode::Ecriture, autre, essai.clock);
    ouvert.donner();
    if (!session)
        return 1;
    suite.attendre();
    try {
        ecrireCompteur(**session, "ALEX", 1);
        return 0;
    } catch (const StorageError &e) {
        return e.erreur().code == CodeErreur::BailPerdu ? bailPerdu : 2;
    }
}

} // namespace

TEST_CASE("a second process that wants to write is refused and told who holds the file", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const Signal ouvert;
    const Signal suite;
    Enfant alex{[&] { return tenirPuisEcrire(essai, ouvert, suite); }};
    ouvert.attendre();
    const auto refus = essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(refus);
    CHECK(refus.error().code == CodeErreur::FichierVerrouille);
    CHECK(std::get<std::string>(refus.error().parametres.at(0)) == "Alex Petit");
    CHECK(std::get<std::string>(refus.error().parametres.at(1)) == "POSTE-03");
    CHECK(essai.ouvrir(Database::Mode::Lecture));
    suite.donner();
    CHECK(alex.attendre() == 0);
    CHECK((*essai.ouvrir(Database::Mode::Lecture))->base().entier("SELECT count(*) FROM compteur") == 1);
}

TEST_CASE("a process whose lease was broken can't commit, and nothing of it is in the file", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const Signal ouvert;
    const Signal suite;
    Enfant alex{[&] { return tenirPuisEcrire(essai, ouvert, suite); }};
    ouvert.attendre();
    // The lock of a share that was let go of, or a file removed by hand.
    REQUIRE(QFile::remove(QString::fromStdString(essai.fichier.chemin() + ".lock")));
    CHECK(essai.ouvrir(Database::Mode::Ecriture).error().code == CodeErreur::BailAReprendre);
    const auto moiMeme =
        Session::ouvrir(essai.fichier.chemin(), Database::Mode::Ecriture, moi, essai.clock, Bail::Reprise::Confirmee);
    REQUIRE(moiMeme);
    suite.donner();
    CHECK(alex.attendre() == bailPerdu);
    ecrireCompteur(**moiMeme, "MOI", 1);
    CHECK((*moiMeme)->base().texte("SELECT group_concat(prefixe) FROM compteur") == "MOI");
}
