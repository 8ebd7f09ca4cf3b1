// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/FilterBar.h"
#include "tests/ui/Texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame::ui;

TEST_CASE("the list follows once typing rests, and once only", "[filtre]")
{
    FilterBar bar{QStringLiteral("Numéro, objet…")};
    auto *search = bar.findChild<QLineEdit *>();
    QSignalSpy changes{&bar, &FilterBar::changed};
    QTest::keyClicks(search, QStringLiteral("audit"));
    CHECK(changes.isEmpty());
    CHECK(changes.wait(10 * FilterBar::pause));
    CHECK(changes.size() == 1);
    CHECK(bar.text() == QStringLiteral("audit"));
    CHECK(bar.isActive());
}

TEST_CASE("Escape empties the search", "[filtre]")
{
    FilterBar bar{{}};
    auto *search = bar.findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("audit"));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(bar.text().isEmpty());
    CHECK_FALSE(bar.isActive());
}

TEST_CASE("the down arrow asks for the list", "[filtre]")
{
    FilterBar bar{{}};
    QSignalSpy wanted{&bar, &FilterBar::listWanted};
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Down);
    CHECK(wanted.size() == 1);
}

TEST_CASE("a choice gives its value; «Tous» gives none", "[filtre]")
{
    FilterBar bar{{}};
    bar.setLots({{QStringLiteral("Lot 1"), 1}, {QStringLiteral("Lot 2"), 2}});
    CHECK_FALSE(bar.lot().isValid());
    auto *lots = bar.findChildren<QComboBox *>().first();
    QSignalSpy changes{&bar, &FilterBar::changed};
    lots->setCurrentIndex(2);
    CHECK(bar.lot().toInt() == 2);
    CHECK(changes.size() == 1);
    SECTION("what is chosen survives other entries")
    {
        bar.setLots({{QStringLiteral("Lot 2"), 2}, {QStringLiteral("Lot 3"), 3}});
        CHECK(bar.lot().toInt() == 2);
        CHECK(changes.size() == 1);
    }
    SECTION("and is emptied with the rest, announced once")
    {
        bar.clear();
        CHECK_FALSE(bar.lot().isValid());
        CHECK(changes.size() == 2);
        bar.clear();
        CHECK(changes.size() == 2);
    }
}

TEST_CASE("the counter says all of them, or how many of how many", "[filtre]")
{
    FilterBar bar{{}};
    const auto shown = [&] { return bar.findChildren<QLabel *>().last()->text(); };
    bar.setCount(23, 23, QStringLiteral("23 commandes"));
    CHECK(shown() == QStringLiteral("23 commandes"));
    bar.setCount(3, 23, QStringLiteral("23 commandes"));
    CHECK(shown() == QStringLiteral("3 sur 23"));
}

TEST_CASE("what no choice reads fits what is chosen from", "[filtre]")
{
    FilterBar bar{{}};
    bar.setStates(QStringLiteral("Qualité"), QStringLiteral("Toutes les qualités"),
                  {{QStringLiteral("Convention"), QStringLiteral("convention")}});
    const auto *choice = bar.findChildren<QComboBox *>().last();
    CHECK(choice->accessibleName() == QStringLiteral("Qualité"));
    CHECK(choice->currentText() == QStringLiteral("Toutes les qualités"));
    CHECK_FALSE(bar.state().isValid());
}

TEST_CASE("a scope is a chip that says whose list it is, and a click takes it away", "[filtre]")
{
    FilterBar bar{{}};
    QSignalSpy changes{&bar, &FilterBar::changed};
    bar.setScope(QStringLiteral("Valmont & associés"), QStringLiteral("11000201100044"));
    CHECK(changes.isEmpty());
    CHECK(bar.isActive());
    auto *chip = bar.findChild<QPushButton *>();
    CHECK_FALSE(chip->isHidden());
    CHECK(chip->text().startsWith(QStringLiteral("Valmont && associés")));
    CHECK(bar.scope().toString() == QStringLiteral("11000201100044"));
    SECTION("by a click")
    {
        chip->click();
    }
    SECTION("or with all the filters")
    {
        bar.clear();
    }
    CHECK(changes.size() == 1);
    CHECK(chip->isHidden());
    CHECK_FALSE(bar.isActive());
}
