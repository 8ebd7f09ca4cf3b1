// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/TableShapes.h"

#include "core/documents/composer/PageGeometry.h"

#include <QRegularExpression>

namespace trame {

namespace {

TableContent twoColumns(qreal first)
{
    TableContent table;
    table.style = TableStyle::Plain;
    table.columns = {{{}, ColumnKind::Text, 1, first}, {}};
    return table;
}

} // namespace

TableContent keyValues(const std::vector<KeyValue> &pairs)
{
    auto table = twoColumns(PageGeometry::mm(42));
    for (const auto &[label, value] : pairs)
        if (!value.trimmed().isEmpty())
            table.rows.push_back({{label, value}, RowKind::Normal});
    return table;
}

TableContent parties(const Party &left, const Party &right)
{
    TableContent table;
    table.columns.resize(2);
    table.columns[0].title = left.quality;
    table.columns[1].title = right.quality;
    // One cell each, so that the name and its lines stay together.
    table.rows.push_back({{left.name, right.name}, RowKind::Strong});
    table.rows.push_back({{left.lines.join(QLatin1Char{'\n'}), right.lines.join(QLatin1Char{'\n'})}, RowKind::Normal});
    return table;
}

TableContent bullets(const QStringList &items)
{
    auto table = twoColumns(PageGeometry::mm(6));
    // A plan that numbers its own points keeps its numbers.
    static const QRegularExpression numbered{QStringLiteral("^(\\d{1,2}(?:\\.\\d{1,2})*[.)])\\s+")};
    for (const auto &item : items) {
        const auto number = numbered.match(item);
        table.rows.push_back(number.hasMatch()
                                 ? TableRow{{number.captured(1), item.mid(number.capturedLength())}, RowKind::Normal}
                                 : TableRow{{QStringLiteral("•"), item}, RowKind::Normal});
    }
    return table;
}

} // namespace trame
