// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ListSource.h"
#include "ui/lists/WindowedTableModel.h"

#include <vector>

namespace trame::ui {

/// A short list that an object carries, such as the lines of an order, as the rows of a table. Its columns aren't
/// sorted: the order is the object's own. Keys are places in it.
template <class Row>
class VectorList
{
public:
    explicit VectorList(const std::vector<ColumnOf<Row>> &columns)
        : m_source{places(columns), queries()}
    {
    }
    VectorList(const VectorList &) = delete;
    VectorList &operator=(const VectorList &) = delete;
    ~VectorList() = default;

    void setRows(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        m_model.reload();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(RowKey key) const { return m_rows.at(static_cast<std::size_t>(key)); }
    [[nodiscard]] WindowedTableModel &model() { return m_model; }

private:
    std::vector<ColumnOf<RowKey>> places(const std::vector<ColumnOf<Row>> &columns)
    {
        std::vector<ColumnOf<RowKey>> places;
        for (const auto &column : columns) {
            auto described = column.column;
            described.sortable = false;
            const auto of = [this](const auto &words) {
                return [this, words](const RowKey &key) { return words(at(key)); };
            };
            places.emplace_back(std::move(described), of(column.text),
                                column.tone ? ColumnOf<RowKey>::Meaning{of(column.tone)} : nullptr,
                                column.toolTip ? ColumnOf<RowKey>::Words{of(column.toolTip)} : nullptr);
        }
        return places;
    }

    typename ListSource<RowKey>::Queries queries()
    {
        return {[this](const std::optional<SortChoice> &) {
                    std::vector<RowKey> keys;
                    for (std::size_t i = 0; i < m_rows.size(); ++i)
                        keys.push_back(static_cast<RowKey>(i));
                    return keys;
                },
                [](std::span<const RowKey> wanted) { return std::vector<RowKey>(wanted.begin(), wanted.end()); },
                [](const RowKey &key) { return key; }};
    }

    std::vector<Row> m_rows;
    ListSource<RowKey> m_source;
    WindowedTableModel m_model{m_source};
};

} // namespace trame::ui
