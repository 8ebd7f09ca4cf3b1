// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QString>
#include <QVariant>
#include <QVector>

#include <functional>

namespace trame::ui {

/// What a cell of an editable list holds, and so which field it is typed in.
enum class EntryKind { Text, Date, Quantity, Amount, Choice, State };

/// An entry of a cell that is chosen from a list.
struct EntryChoice {
    QString label;
    QString value;
};

/// A column of an editable list. Raw values are a QString, the rank of a Date, thousandths or centimes; an invalid one
/// stands for nothing.
struct EntryColumn {
    QString title;
    EntryKind kind = EntryKind::Text;
    int width = 0;  ///< Zero shares the room that is left,
    int least = 84; ///< and gets this much at least.
    int yields = 0; ///< Gives way when the room lacks, the greatest first; 0 never does.
    /// The cell as it is read.
    std::function<QString(int row)> text;
    /// The raw value; none where nothing is typed.
    std::function<QVariant(int row)> value = {};
    /// Takes a raw value; without it the column is only read.
    std::function<void(int row, const QVariant &value)> write = {};
    /// What can be chosen in that row.
    std::function<QVector<EntryChoice>(int row)> choices = {};
    /// Taken only when the cell is left, never half typed: other entries follow it.
    bool whole = false;
    std::function<Tone(int row)> tone = {};
    std::function<QString(int row)> toolTip = {};
};

} // namespace trame::ui
