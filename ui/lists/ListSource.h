// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/RowSource.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>

namespace trame::ui {

/// A column over rows of a type: what it is and how a row fills it.
template <class Row>
struct ColumnOf {
    using Words = std::function<QString(const Row &)>;
    using Meaning = std::function<Tone(const Row &)>;

    ColumnOf(Column described, Words words, Meaning meaning = {}, Words tip = {})
        : column{std::move(described)},
          text{std::move(words)},
          tone{std::move(meaning)},
          toolTip{std::move(tip)}
    {
    }

    Column column;
    Words text;
    Meaning tone;
    Words toolTip;
};

/// The order people asked for: a column and a direction, or nothing yet.
struct SortChoice {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// A RowSource put together from functions: a page lists its columns and gives two queries.
template <class Row>
class ListSource : public RowSource
{
public:
    struct Queries {
        /// All keys in that order, through the page's own filter.
        std::function<std::vector<RowKey>(const std::optional<SortChoice> &)> keys;
        /// The rows of these keys, in any order; a row that is gone may be missing.
        std::function<std::vector<Row>(std::span<const RowKey>)> rows;
        std::function<RowKey(const Row &)> keyOf;
    };

    ListSource(std::vector<ColumnOf<Row>> columns, Queries queries)
        : m_fillers{std::move(columns)},
          m_queries{std::move(queries)}
    {
        for (const auto &filler : m_fillers)
            m_columns.push_back(filler.column);
    }

    [[nodiscard]] const std::vector<Column> &columns() const override { return m_columns; }
    [[nodiscard]] std::vector<RowKey> keys() override { return m_queries.keys(m_sort); }
    void setSort(int column, Qt::SortOrder order) override { m_sort = SortChoice{column, order}; }

    [[nodiscard]] std::vector<std::vector<Cell>> read(std::span<const RowKey> keys) override
    {
        std::unordered_map<RowKey, std::vector<Cell>> byKey;
        for (const auto &row : m_queries.rows(keys))
            byKey.emplace(m_queries.keyOf(row), cells(row));
        std::vector<std::vector<Cell>> rows;
        rows.reserve(keys.size());
        for (const auto key : keys)
            rows.push_back(std::move(byKey[key]));
        return rows;
    }

private:
    std::vector<Cell> cells(const Row &row) const
    {
        std::vector<Cell> cells;
        cells.reserve(m_fillers.size());
        for (const auto &filler : m_fillers)
            cells.push_back({filler.text(row), filler.toolTip ? filler.toolTip(row) : QString{},
                             filler.tone ? filler.tone(row) : Tone::Neutral});
        return cells;
    }

    std::vector<ColumnOf<Row>> m_fillers;
    std::vector<Column> m_columns;
    Queries m_queries;
    std::optional<SortChoice> m_sort;
};

} // namespace trame::ui
