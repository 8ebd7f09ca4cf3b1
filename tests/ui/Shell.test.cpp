// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Accessibles.h"
#include "tests/ui/FakeShell.h"
#include "tests/ui/Texts.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/ReadOnlyBanner.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/WelcomePage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame::ui;
using trame::test::FakePage;
using trame::test::FakeShell;
using trame::test::nameless;

namespace {

QAction *action(const QWidget &window, const QKeySequence &shortcut)
{
    for (auto *action : window.findChildren<QAction *>())
        if (action->shortcut() == shortcut)
            return action;
    FAIL("no action for " << shortcut.toString().toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("the sidebar switches pages, and each is made when it is first wanted", "[fenetre]")
{
    FakeShell shell;
    shell.open();
    CHECK(shell.window.findChildren<Page *>().size() == 1);
    CHECK(shell.page().title() == QStringLiteral("Tableau de bord"));
    CHECK(shell.page().activated == 1);
    auto *sidebar = shell.window.findChild<Sidebar *>();
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    CHECK(shell.page().title() == QStringLiteral("Demandes et devis"));
    CHECK(shell.window.findChildren<Page *>().size() == 2);
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("Demandes et devis")));
    QTest::keyClick(sidebar, Qt::Key_Up);
    CHECK(shell.page().activated == 2);
}

TEST_CASE("an editor is reached by its target and belongs to its page", "[fenetre]")
{
    FakeShell shell;
    shell.open();
    CHECK(shell.window.goTo(QStringLiteral("editeur/42")));
    CHECK(shell.page().shown == QStringLiteral("42"));
    CHECK(shell.window.findChild<Sidebar *>()->currentItem()->text() == QStringLiteral("Demandes et devis"));
    SECTION("and goes back to where one came from when it is done")
    {
        Q_EMIT shell.page().closeWanted();
        CHECK(shell.page().title() == QStringLiteral("Tableau de bord"));
    }
    SECTION("a page that isn't there changes nothing")
    {
        CHECK_FALSE(shell.window.goTo(QStringLiteral("ailleurs")));
        CHECK(shell.page().shown == QStringLiteral("42"));
    }
    SECTION("the page behind it is one step away in the sidebar")
    {
        CHECK(shell.window.goTo(QStringLiteral("devis")));
        CHECK(shell.page().title() == QStringLiteral("Demandes et devis"));
    }
}

TEST_CASE("unsaved changes are asked about, and the answer holds", "[fenetre]")
{
    FakeShell shell;
    shell.open();
    auto &page = shell.page();
    page.changed = true;
    SECTION("cancel stays, and the sidebar shows so")
    {
        shell.dialogs.saveAnswers = {SaveAnswer::Cancel};
        CHECK_FALSE(shell.window.goTo(QStringLiteral("devis")));
        CHECK(&shell.page() == &page);
        CHECK(page.changed);
        CHECK(shell.window.findChild<Sidebar *>()->currentItem()->text() == QStringLiteral("Tableau de bord"));
    }
    SECTION("discard leaves without saving")
    {
        shell.dialogs.saveAnswers = {SaveAnswer::Discard};
        CHECK(shell.window.goTo(QStringLiteral("devis")));
        CHECK_FALSE(page.changed);
    }
    SECTION("save that fails stays")
    {
        page.canSave = false;
        shell.dialogs.saveAnswers = {SaveAnswer::Save};
        CHECK_FALSE(shell.window.goTo(QStringLiteral("devis")));
    }
    SECTION("closing the window asks too")
    {
        shell.dialogs.saveAnswers = {SaveAnswer::Cancel};
        CHECK_FALSE(shell.window.close());
        shell.dialogs.saveAnswers = {SaveAnswer::Save};
        CHECK(shell.window.close());
    }
    SECTION("closing the file asks too")
    {
        shell.dialogs.saveAnswers = {SaveAnswer::Cancel, SaveAnswer::Discard};
        CHECK_FALSE(shell.window.closeFile());
        CHECK(shell.window.closeFile());
        CHECK(shell.asked == QStringList{QStringLiteral("close")});
        CHECK(shell.window.page() == nullptr);
    }
    CHECK(shell.dialogs.unanswered.isEmpty());
}

TEST_CASE("the menus follow the page in front and the file", "[fenetre]")
{
    FakeShell shell;
    const auto *find = action(shell.window, QKeySequence::Find);
    const auto *save = action(shell.window, QKeySequence::Save);
    CHECK_FALSE(find->isEnabled());
    shell.open();
    CHECK(find->isEnabled());
    CHECK_FALSE(action(shell.window, QKeySequence::Print)->isEnabled());
    CHECK_FALSE(save->isEnabled());
    shell.page().changed = true;
    Q_EMIT shell.page().commandsChanged();
    CHECK(save->isEnabled());
    CHECK(shell.window.isWindowModified());
    action(shell.window, QKeySequence::Find)->trigger();
    CHECK(shell.page().searched == 1);
    action(shell.window, QKeySequence::Save)->trigger();
    CHECK_FALSE(shell.page().changed);
    action(shell.window, QKeySequence::Refresh)->trigger();
    CHECK(shell.page().refreshed == 1);
    action(shell.window, QKeySequence{QStringLiteral("Ctrl+2")})->trigger();
    CHECK(shell.page().title() == QStringLiteral("Demandes et devis"));
    action(shell.window, QKeySequence{QStringLiteral("Alt+Left")})->trigger();
    CHECK(shell.page().title() == QStringLiteral("Tableau de bord"));
}

TEST_CASE("in read-only the banner says so, and what writes is out of reach", "[fenetre]")
{
    const bool readOnly = GENERATE(true, false);
    FakeShell shell;
    shell.open(readOnly);
    auto *banner = shell.window.findChild<ReadOnlyBanner *>();
    CHECK(banner->isVisible() == readOnly);
    for (const auto *action : shell.window.findChildren<QAction *>())
        if (action->text() == QStringLiteral("Importer"))
            CHECK(action->isEnabled() == !readOnly);
    if (readOnly) {
        banner->findChild<QPushButton *>()->click();
        CHECK(shell.asked == QStringList{QStringLiteral("banner")});
    }
}

TEST_CASE("the welcome page opens the demonstration, a new file, a file and a recent one", "[fenetre]")
{
    FakeShell shell;
    RecentFiles{shell.settings}.add(QStringLiteral("/tmp/ancien.trame"));
    const MainWindow window{shell.services()};
    const auto *welcome = window.findChild<WelcomePage *>();
    shell.dialogs.paths = {QStringLiteral("/tmp/choisi.trame")};
    for (auto *button : welcome->findChildren<QPushButton *>())
        button->click();
    auto *recent = welcome->findChild<QListWidget *>();
    REQUIRE(recent->count() == 1);
    Q_EMIT recent->itemActivated(recent->item(0));
    CHECK(shell.asked
          == QStringList{QStringLiteral("demo"), QStringLiteral("new"), QStringLiteral("/tmp/choisi.trame"),
                         QStringLiteral("/tmp/ancien.trame")});
}

TEST_CASE("recent files: the newest first, each once, eight at most", "[fenetre]")
{
    const FakeShell shell;
    RecentFiles recent{const_cast<QSettings &>(shell.settings)}; // NOLINT
    for (int i = 1; i <= 9; ++i)
        recent.add(QStringLiteral("/tmp/%1.trame").arg(i));
    recent.add(QStringLiteral("/tmp/5.trame"));
    CHECK(recent.paths().size() == RecentFiles::most);
    CHECK(recent.paths().first() == QStringLiteral("/tmp/5.trame"));
    CHECK(recent.paths().count(QStringLiteral("/tmp/5.trame")) == 1);
    recent.remove(QStringLiteral("/tmp/5.trame"));
    CHECK(recent.paths().first() == QStringLiteral("/tmp/9.trame"));
}

TEST_CASE("every control of the shell has a name", "[fenetre]")
{
    FakeShell shell;
    CHECK(nameless(shell.window) == QString{});
    shell.open(true);
    CHECK(nameless(shell.window) == QString{});
    CHECK(nameless(PreferencesDialog{{}, QStringLiteral("23/11/2026"), shell.dialogs}) == QString{});
    CHECK(nameless(AboutDialog{{}}) == QString{});
    for (const auto *label : shell.window.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("preferences are kept, and a value that isn't known reads as the usual one", "[fenetre]")
{
    FakeShell shell;
    const Preferences chosen{ScreenLanguage::English, Appearance::Dark};
    savePreferences(shell.settings, chosen);
    CHECK(loadPreferences(shell.settings) == chosen);
    CHECK(PreferencesDialog{chosen, {}, shell.dialogs}.preferences() == chosen);
    shell.settings.setValue(QStringLiteral("preferences/langue"), QStringLiteral("klingon"));
    CHECK(loadPreferences(shell.settings).language == ScreenLanguage::System);
}

TEST_CASE("the window comes back where it was", "[fenetre]")
{
    FakeShell shell;
    shell.open();
    shell.window.resize(900, 555);
    shell.window.close();
    CHECK(MainWindow{shell.services()}.height() == 555);
}
