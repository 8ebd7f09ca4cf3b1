// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVector>

namespace trame::ui {

/// The room a column wants.
struct ColumnNeed {
    int usual = 0;
    int least = 0;  ///< What it can be squeezed to.
    int yields = 0; ///< Gives way when the room lacks, the greatest first; 0 never does.
    bool stretches = false;
};

/// The width of each column in that room, so that the list needn't scroll sideways: squeezed columns first, then
/// without those that give way, which get 0. What is left goes to those that stretch.
[[nodiscard]] QVector<int> shareRoom(const QVector<ColumnNeed> &columns, int room);

} // namespace trame::ui
