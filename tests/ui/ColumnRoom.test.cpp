// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ColumnRoom.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace trame::ui;

namespace {

const QVector<ColumnNeed> columns{
    {140, 140, 0, false}, {180, 116, 0, false}, {140, 140, 0, true}, {48, 48, 3, false}, {112, 112, 1, false}};

int sum(const QVector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

TEST_CASE("the column that stretches takes the room that is left", "[liste][colonnes]")
{
    CHECK(shareRoom(columns, 900) == QVector<int>{140, 180, 420, 48, 112});
}

TEST_CASE("long texts are squeezed before a column gives way", "[liste][colonnes]")
{
    const auto widths = shareRoom(columns, 560);
    CHECK(widths == QVector<int>{140, 120, 140, 48, 112});
}

TEST_CASE("where the room lacks, columns give way in their order, and the list doesn't scroll", "[liste][colonnes]")
{
    CHECK(shareRoom(columns, 540) == QVector<int>{140, 148, 140, 0, 112});
    const auto room = GENERATE(400, 450, 500, 555, 556, 557, 619, 620, 621);
    CHECK(sum(shareRoom(columns, room)) == room);
}

TEST_CASE("what never gives way keeps its least width, whatever the room", "[liste][colonnes]")
{
    CHECK(shareRoom(columns, 100) == QVector<int>{140, 116, 140, 0, 0});
    CHECK(shareRoom({}, 100).isEmpty());
}
