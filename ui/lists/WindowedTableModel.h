// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/RowSource.h"

#include <QAbstractTableModel>

#include <optional>

namespace trame::ui {

/// A list of any length as a table: it holds all keys and a few pages of rows, read when they are looked at. A million
/// rows cost eight megabytes, and a jump to the last one reads one page.
class WindowedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, KindRole, ToneRole };
    static constexpr int pageRows = 256;
    static constexpr std::size_t pagesKept = 16;

    /// The source must outlive the model. Nothing is read before reload().
    explicit WindowedTableModel(RowSource &source, QObject *parent = nullptr);

    /// Reads the keys again, and forgets the pages. TableView keeps what was selected, by key.
    void reload();
    [[nodiscard]] RowKey keyAt(int row) const;
    /// The row of a key, or nothing when it isn't in the list.
    [[nodiscard]] std::optional<int> rowOf(RowKey key) const;
    [[nodiscard]] const std::vector<Column> &columns() const { return m_source.columns(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct LoadedPage {
        int number = 0;
        std::vector<std::vector<Cell>> rows;
    };

    [[nodiscard]] const LoadedPage &page(int number) const;
    [[nodiscard]] const Cell *cell(const QModelIndex &index) const;

    RowSource &m_source;
    std::vector<RowKey> m_keys;
    mutable std::vector<LoadedPage> m_pages; ///< The one used last comes last.
};

} // namespace trame::ui
