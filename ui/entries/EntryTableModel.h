// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/EntryColumn.h"

#include <QAbstractTableModel>

#include <vector>

namespace trame::ui {

/// A short list that is typed in place. It holds no data: its columns read and write the content of their section.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<EntryColumn> columns);
    [[nodiscard]] const std::vector<EntryColumn> &columns() const { return m_columns; }
    /// The content changed and has so many entries now.
    void show(int rows);
    /// Whether cells can be typed in.
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A cell was given another value.
    void edited(int row, int column);

private:
    [[nodiscard]] const EntryColumn &column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }

    std::vector<EntryColumn> m_columns;
    int m_rows = 0;
    bool m_editable = false;
};

} // namespace trame::ui
