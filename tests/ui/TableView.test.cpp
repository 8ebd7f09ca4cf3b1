// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/TableView.h"
#include "tests/ui/FakeList.h"
#include "tests/ui/Texts.h"
#include "ui/lists/ListHeader.h"
#include "ui/lists/WindowedTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame::ui;
using trame::test::FakeList;

namespace {

/// A list in a window, with settings of its own.
struct Bench {
    explicit Bench(int rows)
        : list{rows}
    {
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("trame.ini")), QSettings::IniFormat};
    FakeList list;
    ListSource<trame::test::FakeRow> source = list.source();
    WindowedTableModel model{source};

    void open(TableView &view)
    {
        view.setList(model);
        model.reload();
        view.resize(500, 300);
        view.show();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a reload keeps what was selected, by key", "[liste]")
{
    Bench bench{1000};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    REQUIRE(view.select(700));
    CHECK(view.currentKey() == RowKey{700});
    bench.model.sort(0, Qt::DescendingOrder);
    CHECK(view.currentKey() == RowKey{700});
    CHECK(view.selectedKeys() == std::vector<RowKey>{700});
    bench.list.keys.erase(bench.list.keys.begin(), bench.list.keys.begin() + 699);
    bench.model.reload();
    CHECK(view.currentKey() == RowKey{700});
    bench.list.keys.erase(bench.list.keys.begin());
    bench.model.reload();
    CHECK_FALSE(view.currentKey());
}

TEST_CASE("End goes to the last of a million rows by reading little", "[liste]")
{
    Bench bench{1'000'000};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    view.setFocus();
    const auto before = bench.list.pagesRead;
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(view.currentKey() == RowKey{1'000'000});
    CHECK(bench.list.pagesRead <= before + 2);
}

TEST_CASE("Enter and a double click open the row", "[liste]")
{
    Bench bench{10};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    view.select(3);
    QSignalSpy opened{&view, &TableView::activatedKey};
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(opened.size() == 1);
    const auto place = view.visualRect(bench.model.index(4, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().value<RowKey>() == 5);
}

TEST_CASE("Ctrl+C copies the selected rows with their heading, as a spreadsheet reads them", "[liste]")
{
    Bench bench{5};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    view.select(2);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
          == QStringLiteral("Numéro\tMontant HT\tÉtat\nBC-2\t2,00 €\tEn retard\nBC-3\t3,00 €\tÀ temps\n"));
}

TEST_CASE("a copy stops at ten thousand rows and says so", "[liste]")
{
    const auto rows = GENERATE(10'000, 10'001);
    Bench bench{rows};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    view.selectAll();
    QSignalSpy alerts{&view, &TableView::alerted};
    view.copySelection();
    CHECK(QApplication::clipboard()->text().count(QLatin1Char{'\n'}) == TableView::mostCopied + 1);
    CHECK(alerts.size() == (rows > TableView::mostCopied ? 1 : 0));
}

TEST_CASE("columns and widths are remembered", "[liste]")
{
    Bench bench{5};
    {
        TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
        bench.open(view);
        view.setColumnWidth(0, 231);
        view.horizontalHeader()->moveSection(0, 1);
    }
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    CHECK(view.columnWidth(0) == 231);
    CHECK(view.shownTitles().first() == QStringLiteral("Montant HT"));
    TableView other{QStringLiteral("devis"), QStringLiteral("Devis"), bench.settings};
    bench.open(other);
    CHECK(other.columnWidth(0) != 231);
}

TEST_CASE("the column of amounts grows with what is in sight, and a person can't cut one", "[liste]")
{
    Bench bench{1'000'000};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    view.setColumnWidth(1, 50);
    view.scrollToBottom();
    view.grab();
    CHECK(view.columnWidth(1) > view.fontMetrics().horizontalAdvance(QStringLiteral("1000000,00 €")));
}

TEST_CASE("in a narrow window a column gives way, stays chosen, and comes back with the room", "[liste]")
{
    Bench bench{5};
    {
        TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
        bench.open(view);
        CHECK_FALSE(view.isColumnHidden(2));
        view.resize(300, 300);
        QApplication::processEvents();
        CHECK(view.isColumnHidden(2));
        CHECK(view.horizontalHeader()->length() <= view.viewport()->width());
        // What is copied or exported doesn't depend on the window.
        CHECK(view.shownTitles().contains(QStringLiteral("État")));
    }
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    CHECK_FALSE(view.isColumnHidden(2));
}

TEST_CASE("a title is whole in its column, sorted or not", "[liste]")
{
    Bench bench{5};
    TableView view{QStringLiteral("commandes"), QStringLiteral("Commandes"), bench.settings};
    bench.open(view);
    for (int column = 0; column < bench.model.columnCount(); ++column) {
        const auto title = bench.model.headerData(column, Qt::Horizontal).toString();
        CHECK(view.columnWidth(column) >= ListHeader::widthOf(title, *view.horizontalHeader()));
    }
}
