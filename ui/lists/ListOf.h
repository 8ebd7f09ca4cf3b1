// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/ListSource.h"

#include <functional>
#include <memory>
#include <optional>

namespace trame::ui {

/// A column of a list that a query of the file fills: what it is, how a row fills it, and its name in the query where
/// the list can be sorted by it.
template <class Row, class Order>
struct QueryColumn {
    using Words = std::function<QString(const Row &)>;
    using Meaning = std::function<Tone(const Row &)>;

    QueryColumn(Column described, Words words, std::optional<Order> named = {}, Meaning meaning = {}, Words tip = {})
        : column{std::move(described)},
          text{std::move(words)},
          order{named},
          tone{std::move(meaning)},
          toolTip{std::move(tip)}
    {
    }

    Column column;
    Words text;
    std::optional<Order> order;
    Meaning tone;
    Words toolTip;
};

/// A list query of the file as a page wants it: made anew at each reading, through the filter of the moment, in an
/// order to begin with.
template <class Query>
struct QueryOf {
    std::function<Query()> query;
    std::function<FiltreListe()> filter;
    typename Query::Colonne first{};
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// The rows of a list query as a list shows them. `keyOf` gives the key of a row.
template <class Row, class Query>
[[nodiscard]] std::unique_ptr<RowSource> listOf(std::vector<QueryColumn<Row, typename Query::Colonne>> columns,
                                                QueryOf<Query> of, std::function<RowKey(const Row &)> keyOf)
{
    std::vector<ColumnOf<Row>> fillers;
    std::vector<typename Query::Colonne> orders;
    for (auto &column : columns) {
        column.column.sortable = column.order.has_value();
        orders.push_back(column.order.value_or(of.first));
        fillers.emplace_back(std::move(column.column), std::move(column.text), std::move(column.tone),
                             std::move(column.toolTip));
    }
    auto keys = [of, orders = std::move(orders)](const std::optional<SortChoice> &choice) {
        const auto order = choice ? orders.at(static_cast<std::size_t>(choice->column)) : of.first;
        const auto direction = choice ? choice->order : of.direction;
        return of.query().cles(of.filter(), order,
                               direction == Qt::DescendingOrder ? Sens::Decroissant : Sens::Croissant);
    };
    auto rows = [of](std::span<const RowKey> wanted) {
        const auto query = of.query();
        std::vector<Row> found;
        for (const auto key : wanted)
            if (auto row = query.ligne(key))
                found.push_back(*std::move(row));
        return found;
    };
    return std::make_unique<ListSource<Row>>(
        std::move(fillers), typename ListSource<Row>::Queries{std::move(keys), std::move(rows), std::move(keyOf)});
}

} // namespace trame::ui
