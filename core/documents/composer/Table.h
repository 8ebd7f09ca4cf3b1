// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/TableContent.h"
#include "core/documents/composer/TextLines.h"

#include <vector>

namespace trame {

/// A table whose heading is repeated on each page and whose rows aren't split; a row taller than a page goes on
/// over the next ones.
class Table : public Block
{
public:
    Table(const Typography &typography, const TableContent &content);

    void place(PageFlow &flow) const override;
    [[nodiscard]] qreal height() const override;
    [[nodiscard]] qreal firstHeight() const override;
    [[nodiscard]] qreal spaceBefore() const override;

private:
    struct Cell {
        TextLines lines;
        qreal x;
    };
    struct Row {
        std::vector<Cell> cells;
        qreal height = 0;
        RowKind kind = RowKind::Normal;
    };

    [[nodiscard]] std::vector<qreal> amountWidths(const Typography &typography, const TableContent &content) const;
    void shareWidths(const Typography &typography, const TableContent &content);
    [[nodiscard]] Row headingRow(const Typography &typography, const TableContent &content) const;
    [[nodiscard]] Row layOut(const Typography &typography, const TableContent &content, const TableRow &row) const;
    [[nodiscard]] std::size_t keptWith(std::size_t first) const;
    [[nodiscard]] qreal heightOf(std::size_t first, std::size_t last) const;
    void placeHeading(PageFlow &flow) const;
    void placeWhole(PageFlow &flow, const Row &row) const;
    void placeInParts(PageFlow &flow, const Row &row) const;
    void paintGround(PageFlow &flow, const Row &row, qreal height) const;

    TableStyle m_style;
    qreal m_sidePadding;
    qreal m_padding;
    std::vector<qreal> m_lefts;
    std::vector<qreal> m_widths;
    Row m_heading;
    std::vector<Row> m_rows;
};

} // namespace trame
