// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/GanttChart.h"

#include "core/documents/composer/PageFlow.h"
#include "core/documents/composer/TextLines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace trame {

namespace {

using Geometry = PageGeometry;

constexpr qreal labelWidth = Geometry::contentWidth * 0.36;
constexpr qreal chartLeft = Geometry::left + labelWidth;
constexpr qreal chartWidth = Geometry::contentWidth - labelWidth;
constexpr qreal axisHeight = Geometry::pt(16);
constexpr qreal rowHeight = Geometry::pt(14);
constexpr qreal legendHeight = Geometry::pt(17);
constexpr qreal barHeight = Geometry::pt(6.5);
constexpr std::size_t leastRows = 3;

void paintShape(QPainter &painter, GanttKind kind, QRectF box)
{
    if (kind != GanttKind::Deliverable) {
        painter.fillRect(box, kind == GanttKind::Phase ? Typography::accent : Typography::bar);
        return;
    }
    const auto half = box.height() * 0.6;
    const auto middle = box.center();
    const std::array lozenge{middle + QPointF{0, -half}, middle + QPointF{half, 0}, middle + QPointF{0, half},
                             middle + QPointF{-half, 0}};
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Typography::ink);
    painter.drawPolygon(lozenge.data(), static_cast<int>(lozenge.size()));
    painter.restore();
}

} // namespace

qreal GanttChart::height() const
{
    return axisHeight + rowHeight * qreal(m_gantt.rows.size()) + legendHeight;
}

qreal GanttChart::firstHeight() const
{
    // A calendar that fits on one page isn't cut.
    return height() <= Geometry::contentHeight * 0.9 ? height() : axisHeight + rowHeight * qreal(leastRows);
}

void GanttChart::place(PageFlow &flow) const
{
    if (m_gantt.rows.empty())
        return;
    placeAxis(flow);
    for (const auto &row : m_gantt.rows) {
        if (flow.remaining() < rowHeight) {
            flow.breakPage();
            placeAxis(flow);
        }
        placeRow(flow, row);
    }
    flow.ensure(legendHeight);
    placeLegend(flow);
}

void GanttChart::paintTicks(PageFlow &flow, qreal height) const
{
    for (const auto &tick : m_axis.ticks())
        flow.painter()->fillRect(
            QRectF{chartLeft + chartWidth * m_axis.at(tick.date), flow.y(), Geometry::pt(0.4), height},
            Typography::rule);
}

void GanttChart::placeAxis(PageFlow &flow) const
{
    if (auto *painter = flow.painter()) {
        painter->fillRect(QRectF{Geometry::left, flow.y(), Geometry::contentWidth, axisHeight}, Typography::tint);
        paintTicks(flow, axisHeight);
        for (const auto &tick : m_axis.ticks()) {
            const TextLines label{flow.typography(), tick.label,    TextRole::Small,
                                  chartWidth,        Qt::AlignLeft, Wrapping::OneLine};
            const auto x = chartLeft + chartWidth * m_axis.at(tick.date) + Geometry::pt(2);
            if (x + label.naturalWidth() <= Geometry::left + Geometry::contentWidth)
                label.paint(*painter, {x, flow.y() + Geometry::pt(3)});
        }
    }
    flow.advance(axisHeight);
}

void GanttChart::placeRow(PageFlow &flow, const GanttRow &row) const
{
    if (auto *painter = flow.painter()) {
        paintTicks(flow, rowHeight);
        painter->fillRect(QRectF{Geometry::left, flow.y() + rowHeight, Geometry::contentWidth, Geometry::pt(0.3)},
                          Typography::rule);
        const auto role = row.kind == GanttKind::Phase ? TextRole::CellStrong : TextRole::Cell;
        const auto width = labelWidth - Geometry::pt(8);
        const auto text = flow.typography().printable(row.label).replace(QChar::LineSeparator, QLatin1Char{' '});
        const auto label = QFontMetricsF{flow.typography().font(role)}.elidedText(text, Qt::ElideRight, width);
        TextLines{flow.typography(), label, role, width, Qt::AlignLeft, Wrapping::OneLine}.paint(
            *painter, {Geometry::left + Geometry::pt(4), flow.y() + Geometry::pt(1.5)});

        const auto left = chartLeft + chartWidth * m_axis.at(std::min(row.start, row.end));
        const auto right = chartLeft + chartWidth * m_axis.after(std::max(row.start, row.end));
        const QRectF box{left, flow.y() + (rowHeight - barHeight) / 2, std::max(right - left, Geometry::pt(1.5)),
                         barHeight};
        paintShape(*painter, row.kind, box);
    }
    flow.advance(rowHeight);
}

void GanttChart::placeLegend(PageFlow &flow) const
{
    if (auto *painter = flow.painter()) {
        const std::array entries{std::pair{GanttKind::Phase, QStringLiteral("phase")},
                                 std::pair{GanttKind::Intervention, QStringLiteral("intervention")},
                                 std::pair{GanttKind::Deliverable, QStringLiteral("remise d’un livrable")}};
        auto x = chartLeft;
        for (const auto &[kind, text] : entries) {
            const TextLines label{flow.typography(), text,          TextRole::Small,
                                  chartWidth,        Qt::AlignLeft, Wrapping::OneLine};
            paintShape(*painter, kind, {x, flow.y() + Geometry::pt(6.5), Geometry::pt(12), barHeight});
            label.paint(*painter, {x + Geometry::pt(16), flow.y() + Geometry::pt(5)});
            x += Geometry::pt(30) + label.naturalWidth();
        }
    }
    flow.advance(legendHeight);
}

} // namespace trame
