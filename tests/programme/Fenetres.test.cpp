// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Fenetres.h"

#include "app/demonstration/Demonstration.h"
#include "core/storage/Bail.h"
#include "tests/programme/EnFrancais.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/WhenOpen.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame;

namespace {

/// The program with two files, in a folder of its own.
struct Poste {
    QTemporaryDir dossier;
    QSettings settings{dossier.filePath(QStringLiteral("Trame.ini")), QSettings::IniFormat};
    const bool francais = test::enFrancais(settings);
    test::ScriptedDialogs dialogs;
    QString premier = dossier.filePath(QStringLiteral("premier.trame"));
    QString second = dossier.filePath(QStringLiteral("second.trame"));
    Fenetres fenetres{*qobject_cast<QApplication *>(QCoreApplication::instance()), settings, dialogs,
                      Date::depuisIso("2026-11-24")};

    Poste()
    {
        REQUIRE(Demonstration::creer(premier.toStdString(), {}));
        REQUIRE(QFile::copy(premier, second));
    }
    QStringList fichiers() const
    {
        QStringList noms;
        for (const auto &fenetre : fenetres.toutes())
            noms << fenetre->chemin();
        return noms;
    }
    ui::MainWindow &fenetre() { return fenetres.toutes().front()->fenetre(); }
    /// An entry of the menus of the first window, by what it is called.
    QAction &entree(const QString &nom)
    {
        for (auto *entree : fenetre().findChildren<QAction *>())
            if (entree->text().remove(QLatin1Char{'&'}) == nom)
                return *entree;
        FAIL("no entry " << nom.toStdString());
        return *fenetre().menuBar()->actions().constFirst();
    }
    /// Chooses the language as a person does.
    void choisir(const QString &entreeDuMenu, ui::ScreenLanguage langue)
    {
        test::whenOpen([langue](QDialog &dialogue) {
            dialogue.findChildren<QComboBox *>().constFirst()->setCurrentIndex(static_cast<int>(langue));
            for (auto *bouton : dialogue.findChildren<QPushButton *>())
                if (bouton->isDefault())
                    bouton->click();
        });
        entree(entreeDuMenu).trigger();
    }
};

} // namespace

TEST_CASE("each file has a window of its own, and one only")
{
    Poste poste;
    poste.fenetres.ouvrir({});
    REQUIRE(poste.fichiers() == QStringList{QString{}});
    // A window without a file takes the first one.
    poste.fenetres.ouvrir(poste.premier);
    CHECK(poste.fichiers() == QStringList{poste.premier});
    poste.fenetres.ouvrir(poste.second);
    REQUIRE(poste.fichiers() == QStringList{poste.premier, poste.second});
    for (const auto &fenetre : poste.fenetres.toutes())
        CHECK(fenetre->fenetre().isVisible());

    // However its path is written, a file that is open comes to the front: it isn't opened again, to be read only.
    auto &premiere = poste.fenetres.toutes().front()->fenetre();
    premiere.showMinimized();
    poste.fenetres.ouvrir(poste.dossier.path() + QStringLiteral("/./premier.trame"));
    CHECK(poste.fenetres.toutes().size() == 2);
    CHECK_FALSE(premiere.isMinimized());
    // From a window's own menu as well.
    poste.fenetres.toutes().back()->ouvrir(poste.premier);
    CHECK(poste.fichiers() == QStringList{poste.premier, poste.second});
    CHECK(poste.dialogs.told.isEmpty());
}

TEST_CASE("a backup is restored from the menu, and a damaged file offers it")
{
    Poste poste;
    const auto copie = poste.dossier.filePath(QStringLiteral("copie.trame"));
    REQUIRE(QFile::copy(poste.premier, copie));
    const auto entree = [&]() -> QAction * {
        for (auto *menu : poste.fenetres.toutes().front()->fenetre().menuBar()->findChildren<QMenu *>())
            for (auto *action : menu->actions())
                if (action->text() == QStringLiteral("Res&taurer une sauvegarde…"))
                    return action;
        return nullptr;
    };
    const auto gardes = [&] {
        return QDir{poste.dossier.filePath(QStringLiteral("Sauvegardes"))}
            .entryList({QStringLiteral("premier (remplacé *).trame")})
            .size();
    };
    SECTION("of the file that is open")
    {
        poste.fenetres.ouvrir(poste.premier);
        poste.dialogs.paths = {copie};
        poste.dialogs.confirmations = {true};
    }
    SECTION("of one that is asked for")
    {
        poste.fenetres.ouvrir({});
        poste.dialogs.paths = {poste.premier, copie};
        poste.dialogs.confirmations = {true};
    }
    REQUIRE(entree() != nullptr);
    CHECK(entree()->isEnabled());
    entree()->trigger();
    CHECK(poste.dialogs.unanswered.isEmpty());
    CHECK(gardes() == 1);
    CHECK(poste.fichiers() == QStringList{poste.premier});

    poste.fenetres.toutes().front()->fenetre().closeFile();
    QFile fichier{poste.premier};
    REQUIRE(fichier.open(QIODevice::ReadWrite));
    REQUIRE(fichier.seek(100));
    fichier.write(QByteArray(4000, 'x'));
    fichier.close();
    poste.dialogs.paths = {copie};
    poste.dialogs.confirmations = {true, true};
    poste.fenetres.toutes().front()->ouvrir(poste.premier);
    CHECK(poste.dialogs.unanswered.isEmpty());
    CHECK(gardes() == 2);
    CHECK(poste.fichiers() == QStringList{poste.premier});
}

TEST_CASE("a window that is closed lets go of its file, and the others stay")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    poste.fenetres.ouvrir(poste.second);
    REQUIRE(Bail::detenteur(poste.premier.toStdString()));
    poste.fenetres.toutes().front()->fenetre().close();
    CHECK(QTest::qWaitFor([&] { return poste.fenetres.toutes().size() == 1; }));
    CHECK(poste.fichiers() == QStringList{poste.second});
    CHECK_FALSE(Bail::detenteur(poste.premier.toStdString()));
    CHECK(Bail::detenteur(poste.second.toStdString()));
    poste.fenetres.ouvrir(poste.premier);
    CHECK(poste.fichiers() == QStringList{poste.second, poste.premier});
    CHECK(poste.dialogs.unanswered.isEmpty());
}

TEST_CASE("a file waits while a dialog wants its answer")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    QDialog question{&poste.fenetres.toutes().front()->fenetre()};
    question.setModal(true);
    question.show();
    poste.fenetres.ouvrir(poste.second);
    QTest::qWait(300);
    CHECK(poste.fichiers() == QStringList{poste.premier});
    question.accept();
    CHECK(QTest::qWaitFor([&] { return poste.fenetres.toutes().size() == 2; }));
    CHECK(poste.fichiers() == QStringList{poste.premier, poste.second});
}

TEST_CASE("another language reaches every window")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    poste.fenetres.ouvrir(poste.second);
    auto preferences = ui::loadPreferences(poste.settings);
    for (const auto &[langue, titre] : {std::pair{ui::ScreenLanguage::English, QStringLiteral("Dashboard")},
                                        std::pair{ui::ScreenLanguage::French, QStringLiteral("Tableau de bord")}}) {
        preferences.language = langue;
        ui::savePreferences(poste.settings, preferences);
        poste.fenetres.changerLangue();
        for (const auto &fenetre : poste.fenetres.toutes())
            CHECK(fenetre->fenetre().windowTitle().startsWith(titre));
    }
    CHECK(poste.fichiers() == QStringList{poste.premier, poste.second});
}

TEST_CASE("the language is chosen in the preferences, kept, and every window lives on in it")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    poste.fenetres.ouvrir(poste.second);
    const auto title = [&] { return poste.fenetre().windowTitle().section(QLatin1Char{'['}, 0, 0); };
    const auto garde = [&] {
        const QSettings relus{poste.settings.fileName(), QSettings::IniFormat};
        return ui::loadPreferences(relus).language;
    };
    poste.choisir(QStringLiteral("Préférences…"), ui::ScreenLanguage::English);
    CHECK(garde() == ui::ScreenLanguage::English);
    CHECK(QTest::qWaitFor([&] { return title() == QStringLiteral("Dashboard"); }));
    poste.choisir(QStringLiteral("Preferences…"), ui::ScreenLanguage::French);
    CHECK(garde() == ui::ScreenLanguage::French);
    CHECK(QTest::qWaitFor([&] { return title() == QStringLiteral("Tableau de bord"); }));
    for (const auto &fenetre : poste.fenetres.toutes())
        CHECK(fenetre->fenetre().windowTitle().startsWith(QStringLiteral("Tableau de bord")));
    CHECK(poste.fichiers() == QStringList{poste.premier, poste.second});
}

TEST_CASE("whoever stays with what they type stays with their language, in the preferences as well")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    REQUIRE(poste.fenetre().goTo(QStringLiteral("devis/BROUILLON-0029")));
    auto *const onglets = poste.fenetre().findChild<QTabBar *>();
    REQUIRE(onglets != nullptr);
    onglets->setCurrentIndex(0);
    QLineEdit *objet = nullptr;
    for (auto *champ : poste.fenetre().findChildren<QLineEdit *>())
        if (champ->accessibleName() == QStringLiteral("Objet du devis"))
            objet = champ;
    REQUIRE(objet != nullptr);
    objet->selectAll();
    QTest::keyClicks(objet, QStringLiteral("Tape"));
    poste.dialogs.saveAnswers = {ui::SaveAnswer::Cancel, ui::SaveAnswer::Discard};
    poste.choisir(QStringLiteral("Préférences…"), ui::ScreenLanguage::English);
    CHECK(QTest::qWaitFor([&] { return poste.dialogs.saveAnswers.size() == 1; }));
    CHECK(ui::loadPreferences(poste.settings).language == ui::ScreenLanguage::French);
    CHECK_FALSE(poste.fenetre().windowTitle().contains(QStringLiteral("Dashboard")));
    // Asked for again it is as the first time.
    poste.choisir(QStringLiteral("Préférences…"), ui::ScreenLanguage::English);
    CHECK(QTest::qWaitFor([&] { return poste.dialogs.saveAnswers.empty(); }));
    CHECK(ui::loadPreferences(poste.settings).language == ui::ScreenLanguage::English);
}

TEST_CASE("a window that is closed under a dialog is taken apart once the dialog is gone")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    poste.fenetres.ouvrir(poste.second);
    // As when the session ends, or the window manager closes what it likes.
    test::whenOpen([&](QDialog &dialogue) {
        poste.fenetre().close();
        QTest::qWait(300);
        CHECK(poste.fenetres.toutes().size() == 2);
        dialogue.reject();
    });
    poste.entree(QStringLiteral("À propos de Trame")).trigger();
    CHECK(QTest::qWaitFor([&] { return poste.fenetres.toutes().size() == 1; }));
    CHECK(poste.fichiers() == QStringList{poste.second});
    CHECK_FALSE(Bail::detenteur(poste.premier.toStdString()));
}

TEST_CASE("another language waits while a dialog wants its answer")
{
    Poste poste;
    poste.fenetres.ouvrir(poste.premier);
    auto preferences = ui::loadPreferences(poste.settings);
    preferences.language = ui::ScreenLanguage::English;
    test::whenOpen([&](QDialog &dialogue) {
        ui::savePreferences(poste.settings, preferences);
        poste.fenetres.demanderLangue();
        QTest::qWait(300);
        CHECK(poste.fenetre().windowTitle().startsWith(QStringLiteral("Tableau de bord")));
        dialogue.reject();
    });
    poste.entree(QStringLiteral("À propos de Trame")).trigger();
    CHECK(QTest::qWaitFor([&] { return poste.fenetre().windowTitle().startsWith(QStringLiteral("Dashboard")); }));
    preferences.language = ui::ScreenLanguage::French;
    ui::savePreferences(poste.settings, preferences);
    poste.fenetres.changerLangue();
}
