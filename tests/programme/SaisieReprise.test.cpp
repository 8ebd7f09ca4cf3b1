// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/Demonstration.h"
#include "app/gui/Fenetres.h"
#include "core/usecases/devis/DossierLoader.h"
#include "tests/programme/EnFrancais.h"
#include "tests/support/ScriptedDialogs.h"
#include "ui/shell/Page.h"
#include "ui/workspace/UnsavedStore.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace trame;

namespace {

constexpr auto variable = "TRAME_ESSAI_DOSSIER";
const auto dansUnNouveau = "child: types in a new devis until it is killed";
const auto quiGarde = "child: keeps longer and longer entries until it is killed";

/// The program in a folder of its own.
struct Poste {
    explicit Poste(const QString &chemin)
        : dossier{chemin}
    {
        test::enFrancais(settings);
    }

    QDir dossier;
    QString fichier = dossier.filePath(QStringLiteral("demo.trame"));
    QSettings settings{dossier.filePath(QStringLiteral("Trame.ini")), QSettings::IniFormat};
    test::ScriptedDialogs dialogs;

    ui::UnsavedStore saisies() const { return ui::UnsavedStore{dossier.filePath(QStringLiteral("saisies"))}; }
    QStringList gardees() const { return QDir{dossier.filePath(QStringLiteral("saisies"))}.entryList(QDir::Files); }
    /// Those that are written to their end.
    qsizetype entieres() const
    {
        const auto noms = gardees();
        return std::count_if(noms.begin(), noms.end(),
                             [](const QString &nom) { return nom.endsWith(QStringLiteral(".json")); });
    }
    std::unique_ptr<Fenetres> programme()
    {
        return std::make_unique<Fenetres>(*qobject_cast<QApplication *>(QCoreApplication::instance()), settings,
                                          dialogs, Date::depuisIso("2026-11-24"));
    }
};

template <class Control>
Control *nomme(const QWidget &racine, const char *nom)
{
    for (auto *controle : racine.findChildren<Control *>())
        if (controle->accessibleName() == QString::fromUtf8(nom))
            return controle;
    FAIL("no control " << nom);
    return nullptr;
}

void allerAuBesoin(const QWidget &racine)
{
    auto *onglets = nomme<QTabBar>(racine, "Parties du devis");
    for (int i = 0; i < onglets->count(); ++i)
        if (onglets->tabText(i).remove(QLatin1Char{'&'}) == QStringLiteral("Besoin"))
            onglets->setCurrentIndex(i);
}

/// Starts a hidden case of this program in a folder.
void lancer(QProcess &enfant, const QString &dossier, const char *cas)
{
    auto milieu = QProcessEnvironment::systemEnvironment();
    milieu.insert(QLatin1String{variable}, dossier);
    enfant.setProcessEnvironment(milieu);
    enfant.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(cas)});
    REQUIRE(enfant.waitForStarted());
}

void tuer(QProcess &enfant)
{
    enfant.kill(); // SIGKILL
    REQUIRE(enfant.waitForFinished());
    CHECK(enfant.exitStatus() == QProcess::CrashExit);
}

} // namespace

TEST_CASE("child: types in a new devis until it is killed", "[.enfant]")
{
    if (!qEnvironmentVariableIsSet(variable))
        return;
    Poste poste{qEnvironmentVariable(variable)};
    const auto fenetres = poste.programme();
    fenetres->ouvrir(poste.fichier);
    auto &fenetre = fenetres->toutes().front()->fenetre();
    REQUIRE(fenetre.goTo(qEnvironmentVariable("TRAME_ESSAI_CIBLE")));
    // A need without a devis: the new one is in the file as soon as it is begun.
    if (qEnvironmentVariable("TRAME_ESSAI_CIBLE").contains(QStringLiteral("nouveau")))
        nomme<QPushButton>(fenetre, "Partir d’une page blanche")->click();
    allerAuBesoin(fenetre);
    auto *objet = nomme<QLineEdit>(fenetre, "Objet du devis");
    objet->setFocus();
    objet->selectAll();
    QTest::keyClicks(objet, QStringLiteral("Tape avant la coupure"));
    QTest::qWait(120'000);
}

TEST_CASE("what was typed in a devis survives a killed program and is offered at the next start", "[use-e]")
{
    const QTemporaryDir dossier;
    Poste poste{dossier.path()};
    REQUIRE(Demonstration::creer(poste.fichier.toStdString(), {}));
    const bool nouveau = GENERATE(false, true);
    const auto cible =
        nouveau ? QStringLiteral("devis/nouveau/BES-L2-2026-0016") : QStringLiteral("devis/BROUILLON-0028");
    INFO(cible.toStdString());
    qputenv("TRAME_ESSAI_CIBLE", cible.toUtf8());
    QProcess enfant;
    lancer(enfant, dossier.path(), dansUnNouveau);
    REQUIRE(QTest::qWaitFor([&] { return poste.entieres() == 1; }, 60'000));
    tuer(enfant);

    poste.dialogs.confirmations = {true};
    const auto fenetres = poste.programme();
    QString offert;
    QTimer guet;
    QObject::connect(&guet, &QTimer::timeout, [&] {
        auto *dialogue = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialogue == nullptr)
            return;
        guet.stop();
        const auto *table = nomme<QTableWidget>(*dialogue, "Ce que la saisie change");
        for (int rang = 0; rang < table->rowCount(); ++rang)
            offert += table->item(rang, 1)->text() + QLatin1Char{'|'} + table->item(rang, 3)->text();
        nomme<QPushButton>(*dialogue, "Reprendre la saisie")->click();
    });
    guet.start(20);
    fenetres->ouvrir(poste.fichier);
    REQUIRE(QTest::qWaitFor([&] { return !offert.isEmpty(); }, 20'000));
    CHECK(offert == QStringLiteral("Objet|Tape avant la coupure"));
    REQUIRE(poste.dialogs.told.size() == 1);
    CHECK(poste.dialogs.told.first().contains(QStringLiteral("BROUILLON-")));
    auto *page = fenetres->toutes().front()->fenetre().page();
    REQUIRE(QTest::qWaitFor([&] { return page->isModified(); }, 5000));
    REQUIRE(page->save());
    CHECK(poste.gardees().isEmpty());
    Database base{poste.fichier.toStdString(), Database::Mode::Lecture};
    const auto nom = page->title().toStdString();
    CHECK(DossierLoader{base}.parNom(nom)->version.contenu.objet == "Tape avant la coupure");
}

namespace {

/// An entry that a program left of a draft of the demonstration.
ui::UnsavedEntry laissee(const Poste &poste, const std::string &uuid, const QString &nom)
{
    return {{poste.fichier, QStringLiteral("devis"), QString::fromStdString(uuid)},
            nom,
            QStringLiteral("devis/") + nom,
            QStringLiteral("2026-11-24T09:00:00.000Z"),
            1,
            QJsonObject{{QStringLiteral("objet"), QStringLiteral("Tapé")}}};
}

} // namespace

TEST_CASE("what was typed is offered when its file has another name since", "[use-e]")
{
    const QTemporaryDir dossier;
    Poste poste{dossier.path()};
    REQUIRE(Demonstration::creer(poste.fichier.toStdString(), {}));
    {
        Database base{poste.fichier.toStdString(), Database::Mode::Lecture};
        const auto uuid = DossierLoader{base}.parNom("BROUILLON-0028")->version.uuid;
        REQUIRE(poste.saisies().keep(laissee(poste, uuid, QStringLiteral("BROUILLON-0028"))));
    }
    const auto autre = dossier.filePath(QStringLiteral("autre.trame"));
    REQUIRE(QFile::rename(poste.fichier, autre));
    poste.dialogs.confirmations = {false};
    const auto fenetres = poste.programme();
    fenetres->ouvrir(autre);
    REQUIRE(QTest::qWaitFor([&] { return !poste.dialogs.told.isEmpty(); }, 20'000));
    CHECK(poste.dialogs.told.first().contains(QStringLiteral("BROUILLON-0028, saisie du")));
    CHECK(poste.gardees().size() == 1);
}

TEST_CASE("what was typed in a devis that is no longer there is told, and goes when it is let go", "[use-e]")
{
    const QTemporaryDir dossier;
    Poste poste{dossier.path()};
    REQUIRE(Demonstration::creer(poste.fichier.toStdString(), {}));
    const auto entree = laissee(poste, "0d6f5c1e-0000-4000-8000-000000000000", QStringLiteral("BROUILLON-9999"));
    REQUIRE(poste.saisies().keep(entree));
    const bool supprimer = GENERATE(false, true);
    poste.dialogs.confirmations = {supprimer};
    const auto fenetres = poste.programme();
    fenetres->ouvrir(poste.fichier);
    REQUIRE(QTest::qWaitFor([&] { return !poste.dialogs.told.isEmpty(); }, 20'000));
    CHECK(poste.dialogs.told.first().contains(QStringLiteral("n’est pas, ou plus, dans le fichier")));
    CHECK(poste.dialogs.told.first().contains(QDir::toNativeSeparators(poste.saisies().pathOf(entree.key))));
    CHECK(poste.gardees().isEmpty() == supprimer);
    CHECK(poste.dialogs.unanswered.isEmpty());
}

TEST_CASE("child: keeps longer and longer entries until it is killed", "[.enfant]")
{
    if (!qEnvironmentVariableIsSet(variable))
        return;
    const QDir dossier{qEnvironmentVariable(variable)};
    const ui::UnsavedStore saisies{dossier.filePath(QStringLiteral("saisies"))};
    for (int tour = 1;; ++tour) {
        const auto texte = QString{tour % 200'000, QLatin1Char{'x'}};
        const auto gardee = saisies.keep(
            {{dossier.filePath(QStringLiteral("demo.trame")), QStringLiteral("devis"), QStringLiteral("u")},
             {},
             {},
             {},
             tour,
             {{QStringLiteral("tour"), tour}, {QStringLiteral("texte"), texte}}});
        REQUIRE(gardee.has_value());
    }
}

TEST_CASE("a program that is killed while it keeps an entry leaves the one before whole", "[use-e]")
{
    const QTemporaryDir dossier;
    const ui::UnsavedStore saisies{QDir{dossier.path()}.filePath(QStringLiteral("saisies"))};
    const ui::UnsavedKey cle{QDir{dossier.path()}.filePath(QStringLiteral("demo.trame")), QStringLiteral("devis"),
                             QStringLiteral("u")};
    QFile{cle.file}.open(QIODevice::WriteOnly);
    for (int fois = 0; fois < 15; ++fois) {
        QProcess enfant;
        lancer(enfant, dossier.path(), quiGarde);
        REQUIRE(QTest::qWaitFor([&] { return saisies.find(cle).has_value(); }, 30'000));
        QTest::qWait(20 + 17 * fois);
        tuer(enfant);
        const auto entiere = saisies.find(cle);
        REQUIRE(entiere);
        const auto tour = entiere->content.value(QStringLiteral("tour")).toInt();
        CHECK(entiere->version == tour);
        CHECK(entiere->content.value(QStringLiteral("texte")).toString().size() == tour % 200'000);
    }
}
