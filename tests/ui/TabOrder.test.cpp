// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/LateField.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace trame::ui;

// Where Tab goes doesn't depend on what has been typed on the way.

TEST_CASE("a field that a choice brings up is passed by Tab until the choice has been left", "[saisie][tab]")
{
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *choice = new QComboBox{&window};
    auto *box = new QCheckBox{&window};
    auto *next = new QLineEdit{&window};
    for (QWidget *widget : std::initializer_list<QWidget *>{choice, box, next})
        column->addWidget(widget);
    choice->addItems({QStringLiteral("Métropole"), QStringLiteral("Alsace-Moselle")});
    LateField late{*box, *choice};
    late.setShown(false);
    QObject::connect(choice, &QComboBox::currentIndexChanged, [&](int place) { late.setShown(place == 1); });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    choice->setFocus();
    QApplication::processEvents();
    QTest::keyClick(choice, Qt::Key_Down);
    REQUIRE(box->isVisible());
    QTest::keyClick(choice, Qt::Key_Tab);
    CHECK(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Backtab);
    CHECK(box->hasFocus());
    // Shown when nobody types there, it is a field as any other.
    next->setFocus();
    late.setShown(false);
    late.setShown(true);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Tab);
    CHECK(box->hasFocus());
}
