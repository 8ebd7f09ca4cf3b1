// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/InstanceUnique.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <catch2/catch.hpp>

#include <array>
#include <atomic>
#include <memory>

using namespace trame;

namespace {

/// A name that no other program has.
struct Lieu {
    QTemporaryDir dossier;
    QString nom = dossier.filePath(QStringLiteral("trame"));
};

/// Another program, which blocks while it waits; the one that listens lives on meanwhile.
bool autreProgramme(const QString &nom, const QString &fichier)
{
    std::atomic<int> issue = -1;
    const std::unique_ptr<QThread> fil{QThread::create([&] {
        InstanceUnique autre{nom};
        issue = autre.confier(fichier) ? 1 : 0;
    })};
    fil->start();
    while (issue < 0)
        QTest::qWait(5);
    fil->wait();
    return issue == 1;
}

/// What a stranger sends is never a request; whoever listens goes on.
void envoyer(const QString &nom, const QByteArray &octets)
{
    QLocalSocket prise;
    prise.connectToServer(nom);
    REQUIRE(prise.waitForConnected(1000));
    prise.write(octets);
    prise.flush();
    QTest::qWait(30);
}

} // namespace

TEST_CASE("a program that is started later hands its file over")
{
    const Lieu lieu;
    InstanceUnique premier{lieu.nom};
    QStringList demandes;
    QObject::connect(&premier, &InstanceUnique::demande, [&](const QString &fichier) { demandes << fichier; });
    CHECK_FALSE(premier.confier({}));
    REQUIRE(premier.ecoute());

    const auto fichier = lieu.dossier.filePath(QStringLiteral("à côté/100 % été\n日本.trame"));
    CHECK(autreProgramme(lieu.nom, fichier));
    CHECK(autreProgramme(lieu.nom, {}));
    CHECK(QTest::qWaitFor([&] { return demandes.size() == 2; }));
    CHECK(demandes == QStringList{fichier, {}});
}

TEST_CASE("what a program that was killed leaves stops nobody")
{
    const Lieu lieu;
    QFile reste{lieu.nom};
    REQUIRE(reste.open(QIODevice::WriteOnly));
    reste.close();
    InstanceUnique premier{lieu.nom};
    CHECK_FALSE(premier.confier({}));
    CHECK(premier.ecoute());
    CHECK(autreProgramme(lieu.nom, {}));
}

TEST_CASE("where nothing can be made, programs run side by side")
{
    InstanceUnique seul{QStringLiteral("/nulle/part/trame")};
    CHECK_FALSE(seul.confier({}));
    CHECK_FALSE(seul.ecoute());
    InstanceUnique sansNom{QString{}};
    CHECK_FALSE(sansNom.confier({}));
    CHECK_FALSE(sansNom.ecoute());
}

TEST_CASE("a program that doesn't answer keeps its name, and is not waited for")
{
    const Lieu lieu;
    QLocalServer muet;
    REQUIRE(muet.listen(lieu.nom));
    CHECK_FALSE(autreProgramme(lieu.nom, {}));
    CHECK(QFile::exists(lieu.nom));
}

TEST_CASE("bytes of a stranger are no request")
{
    const auto absolu = QDir::temp().filePath(QStringLiteral("é.trame"));
    CHECK(InstanceUnique::lire(InstanceUnique::ecrire(absolu)) == absolu);
    CHECK(InstanceUnique::lire("ouvrir \n") == QString{});
    CHECK_FALSE(InstanceUnique::lire(""));
    CHECK_FALSE(InstanceUnique::lire("\n"));
    CHECK_FALSE(InstanceUnique::lire("ouvrir /a"));
    CHECK_FALSE(InstanceUnique::lire("fermer /a\n"));
    CHECK_FALSE(InstanceUnique::lire("ouvrir relatif.trame\n"));
    CHECK_FALSE(InstanceUnique::lire("ouvrir /a%00b\n"));
    CHECK_FALSE(InstanceUnique::lire("ouvrir /a%ff%fe\n"));
    CHECK_FALSE(InstanceUnique::lire("ouvrir /" + QByteArray(200'000, 'a') + "\n"));

    const Lieu lieu;
    InstanceUnique premier{lieu.nom};
    int demandes = 0;
    QObject::connect(&premier, &InstanceUnique::demande, [&] { ++demandes; });
    REQUIRE_FALSE(premier.confier({}));
    envoyer(lieu.nom, QByteArray(1'000'000, '\xff'));
    envoyer(lieu.nom, QByteArray(300'000, '\0') + '\n');
    envoyer(lieu.nom, "ouvrir ../../etc/passwd\n");
    envoyer(lieu.nom, "GET / HTTP/1.0\r\n\r\n");
    envoyer(lieu.nom, "ouvrir ");
    std::array<QLocalSocket, 40> nombreux;
    for (auto &prise : nombreux) {
        prise.connectToServer(lieu.nom);
        QTest::qWait(1);
    }
    for (auto &prise : nombreux)
        prise.abort();
    QTest::qWait(50);
    CHECK(demandes == 0);
    CHECK(autreProgramme(lieu.nom, absolu));
    CHECK(QTest::qWaitFor([&] { return demandes == 1; }));
}
