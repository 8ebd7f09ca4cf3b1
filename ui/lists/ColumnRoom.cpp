// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ColumnRoom.h"

#include <algorithm>

namespace trame::ui {

namespace {

/// The columns that stay: their numbers, from left to right.
QVector<int> staying(const QVector<ColumnNeed> &columns, int room)
{
    QVector<int> stay;
    int needed = 0;
    for (int i = 0; i < columns.size(); ++i) {
        stay.push_back(i);
        needed += columns[i].least;
    }
    while (needed > room) {
        const auto first = std::max_element(stay.begin(), stay.end(),
                                            [&](int a, int b) { return columns[a].yields < columns[b].yields; });
        if (first == stay.end() || columns[*first].yields == 0)
            break;
        needed -= columns[*first].least;
        stay.erase(first);
    }
    return stay;
}

} // namespace

QVector<int> shareRoom(const QVector<ColumnNeed> &columns, int room)
{
    QVector<int> widths(columns.size(), 0);
    const auto stay = staying(columns, room);
    int usual = 0;
    int supple = 0;
    int stretching = 0;
    for (const auto i : stay) {
        usual += columns[i].usual;
        supple += columns[i].usual - columns[i].least;
        stretching += columns[i].stretches ? 1 : 0;
    }
    const auto lacking = std::clamp(usual - room, 0, supple);
    int left = room;
    for (const auto i : stay) {
        const auto &column = columns[i];
        widths[i] = column.usual;
        if (lacking > 0)
            // Rounded up, so that the sum never exceeds the room.
            widths[i] -= ((column.usual - column.least) * lacking + supple - 1) / supple;
        widths[i] = std::max(widths[i], column.least);
        left -= widths[i];
    }
    for (const auto i : stay)
        if (columns[i].stretches && left > 0) {
            widths[i] += left / stretching;
            left -= left / stretching;
            --stretching;
        }
    return widths;
}

} // namespace trame::ui
