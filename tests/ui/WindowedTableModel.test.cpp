// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/WindowedTableModel.h"
#include "tests/ui/FakeList.h"
#include "tests/ui/Texts.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace trame::ui;
using trame::test::FakeList;

namespace {

constexpr int million = 1'000'000;

QString text(const WindowedTableModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the model of a list keeps Qt's rules, empty, filled, sorted and shortened", "[liste]")
{
    FakeList list{600};
    auto source = list.source();
    WindowedTableModel model{source};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(model.rowCount() == 0);
    model.reload();
    CHECK(model.rowCount() == 600);
    model.sort(0, Qt::DescendingOrder);
    CHECK(text(model, 0) == QStringLiteral("BC-600"));
    list.keys.resize(10);
    model.reload();
    CHECK(model.rowCount() == 10);
}

TEST_CASE("a million rows open without reading one, and the last one costs one page", "[liste]")
{
    FakeList list{million};
    auto source = list.source();
    WindowedTableModel model{source};
    model.reload();
    CHECK(model.rowCount() == million);
    CHECK(list.pagesRead == 0);
    CHECK(text(model, million - 1) == QStringLiteral("BC-1000000"));
    CHECK(text(model, million - 1, 1) == QStringLiteral("1000000,00 €"));
    CHECK(list.pagesRead == 1);
    CHECK(list.largestPage <= WindowedTableModel::pageRows);
    CHECK(model.rowOf(million) == million - 1);
    CHECK_FALSE(model.rowOf(million + 1));
}

TEST_CASE("pages are kept as long as they are used, and the one not used longest goes first", "[liste]")
{
    FakeList list{million};
    auto source = list.source();
    WindowedTableModel model{source};
    model.reload();
    const int kept = static_cast<int>(WindowedTableModel::pagesKept);
    for (int page = 0; page < kept; ++page)
        text(model, page * WindowedTableModel::pageRows);
    REQUIRE(list.pagesRead == kept);
    text(model, 0); // used again: page 1 is the oldest now
    CHECK(list.pagesRead == kept);
    text(model, kept * WindowedTableModel::pageRows);
    CHECK(list.pagesRead == kept + 1);
    text(model, 0);
    CHECK(list.pagesRead == kept + 1);
    text(model, WindowedTableModel::pageRows);
    CHECK(list.pagesRead == kept + 2);
}

TEST_CASE("a cell tells its text, its meaning and how it stands", "[liste]")
{
    FakeList list{2};
    auto source = list.source();
    WindowedTableModel model{source};
    model.reload();
    CHECK(text(model, 1, 2) == QStringLiteral("En retard"));
    CHECK(model.index(1, 2).data(WindowedTableModel::ToneRole).toInt() == static_cast<int>(Tone::Late));
    CHECK(model.index(0, 2).data(WindowedTableModel::ToneRole).toInt() == static_cast<int>(Tone::Good));
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    CHECK(model.index(1, 0).data(WindowedTableModel::KeyRole).toLongLong() == 2);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("Montant HT"));
    // A tool tip that looks like HTML is shown as it is.
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString() == QStringLiteral("<qt>&lt;b&gt;1&lt;/b&gt;</qt>"));
}

TEST_CASE("a row that is gone since the keys were read is blank", "[liste]")
{
    FakeList list{3};
    list.gone = 2;
    auto source = list.source();
    WindowedTableModel model{source};
    model.reload();
    CHECK(text(model, 0) == QStringLiteral("BC-1"));
    CHECK(text(model, 1).isEmpty());
    CHECK(text(model, 2) == QStringLiteral("BC-3"));
}

TEST_CASE("a column that can't be sorted leaves the order as it is", "[liste]")
{
    FakeList list{3};
    auto source = list.source();
    WindowedTableModel model{source};
    model.reload();
    model.sort(2, Qt::DescendingOrder);
    CHECK(text(model, 0) == QStringLiteral("BC-1"));
    model.sort(1, Qt::DescendingOrder);
    CHECK(text(model, 0) == QStringLiteral("BC-3"));
}
