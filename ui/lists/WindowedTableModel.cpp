// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/WindowedTableModel.h"

#include "ui/common/PlainText.h"

#include <algorithm>

namespace trame::ui {

namespace {

Qt::Alignment alignment(ColumnKind kind)
{
    const bool number = kind == ColumnKind::Amount || kind == ColumnKind::Quantity;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

WindowedTableModel::WindowedTableModel(RowSource &source, QObject *parent)
    : QAbstractTableModel{parent},
      m_source{source}
{
}

void WindowedTableModel::reload()
{
    auto keys = m_source.keys();
    beginResetModel();
    m_keys = std::move(keys);
    m_pages.clear();
    endResetModel();
}

RowKey WindowedTableModel::keyAt(int row) const
{
    return m_keys.at(static_cast<std::size_t>(row));
}

std::optional<int> WindowedTableModel::rowOf(RowKey key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    if (found == m_keys.end())
        return std::nullopt;
    return static_cast<int>(found - m_keys.begin());
}

int WindowedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int WindowedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

const WindowedTableModel::LoadedPage &WindowedTableModel::page(int number) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [number](const auto &p) { return p.number == number; });
    if (found != m_pages.end()) {
        std::rotate(found, found + 1, m_pages.end());
        return m_pages.back();
    }
    const auto first = static_cast<std::size_t>(number) * pageRows;
    const auto length = std::min<std::size_t>(pageRows, m_keys.size() - first);
    if (m_pages.size() == pagesKept)
        m_pages.erase(m_pages.begin());
    m_pages.push_back({number, m_source.read(std::span{m_keys}.subspan(first, length))});
    return m_pages.back();
}

const Cell *WindowedTableModel::cell(const QModelIndex &index) const
{
    const auto &rows = page(index.row() / pageRows).rows;
    const auto row = static_cast<std::size_t>(index.row() % pageRows);
    const auto column = static_cast<std::size_t>(index.column());
    // A row that was erased since the keys were read has no cells.
    return row < rows.size() && column < rows[row].size() ? &rows[row][column] : nullptr;
}

QVariant WindowedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto kind = columns()[static_cast<std::size_t>(index.column())].kind;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(kind));
    case KeyRole:
        return QVariant::fromValue<qlonglong>(keyAt(index.row()));
    case KindRole:
        return static_cast<int>(kind);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ToneRole:
        break;
    default:
        return {};
    }
    const auto *shown = cell(index);
    if (shown == nullptr)
        return {};
    if (role == ToneRole)
        return static_cast<int>(shown->tone);
    if (role == Qt::DisplayRole)
        return shown->text;
    return shown->toolTip.isEmpty() ? QVariant{} : plainToolTip(shown->toolTip);
}

QVariant WindowedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant{section + 1} : QVariant{};
    const auto &column = columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column.kind));
    return {};
}

void WindowedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || !columns()[static_cast<std::size_t>(column)].sortable)
        return;
    m_source.setSort(column, order);
    reload();
}

} // namespace trame::ui
