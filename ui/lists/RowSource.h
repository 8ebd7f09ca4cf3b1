// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QString>
#include <Qt>

#include <cstdint>
#include <span>
#include <vector>

namespace trame::ui {

/// The key of a row in the data file.
using RowKey = std::int64_t;

/// How a column reads: amounts, quantities and dates are never cut; a state is painted as a chip.
enum class ColumnKind { Text, Amount, Quantity, Date, State };

/// A column of a list.
struct Column {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    bool sortable = true;
    int width = 0;        ///< To begin with; 0 leaves it to the kind.
    bool shown = true;    ///< To begin with; people choose.
    bool stretch = false; ///< Takes the room that is left.
    int yields = 0;       ///< Gives way when the room lacks, the greatest first; 0 never does.
};

/// What a cell shows.
struct Cell {
    QString text;
    QString toolTip;
    Tone tone = Tone::Neutral;
};

/// Where the rows of a list come from: all keys at once, in the order and through the filter that hold now, and then
/// pages of rows by key. Sorting and filtering are the source's own work (SQL), never the window's.
class RowSource
{
public:
    virtual ~RowSource() = default;

    [[nodiscard]] virtual const std::vector<Column> &columns() const = 0;
    /// Read again at each reload.
    [[nodiscard]] virtual std::vector<RowKey> keys() = 0;
    /// One entry for each key, in that order: a cell for each column, or none for a row that is gone.
    [[nodiscard]] virtual std::vector<std::vector<Cell>> read(std::span<const RowKey> keys) = 0;
    /// The order of the keys from now on.
    virtual void setSort(int column, Qt::SortOrder order) = 0;
};

} // namespace trame::ui
