// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/EntryTableModel.h"

#include "ui/common/PlainText.h"
#include "ui/lists/RowSource.h"
#include "ui/lists/WindowedTableModel.h"

namespace trame::ui {

namespace {

ColumnKind lookOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Amount:
        return ColumnKind::Amount;
    case EntryKind::Quantity:
        return ColumnKind::Quantity;
    case EntryKind::Date:
        return ColumnKind::Date;
    case EntryKind::State:
        return ColumnKind::State;
    case EntryKind::Text:
    case EntryKind::Choice:
        break;
    }
    return ColumnKind::Text;
}

Qt::Alignment alignment(EntryKind kind)
{
    const bool number = kind == EntryKind::Amount || kind == EntryKind::Quantity;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void EntryTableModel::setColumns(std::vector<EntryColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = 0;
    endResetModel();
}

void EntryTableModel::show(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

void EntryTableModel::setEditable(bool editable)
{
    m_editable = editable;
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text(index.row());
    case Qt::EditRole:
        return shown.value ? shown.value(index.row()) : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(shown.kind));
    case Qt::ToolTipRole: {
        const auto tip = shown.toolTip ? shown.toolTip(index.row()) : shown.text(index.row());
        return tip.isEmpty() ? QVariant{} : plainToolTip(tip);
    }
    case WindowedTableModel::KindRole:
        return static_cast<int>(lookOf(shown.kind));
    case WindowedTableModel::ToneRole:
        return static_cast<int>(shown.tone ? shown.tone(index.row()) : Tone::Neutral);
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant{section + 1} : QVariant{};
    if (role == Qt::DisplayRole)
        return column(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column(section).kind));
    return {};
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.isValid() && m_editable && column(index.column()).write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (data(index, Qt::EditRole) == value)
        return true;
    column(index.column()).write(index.row(), value);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited(index.row(), index.column());
    return true;
}

} // namespace trame::ui
