// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Instantane.h"

#include "core/storage/Cliche.h"
#include "core/storage/Query.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace trame;
using namespace trame::test;

namespace {

/// Another process writes that many acts; whether it could.
bool ecrireAilleurs(const Essai &essai, const std::string &prefixe, int actes)
{
    const auto enfant = fork();
    if (enfant == 0) {
        auto session = essai.ouvrir(Database::Mode::Ecriture);
        if (!session)
            _exit(1);
        for (int i = 0; i < actes; ++i)
            ecrireCompteur(**session, prefixe + std::to_string(i), i);
        session->reset();
        _exit(0);
    }
    int etat = 0;
    waitpid(enfant, &etat, 0);
    return WIFEXITED(etat) && WEXITSTATUS(etat) == 0;
}

/// A folder of temporary files of one's own: what other tests sweep at the same time isn't seen.
class Temporaires
{
public:
    Temporaires() { qputenv("TMPDIR", QByteArray::fromStdString(m_dossier.dossier())); }
    ~Temporaires() { qputenv("TMPDIR", m_avant); }
    Temporaires(const Temporaires &) = delete;
    Temporaires &operator=(const Temporaires &) = delete;

private:
    FichierTemporaire m_dossier;
    QByteArray m_avant = qgetenv("TMPDIR");
};

enum class Copie { Instantane, Cliche };

/// The folder that a process leaves which dies while it reads a copy.
QString resteDunMort(const Essai &essai, Copie copie = Copie::Instantane)
{
    const QDir dossier{QDir::tempPath()};
    const QStringList motif{QStringLiteral("trame-instantane-*")};
    REQUIRE(dossier.entryList(motif, QDir::Dirs).empty());
    const auto enfant = fork();
    if (enfant == 0) {
        if (copie == Copie::Cliche) {
            const auto session = essai.ouvrir(Database::Mode::Lecture);
            const Cliche cliche{(*session)->base()};
            _exit(0);
        }
        const auto lecteur = Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock);
        _exit(lecteur ? 0 : 1);
    }
    int etat = 0;
    waitpid(enfant, &etat, 0);
    REQUIRE((WIFEXITED(etat) && WEXITSTATUS(etat) == 0));
    const auto noms = dossier.entryList(motif, QDir::Dirs);
    REQUIRE(noms.size() == 1);
    return dossier.filePath(noms.first());
}

} // namespace

TEST_CASE("a reader goes through its snapshot while another process commits, and is told how far it has moved on",
          "[ref-b]")
{
    Essai essai;
    REQUIRE(Session::creer(essai.fichier.chemin(), moi, essai.clock));
    REQUIRE(ecrireAilleurs(essai, "A", 3));
    const auto lecteur = Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock);
    REQUIRE(lecteur);
    const auto &instantane = *(*lecteur)->instantane();
    CHECK((*lecteur)->chemin() == essai.fichier.chemin());
    CHECK(instantane.instant() == "2026-11-24T09:00:00Z");
    CHECK(instantane.actesDepuis() == 0);
    {
        // Half read: on the file itself this would keep the writer from its commit.
        Query liste{(*lecteur)->base(), "SELECT prefixe FROM compteur"};
        REQUIRE(liste.next());
        REQUIRE(ecrireAilleurs(essai, "B", 5));
        REQUIRE(liste.next());
    }
    CHECK((*lecteur)->base().entier("SELECT count(*) FROM compteur") == 3);
    CHECK(instantane.actesDepuis() == 5);
    CHECK(Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock)
              .value()
              ->base()
              .entier("SELECT count(*) FROM compteur")
          == 8);
}

TEST_CASE("every snapshot taken under a writer at work is whole", "[ref-b]")
{
    Essai essai;
    REQUIRE(Session::creer(essai.fichier.chemin(), moi, essai.clock));
    const auto enfant = fork();
    if (enfant == 0) {
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        for (int i = 0; session && i < 100'000; ++i) {
            ecrireCompteur(**session, std::to_string(i), i);
            usleep(20'000);
        }
        _exit(0);
    }
    std::int64_t precedent = 0;
    for (int i = 0; i < 8; ++i) {
        usleep(20'000);
        const auto lecteur = Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock);
        REQUIRE(lecteur);
        auto &base = (*lecteur)->base();
        CHECK(base.entier("SELECT count(*) FROM compteur") == base.entier("SELECT count(*) FROM journal"));
        CHECK(base.entier("SELECT count(*) FROM compteur") >= precedent);
        precedent = base.entier("SELECT count(*) FROM compteur");
        CHECK(Verification::tout(base, [](const auto &, auto, auto) {}).empty());
    }
    CHECK(precedent > 0);
    kill(enfant, SIGKILL);
    waitpid(enfant, nullptr, 0);
}

TEST_CASE("a snapshot of a file that was replaced or is gone says so", "[ref-b]")
{
    Essai essai;
    ecrireCompteur(*essai.creer(), "A", 1);
    const auto lecteur = Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock);
    REQUIRE(lecteur);
    REQUIRE(QFile::remove(QString::fromStdString(essai.fichier.chemin())));
    CHECK_FALSE((*lecteur)->instantane()->actesDepuis());
    ecrireCompteur(*essai.creer(), "B", 1);
    CHECK((*lecteur)->instantane()->actesDepuis() == -1);
    CHECK((*lecteur)->base().texte("SELECT prefixe FROM compteur") == "A");
}

TEST_CASE("a snapshot leaves nothing behind, nor lets what a dead process left stay", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const auto avant = contenuDe(essai.fichier.dossier());
    const Temporaires temporaires;
    const auto reste = resteDunMort(essai);
    REQUIRE(QFile::exists(reste + QStringLiteral("/copie.trame")));
    QString dossier;
    {
        const auto lecteur = Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock);
        REQUIRE(lecteur);
        const QFileInfo copie{QString::fromStdString((*lecteur)->base().chemin())};
        dossier = copie.absolutePath();
        CHECK((QFileInfo{dossier}.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        CHECK(contenuDe(essai.fichier.dossier()) == avant);
    }
    CHECK_FALSE(QDir{dossier}.exists());
    CHECK_FALSE(QDir{reste}.exists());
    CHECK(Session::ouvrirInstantane(essai.fichier.chemin("absent"), moi, essai.clock).error().code
          == CodeErreur::FichierAbsent);
}

TEST_CASE("a copy that was being read when its process died is swept, too", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const Temporaires temporaires;
    const auto reste = resteDunMort(essai, Copie::Cliche);
    REQUIRE(QFile::exists(reste + QStringLiteral("/cliche.trame")));
    // A forked process and its parent draw the same names: the folder that takes the place may be called the same.
    const auto trace = reste + QStringLiteral("/cliche.trame-journal");
    ecrireOctets(trace.toStdString(), "x");
    const auto session = essai.ouvrir(Database::Mode::Lecture);
    const Cliche cliche{(*session)->base()};
    CHECK_FALSE(QFile::exists(trace));
}

TEST_CASE("the sweep touches nothing but a dead process' own folder, of this machine and behind no link", "[ref-b]")
{
    Essai essai;
    static_cast<void>(essai.creer());
    const Temporaires temporaires;
    const auto reste = resteDunMort(essai);
    const auto marque = (reste + QStringLiteral("/marque-trame")).toStdString();
    const auto celle = lireOctets(marque);
    const auto balaye = [&] {
        REQUIRE(Session::ouvrirInstantane(essai.fichier.chemin(), moi, essai.clock));
        return !QFile::exists(reste + QStringLiteral("/copie.trame"));
    };
    auto lignes = celle.split('\n');
    lignes[2] = "une-autre-machine/hôte";
    ecrireOctets(marque, lignes.join('\n'));
    CHECK_FALSE(balaye());
    REQUIRE(QFile::remove(QString::fromStdString(marque)));
    CHECK_FALSE(balaye());
    ecrireOctets(marque, celle);
    // Its content, mark and all, behind a link of the same name.
    const FichierTemporaire ailleurs;
    const auto cible = QString::fromStdString(ailleurs.chemin("cible"));
    REQUIRE(QFile::rename(reste, cible));
    REQUIRE(QFile::link(cible, reste));
    CHECK_FALSE(balaye());
    CHECK(QFile::exists(cible + QStringLiteral("/copie.trame")));
    REQUIRE(QFile::remove(reste));
    REQUIRE(QFile::rename(cible, reste));
    // A link inside goes, what it leads to stays.
    const auto precieux = ailleurs.chemin("précieux.txt");
    ecrireOctets(precieux, "x");
    REQUIRE(QFile::link(QString::fromStdString(precieux), reste + QStringLiteral("/lien")));
    CHECK(balaye());
    CHECK_FALSE(QFile::exists(reste));
    CHECK(lireOctets(precieux) == "x");
}
