// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GotoPalette.h"
#include "tests/ui/FakeShell.h"
#include "tests/ui/Texts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>
#include <catch2/catch.hpp>

using namespace trame::ui;
using trame::test::FakeShell;

TEST_CASE("Ctrl+K, a few letters, an arrow and Enter lead to an object", "[aller]")
{
    FakeShell shell;
    shell.open();
    shell.window.activateWindow();
    QTimer::singleShot(0, [] {
        auto *palette = qobject_cast<GotoPalette *>(QApplication::activeModalWidget());
        REQUIRE(palette != nullptr);
        auto *text = palette->findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("D-L2"));
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Return);
    });
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.page().title() == QStringLiteral("Devis"));
    CHECK(shell.page().shown == QStringLiteral("2"));
}

TEST_CASE("the pages are there before anything is typed, and by their name", "[aller]")
{
    FakeShell shell;
    shell.open();
    QTimer::singleShot(0, [] {
        auto *palette = QApplication::activeModalWidget();
        REQUIRE(palette != nullptr);
        auto *hits = palette->findChild<QListWidget *>();
        CHECK(hits->count() == 2);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("demandes"));
        CHECK(hits->count() == 3);
        QTest::keyClick(palette, Qt::Key_Escape);
    });
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.page().title() == QStringLiteral("Tableau de bord"));
}

TEST_CASE("Enter without a hit stays", "[aller]")
{
    QWidget window;
    GotoPalette palette{[](const QString &) { return QVector<Hit>{}; }, &window};
    palette.show();
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(palette.isVisible());
    CHECK(palette.target().isEmpty());
}
