// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ListSource.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace trame::test {

/// A row made up from its key.
struct FakeRow {
    ui::RowKey key = 0;
};

/// A list of so many rows, keys 1 to n, that counts what is read of it.
struct FakeList {
    explicit FakeList(int rows)
        : keys(static_cast<std::size_t>(rows))
    {
        std::iota(keys.begin(), keys.end(), 1);
    }

    [[nodiscard]] ui::ListSource<FakeRow> source()
    {
        const auto text = [](const FakeRow &row) { return QStringLiteral("BC-%1").arg(row.key); };
        const auto amount = [](const FakeRow &row) { return QStringLiteral("%1,00 €").arg(row.key); };
        const auto state = [](const FakeRow &row) {
            return row.key % 2 == 0 ? QStringLiteral("En retard") : QStringLiteral("À temps");
        };
        const auto tone = [](const FakeRow &row) { return row.key % 2 == 0 ? ui::Tone::Late : ui::Tone::Good; };
        const auto tip = [](const FakeRow &row) { return QStringLiteral("<b>%1</b>").arg(row.key); };
        return {{{{.title = QStringLiteral("Numéro")}, text, {}, tip},
                 {{.title = QStringLiteral("Montant HT"), .kind = ui::ColumnKind::Amount}, amount},
                 {{.title = QStringLiteral("État"), .kind = ui::ColumnKind::State, .sortable = false, .yields = 1},
                  state,
                  tone}},
                {[this](const auto &sort) { return sorted(sort); },
                 [this](std::span<const ui::RowKey> wanted) { return read(wanted); },
                 [](const FakeRow &row) { return row.key; }}};
    }

    std::vector<ui::RowKey> sorted(const std::optional<ui::SortChoice> &sort) const
    {
        auto order = keys;
        if (sort && sort->order == Qt::DescendingOrder)
            std::reverse(order.begin(), order.end());
        return order;
    }

    std::vector<FakeRow> read(std::span<const ui::RowKey> wanted)
    {
        ++pagesRead;
        largestPage = std::max(largestPage, wanted.size());
        std::vector<FakeRow> rows;
        // In another order than asked for, and without a row that is gone.
        for (auto it = wanted.rbegin(); it != wanted.rend(); ++it)
            if (*it != gone)
                rows.push_back({*it});
        return rows;
    }

    std::vector<ui::RowKey> keys;
    ui::RowKey gone = 0;
    int pagesRead = 0;
    std::size_t largestPage = 0;
};

} // namespace trame::test
