// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Format.h"
#include "ui/devis/GanttScale.h"
#include "ui/devis/PlanningBar.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

#include <functional>

class QPainter;

namespace trame::ui {

/// How a bar stands out.
enum class BarState { Plain, Selected, Focused };

/// Paints the calendar of bars: months and weeks, days that aren't worked, and the bars.
class GanttPainter
{
public:
    GanttPainter(const GanttScale &scale, const QPalette &palette, const QFont &font)
        : m_scale{scale},
          m_palette{palette},
          m_font{font}
    {
    }

    /// Greys the days that aren't worked, under the heading, and draws a line at each Monday or month.
    void paintDays(QPainter &painter, const QRect &part, int top, const std::function<bool(Date)> &isWorked) const;
    void paintHeading(QPainter &painter, const QRect &days, int height, const Format &format) const;
    void paintRow(QPainter &painter, const QRect &row, int labelWidth, const PlanningBar &bar, BarState state) const;
    void paintBar(QPainter &painter, const QRectF &rect, PlanningKind kind, BarState state) const;
    /// The dates of the chosen bar, beside it.
    void paintDates(QPainter &painter, const QRectF &bar, const QString &dates, int right) const;

private:
    [[nodiscard]] Date day(int place) const { return m_scale.first().plusJours(place); }
    [[nodiscard]] bool byDays() const;

    const GanttScale &m_scale;
    const QPalette &m_palette;
    QFont m_font;
};

} // namespace trame::ui
