// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace trame {

/// How the cells of a column are set. An amount stands at the right and never wraps.
enum class ColumnKind { Text, Amount };

/// A column: its share of the width, or a fixed width. Amounts take what they need.
struct TableColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    qreal weight = 1;
    qreal fixed = 0;
};

/// A group row opens a part of the table; a total row closes one and stays with the row before it. In both, the
/// first cell runs over the empty cells that follow it.
enum class RowKind { Normal, Strong, Group, Total };

/// A row; missing cells are empty.
struct TableRow {
    QStringList cells;
    RowKind kind = RowKind::Normal;
};

/// Ruled tables have a heading and thin rules; plain ones only set texts side by side.
enum class TableStyle { Ruled, Plain };

/// What a table shows.
struct TableContent {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    TableStyle style = TableStyle::Ruled;
};

} // namespace trame
