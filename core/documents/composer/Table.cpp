// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/Table.h"

#include "core/documents/composer/PageFlow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace trame {

namespace {

using Geometry = PageGeometry;

/// The room a row taller than a page wants on the page where it begins.
constexpr qreal leastStart = Geometry::pt(60);
/// An amount's column takes no more than this share; beyond, the figures are set smaller.
constexpr qreal largestShare = 0.28;

TextRole roleOf(RowKind kind)
{
    return kind == RowKind::Normal ? TextRole::Cell : TextRole::CellStrong;
}

bool spans(RowKind kind)
{
    return kind == RowKind::Group || kind == RowKind::Total;
}

} // namespace

Table::Table(const Typography &typography, const TableContent &content)
    : m_style{content.style},
      m_sidePadding{Geometry::pt(content.style == TableStyle::Ruled ? 4 : 0)},
      m_padding{Geometry::pt(content.style == TableStyle::Ruled ? 3 : 1.2)}
{
    shareWidths(typography, content);
    if (m_style == TableStyle::Ruled)
        m_heading = headingRow(typography, content);
    m_rows.reserve(content.rows.size());
    for (const auto &row : content.rows)
        m_rows.push_back(layOut(typography, content, row));
}

std::vector<qreal> Table::amountWidths(const Typography &typography, const TableContent &content) const
{
    const QFontMetricsF strong{typography.font(TextRole::CellStrong)};
    const QFontMetricsF heading{typography.font(TextRole::CellHeading)};
    std::vector<qreal> widths(content.columns.size(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (content.columns[i].kind != ColumnKind::Amount)
            continue;
        for (const auto &word : content.columns[i].title.split(QLatin1Char{' '}))
            widths[i] = std::max(widths[i], heading.horizontalAdvance(word));
        for (const auto &row : content.rows)
            widths[i] = std::max(
                widths[i], strong.horizontalAdvance(typography.printable(row.cells.value(static_cast<qsizetype>(i)))));
        widths[i] = std::min(widths[i] + 2 * m_sidePadding + Geometry::pt(3), Geometry::contentWidth * largestShare);
    }
    return widths;
}

void Table::shareWidths(const Typography &typography, const TableContent &content)
{
    m_widths = amountWidths(typography, content);
    qreal weights = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_widths[i] = std::max(m_widths[i], content.columns[i].fixed);
        if (m_widths[i] <= 0)
            weights += content.columns[i].weight;
    }
    auto taken = std::accumulate(m_widths.begin(), m_widths.end(), qreal{0});
    // Texts keep at least three tenths of the width; amounts are set smaller instead.
    const auto most = weights > 0 ? Geometry::contentWidth * 7 / 10 : Geometry::contentWidth;
    if (taken > most) {
        for (auto &width : m_widths)
            width *= most / taken;
        taken = most;
    }
    auto left = Geometry::left;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] <= 0)
            m_widths[i] = (Geometry::contentWidth - taken) * content.columns[i].weight / weights;
        m_lefts.push_back(left);
        left += m_widths[i];
    }
}

Table::Row Table::headingRow(const Typography &typography, const TableContent &content) const
{
    Row heading;
    qreal tallest = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const bool amount = content.columns[i].kind == ColumnKind::Amount;
        TextLines lines{typography, content.columns[i].title, TextRole::CellHeading, m_widths[i] - 2 * m_sidePadding,
                        amount ? Qt::AlignRight : Qt::AlignLeft};
        tallest = std::max(tallest, lines.height());
        heading.cells.push_back({std::move(lines), m_lefts[i] + m_sidePadding});
    }
    heading.height = tallest + 2 * m_padding;
    heading.kind = RowKind::Group;
    return heading;
}

Table::Row Table::layOut(const Typography &typography, const TableContent &content, const TableRow &row) const
{
    Row laid;
    laid.kind = row.kind;
    qreal tallest = 0;
    for (std::size_t i = 0; i < m_widths.size();) {
        const bool amount = content.columns[i].kind == ColumnKind::Amount;
        const auto text = row.cells.value(static_cast<qsizetype>(i));
        auto next = i + 1;
        auto width = m_widths[i];
        if (i == 0 && spans(row.kind))
            for (; next < m_widths.size() && row.cells.value(static_cast<qsizetype>(next)).isEmpty(); ++next)
                width += m_widths[next];
        const bool right = amount || (i == 0 && row.kind == RowKind::Total);
        if (!text.isEmpty()) {
            TextLines lines{typography,
                            text,
                            roleOf(row.kind),
                            width - 2 * m_sidePadding,
                            right ? Qt::AlignRight : Qt::AlignLeft,
                            amount ? Wrapping::OneLine : Wrapping::Words};
            tallest = std::max(tallest, lines.height());
            laid.cells.push_back({std::move(lines), m_lefts[i] + m_sidePadding});
        }
        i = next;
    }
    laid.height = tallest + 2 * m_padding;
    return laid;
}

qreal Table::spaceBefore() const
{
    return Geometry::pt(m_style == TableStyle::Ruled ? 4 : 6);
}

qreal Table::heightOf(std::size_t first, std::size_t last) const
{
    qreal height = 0;
    for (auto i = first; i < last; ++i)
        height += m_rows[i].height;
    return height;
}

qreal Table::height() const
{
    return m_heading.height + heightOf(0, m_rows.size());
}

qreal Table::firstHeight() const
{
    if (m_rows.empty())
        return m_heading.height;
    const auto first = heightOf(0, keptWith(0));
    const auto available = Geometry::contentHeight - m_heading.height;
    return m_heading.height + (first > available ? leastStart : first);
}

/// Past the last of the rows that stand on one page with this one.
std::size_t Table::keptWith(std::size_t first) const
{
    auto last = first + 1;
    while (last < m_rows.size() && (m_rows[last].kind == RowKind::Total || m_rows[last - 1].kind == RowKind::Group))
        ++last;
    return last;
}

void Table::place(PageFlow &flow) const
{
    placeHeading(flow);
    const auto available = Geometry::contentHeight - m_heading.height;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        const auto kept = heightOf(i, keptWith(i));
        const auto wanted = row.height > available ? leastStart : kept > available ? row.height : kept;
        if (flow.remaining() < wanted && !flow.atTop()) {
            flow.breakPage();
            placeHeading(flow);
        }
        if (row.height <= flow.remaining())
            placeWhole(flow, row);
        else
            placeInParts(flow, row);
    }
}

void Table::placeHeading(PageFlow &flow) const
{
    if (m_style == TableStyle::Ruled)
        placeWhole(flow, m_heading);
}

void Table::placeWhole(PageFlow &flow, const Row &row) const
{
    if (flow.painter() != nullptr) {
        paintGround(flow, row, row.height);
        for (const auto &cell : row.cells)
            cell.lines.paint(*flow.painter(), {cell.x, flow.y() + m_padding});
    }
    flow.advance(row.height);
}

void Table::placeInParts(PageFlow &flow, const Row &row) const
{
    std::vector<int> next(row.cells.size(), 0);
    for (bool more = true; more;) {
        const auto available = flow.remaining() - 2 * m_padding;
        more = false;
        qreal tallest = 0;
        auto last = next;
        for (std::size_t i = 0; i < next.size(); ++i) {
            const auto &lines = row.cells[i].lines;
            // At least one line, so that it always ends.
            last[i] = std::min(lines.count(), next[i] + std::max(1, lines.fitting(next[i], available)));
            tallest = std::max(tallest, lines.heightTo(last[i]) - lines.heightTo(next[i]));
            more = more || last[i] < lines.count();
        }
        if (flow.painter() != nullptr) {
            paintGround(flow, row, tallest + 2 * m_padding);
            for (std::size_t i = 0; i < next.size(); ++i)
                row.cells[i].lines.paint(*flow.painter(), {row.cells[i].x, flow.y() + m_padding}, next[i], last[i]);
        }
        flow.advance(tallest + 2 * m_padding);
        next = last;
        if (more) {
            flow.breakPage();
            placeHeading(flow);
        }
    }
}

void Table::paintGround(PageFlow &flow, const Row &row, qreal height) const
{
    if (m_style == TableStyle::Plain)
        return;
    auto &painter = *flow.painter();
    const QRectF box{Geometry::left, flow.y(), Geometry::contentWidth, height};
    if (row.kind == RowKind::Group)
        painter.fillRect(box, Typography::tint);
    const bool heading = &row == &m_heading;
    const auto thickness = Geometry::pt(heading ? 0.8 : 0.4);
    painter.fillRect(QRectF{box.left(), box.bottom() - thickness, box.width(), thickness},
                     heading ? Typography::accent : Typography::rule);
}

} // namespace trame
