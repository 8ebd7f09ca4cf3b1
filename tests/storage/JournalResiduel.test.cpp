// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/JournalResiduel.h"

#include "core/storage/LockFile.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

#include <QtEndian>

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

constexpr qsizetype taillePage = 4096;

QByteArray entier32(quint32 n)
{
    QByteArray octets(4, '\0');
    qToBigEndian(n, octets.data());
    return octets;
}

/// The journal that SQLite writes for an act that turns one content into another: its header, and the pages as they
/// were. The lease's is there even where the same was written again. Without the first page it is that of an act that
/// didn't fit the memory.
QByteArray journalDe(const QByteArray &avant, const QByteArray &apres, qsizetype pageBail, bool premierePage = true)
{
    constexpr quint32 alea = 0x01020304;
    constexpr qsizetype secteur = 512;
    QByteArray pages;
    quint32 nombre = 0;
    for (qsizetype i = 0; i < avant.size() / taillePage; ++i) {
        const auto page = avant.mid(i * taillePage, taillePage);
        const bool ecrite = i == pageBail - 1 || page != apres.mid(i * taillePage, taillePage);
        if (!ecrite || (i == 0 && !premierePage))
            continue;
        auto somme = alea;
        for (auto j = taillePage - 200; j > 0; j -= 200)
            somme += static_cast<unsigned char>(page.at(j));
        pages += entier32(static_cast<quint32>(i + 1)) + page + entier32(somme);
        ++nombre;
    }
    auto journal = QByteArray::fromHex("d9d505f920a163d7") + entier32(nombre) + entier32(alea)
                   + entier32(static_cast<quint32>(avant.size() / taillePage)) + entier32(secteur)
                   + entier32(taillePage);
    journal.resize(secteur);
    return journal + pages;
}

/// A file whose writer died, and what it was: as another process that was killed leaves it, with the lease taken.
struct Affaire {
    Essai essai;
    QByteArray sauvegarde;
    QByteArray avant;  ///< Before the act that is cut short.
    QByteArray apres;  ///< After it.
    QByteArray verrou; ///< What the lock of its writer says.
    qsizetype pageBail = 0;

    Affaire()
    {
        static_cast<void>(essai.creer());
        const auto session = essai.ouvrir(Database::Mode::Ecriture).value();
        ecrireCompteur(*session, "ancien", 1);
        REQUIRE(Sauvegarde::copier(session->base(), essai.fichier.chemin("copie.trame")));
        sauvegarde = lireOctets(essai.fichier.chemin("copie.trame"));
        for (int i = 0; i < 3; ++i)
            ecrireCompteur(*session, "acquitté" + std::to_string(i), i);
        pageBail = session->base().entier("SELECT rootpage FROM sqlite_schema WHERE name = 'bail'");
        // Windows lets nobody read it as any file while it is held.
        verrou = QByteArray::fromStdString(LockFile::contenuSiTenu(essai.fichier.chemin() + ".lock").value());
        avant = lireOctets(essai.fichier.chemin());
        ecrireCompteur(*session, "coupé", 1);
        apres = lireOctets(essai.fichier.chemin());
    }
    void poser(const QByteArray &fichier, const QByteArray &journal) const
    {
        ecrireOctets(essai.fichier.chemin(), fichier);
        ecrireOctets(essai.fichier.chemin() + "-journal", journal);
    }
    [[nodiscard]] LienJournal lien() const
    {
        return lienDuJournal(essai.fichier.chemin(), essai.fichier.chemin() + "-journal");
    }
    /// The counters that the file holds, once it was opened to write.
    [[nodiscard]] std::string compteurs() const
    {
        const auto session = essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        CHECK(Verification::tout((*session)->base(), [](auto &&...) {}).empty());
        return (*session)->base().texte("SELECT group_concat(prefixe, ' ') FROM (SELECT prefixe FROM compteur ORDER BY "
                                        "id)");
    }
    [[nodiscard]] std::string ecarte() const { return essai.fichier.chemin("accord été (journal écarté).journal"); }
};

constexpr auto *acquittes = "ancien acquitté0 acquitté1 acquitté2";

} // namespace

TEST_CASE("a journal is the file's own in every state that the death of its writer leaves", "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    SECTION("nothing of the act was written yet")
    {
        affaire.poser(affaire.avant, journal);
    }
    SECTION("all of it was")
    {
        affaire.poser(affaire.apres, journal);
    }
    SECTION("its first page alone")
    {
        affaire.poser(affaire.apres.left(taillePage) + affaire.avant.mid(taillePage), journal);
    }
    SECTION("all but its first page, as after a power cut")
    {
        affaire.poser(affaire.avant.left(taillePage) + affaire.apres.mid(taillePage), journal);
    }
    SECTION("pages that didn't fit the memory, before the first one was touched")
    {
        affaire.poser(affaire.avant.left(taillePage) + affaire.apres.mid(taillePage),
                      journalDe(affaire.avant, affaire.apres, affaire.pageBail, false));
    }
    SECTION("its last page is cut short, and was never synced")
    {
        affaire.poser(affaire.avant, journal.chopped(100));
    }
    SECTION("its beginning isn't written yet")
    {
        affaire.poser(affaire.avant, QByteArray{journal}.replace(0, 12, QByteArray(12, '\0')).left(4612));
    }
    SECTION("the file was growing, and its last page is there by half")
    {
        affaire.poser(affaire.apres + QByteArray(100, 'x'), journal);
    }
    SECTION("it tells no page yet")
    {
        affaire.poser(affaire.avant, QByteArray{journal}.replace(8, 4, entier32(0)));
    }
    CHECK(affaire.lien() == LienJournal::Propre);
    CHECK(affaire.compteurs() == acquittes);
    CHECK_FALSE(QFile::exists(QString::fromStdString(affaire.ecarte())));
}

TEST_CASE("a dead writer's journal isn't rolled into the backup that was put in the place of its file", "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    affaire.poser(affaire.sauvegarde, journal);
    CHECK(affaire.lien() == LienJournal::Etranger);
    SECTION("opened to write")
    {
        CHECK(affaire.compteurs() == "ancien");
    }
    SECTION("opened to read")
    {
        const auto session = affaire.essai.ouvrir(Database::Mode::Lecture);
        REQUIRE(session);
        CHECK(Verification::tout((*session)->base(), [](auto &&...) {}).empty());
        CHECK((*session)->base().entier("SELECT count(*) FROM compteur") == 1);
        CHECK(lireOctets(affaire.essai.fichier.chemin()) == affaire.sauvegarde);
    }
    CHECK(lireOctets(affaire.ecarte()) == journal);
}

TEST_CASE("a journal isn't rolled into a file that was worked on since without it", "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    ecrireOctets(affaire.essai.fichier.chemin(), affaire.avant);
    const auto actes = GENERATE(0, 1, 2, 5);
    {
        const auto session = affaire.essai.ouvrir(Database::Mode::Ecriture);
        for (int i = 0; i < actes; ++i)
            ecrireCompteur(**session, "suite" + std::to_string(i), i);
    }
    const auto travaille = lireOctets(affaire.essai.fichier.chemin());
    affaire.poser(travaille, journal);
    CHECK(affaire.lien() == LienJournal::Etranger);
    std::string attendus{acquittes};
    for (int i = 0; i < actes; ++i)
        attendus += " suite" + std::to_string(i);
    CHECK(affaire.compteurs() == attendus);
    CHECK(lireOctets(affaire.ecarte()) == journal);
}

TEST_CASE("the lease tells a file that went its own way and came to the same count", "[ref-b]")
{
    const Affaire affaire;
    auto jumeau = affaire.apres;
    const auto jeton = [](const QByteArray &octets) {
        Essai essai;
        ecrireOctets(essai.fichier.chemin(), octets);
        return Database{essai.fichier.chemin(), Database::Mode::Lecture}.texte("SELECT jeton FROM bail");
    }(jumeau);
    jumeau.replace(QByteArray::fromStdString(jeton), QByteArrayLiteral("00000000-0000-4000-8000-000000000000"));
    affaire.poser(jumeau, journalDe(affaire.avant, affaire.apres, affaire.pageBail));
    CHECK(affaire.lien() == LienJournal::Etranger);
    // Pages that didn't fit the memory: the lease alone tells.
    affaire.poser(affaire.avant.left(taillePage) + jumeau.mid(taillePage),
                  journalDe(affaire.avant, affaire.apres, affaire.pageBail, false));
    CHECK(affaire.lien() == LienJournal::Etranger);
}

TEST_CASE("a taking or a release of the lease that was cut short is rolled back", "[ref-b]")
{
    const Affaire affaire;
    ecrireOctets(affaire.essai.fichier.chemin(), affaire.sauvegarde);
    QByteArray pris;
    {
        const auto session = affaire.essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        pris = lireOctets(affaire.essai.fichier.chemin());
    }
    const auto libere = lireOctets(affaire.essai.fichier.chemin());
    for (const auto &[avant, apres] : {std::pair{affaire.sauvegarde, pris}, std::pair{pris, libere}})
        for (const auto &fichier : {avant, apres}) {
            affaire.poser(fichier, journalDe(avant, apres, affaire.pageBail));
            CHECK(affaire.lien() == LienJournal::Propre);
            CHECK(affaire.compteurs() == "ancien");
        }
    // After an act, the same journal is a stranger's.
    affaire.poser(affaire.apres, journalDe(affaire.sauvegarde, pris, affaire.pageBail));
    CHECK(affaire.lien() == LienJournal::Etranger);
}

TEST_CASE("what is no journal of this file is kept too: other pages, another size, another text, a log ahead",
          "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    constexpr int placePages = 16;
    constexpr int placeSecteur = 20;
    constexpr int placeTaillePage = 24;
    const auto nombre = static_cast<quint32>(affaire.avant.size() / taillePage);
    for (const auto &etranger :
         {QByteArray{journal}.replace(placeTaillePage, 4, entier32(1024)),
          QByteArray{journal}.replace(placePages, 4, entier32(nombre + 1)),
          QByteArray{journal}.replace(8, 4, entier32(0)).replace(placePages, 4, entier32(nombre - 1)),
          QByteArray{journal}.replace(8, 4, entier32(0)).replace(placePages, 4, entier32(0)),
          QByteArray{journal}.replace(8, 4, entier32(0)).replace(placeSecteur, 4, entier32(500)),
          QByteArrayLiteral("Notes de réunion"), QByteArray(100'000, 'x')}) {
        affaire.poser(affaire.avant, etranger);
        const auto ecartes = ecarterJournauxEtrangers(affaire.essai.fichier.chemin());
        REQUIRE(ecartes);
        REQUIRE(ecartes->size() == 1);
        CHECK(lireOctets(ecartes->front()) == etranger);
        CHECK(affaire.compteurs() == acquittes);
    }
    // Its act hadn't written yet: what the file has more isn't its own to cut off.
    affaire.poser(affaire.avant + QByteArray(taillePage, 'x'), QByteArray{journal}.replace(8, 4, entier32(0)));
    CHECK(affaire.lien() == LienJournal::Etranger);
    REQUIRE(QFile::remove(QString::fromStdString(affaire.essai.fichier.chemin() + "-journal")));
    ecrireOctets(affaire.essai.fichier.chemin(), affaire.avant);
    ecrireOctets(affaire.essai.fichier.chemin() + "-wal", "autre");
    CHECK(affaire.compteurs() == acquittes);
    CHECK(lireOctets(affaire.essai.fichier.chemin("accord été (journal écarté).wal")) == "autre");
}

TEST_CASE("the journal of a writer at work is left alone", "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    affaire.poser(affaire.sauvegarde, journal);
    const auto verrou = LockFile::prendre(affaire.essai.fichier.chemin() + ".lock", "{}");
    REQUIRE(verrou);
    CHECK(ecarterJournauxEtrangers(affaire.essai.fichier.chemin()).value().empty());
    CHECK(lireOctets(affaire.essai.fichier.chemin() + "-journal") == journal);
}

TEST_CASE("the journal of a file that was renamed after its writer died is found under the name that was", "[ref-b]")
{
    const Affaire affaire;
    const auto journal = journalDe(affaire.avant, affaire.apres, affaire.pageBail);
    const auto &chemin = affaire.essai.fichier.chemin();
    const auto reste = affaire.essai.fichier.chemin("ancien nom.trame-journal");
    // Half of the act: its first page is that of after.
    ecrireOctets(chemin, affaire.apres.left(taillePage) + affaire.avant.mid(taillePage));
    SECTION("its own")
    {
        ecrireOctets(reste, journal);
        CHECK(affaire.compteurs() == acquittes);
        CHECK_FALSE(QFile::exists(QString::fromStdString(reste)));
    }
    SECTION("its own, of an act that left the lease alone: the lock tells whose")
    {
        // Without the lease's page in it; with another's lock it isn't known for sure.
        const auto ailleurs = GENERATE(false, true);
        ecrireOctets(reste, journalDe(affaire.avant, affaire.apres, 0));
        ecrireOctets(affaire.essai.fichier.chemin("ancien nom.trame.lock"),
                     QByteArray{affaire.verrou}.replace("POSTE-12", ailleurs ? "POSTE-13" : "POSTE-12"));
        CHECK(ecarterJournauxEtrangers(chemin).value().empty());
        CHECK(QFile::exists(QString::fromStdString(chemin + "-journal")) == !ailleurs);
        if (!ailleurs)
            CHECK(affaire.compteurs() == acquittes);
    }
    SECTION("not while the file of that name is there: it is that one's")
    {
        ecrireOctets(reste, journal);
        ecrireOctets(affaire.essai.fichier.chemin("ancien nom.trame"), affaire.avant);
        CHECK(ecarterJournauxEtrangers(chemin).value().empty());
        CHECK(lireOctets(reste) == journal);
        CHECK_FALSE(QFile::exists(QString::fromStdString(chemin + "-journal")));
    }
    SECTION("another file's stays where it is")
    {
        const Affaire autre;
        const auto etranger = journalDe(autre.avant, autre.apres, autre.pageBail);
        ecrireOctets(reste, etranger);
        CHECK(ecarterJournauxEtrangers(chemin).value().empty());
        CHECK(lireOctets(reste) == etranger);
        CHECK_FALSE(QFile::exists(QString::fromStdString(chemin + "-journal")));
    }
}

TEST_CASE("a free name beside a file is the first of 99, with two digits so that they sort", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto libre = [&] { return nomLibreACote(fichier.chemin(), "à part", ".trame"); };
    CHECK(libre() == fichier.chemin("accord été (à part).trame"));
    ecrireOctets(*libre(), "1");
    CHECK(libre() == fichier.chemin("accord été (à part, 02).trame"));
    for (int rang = 2; rang < 99; ++rang)
        ecrireOctets(*libre(), "x");
    REQUIRE(libre() == fichier.chemin("accord été (à part, 99).trame"));
    ecrireOctets(*libre(), "99");
    CHECK_FALSE(libre());
}
