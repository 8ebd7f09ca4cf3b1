// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/GanttPainter.h"

#include "ui/common/Tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace trame::ui {

namespace {

/// From here on each Monday is named, and days that aren't worked can be told apart.
constexpr qreal weekWidth = 40;
constexpr int week = 7;
constexpr int radius = 4;

int daysLeftInMonth(Date date)
{
    int days = 1;
    for (auto next = Date::depuisRang(date.rang() + 1); next && next->mois() == date.mois();
         next = Date::depuisRang(next->rang() + 1))
        ++days;
    return days;
}

} // namespace

bool GanttPainter::byDays() const
{
    return m_scale.dayWidth() * week >= weekWidth;
}

void GanttPainter::paintDays(QPainter &painter, const QRect &part, int top,
                             const std::function<bool(Date)> &isWorked) const
{
    if (part.isEmpty())
        return;
    const auto &colors = tokens(m_palette);
    const auto last = m_scale.dayAt(part.right());
    for (int place = m_scale.dayAt(part.left()); place <= last; ++place) {
        const auto date = day(place);
        const QRectF column{m_scale.x(date), static_cast<qreal>(top), m_scale.dayWidth(),
                            static_cast<qreal>(part.bottom() + 1 - top)};
        if (byDays() && !isWorked(date))
            painter.fillRect(column, colors.track);
        if (date.jour() == 1)
            painter.fillRect(QRectF{column.left(), 0, 1, static_cast<qreal>(part.bottom() + 1)}, colors.buttonBorder);
        else if (byDays() && date.jourSemaine() == Date::JourSemaine::Lundi)
            painter.fillRect(QRectF{column.left(), column.top(), 1, column.height()}, colors.border);
    }
}

void GanttPainter::paintHeading(QPainter &painter, const QRect &days, int height, const Format &format) const
{
    const auto &colors = tokens(m_palette);
    auto font = m_font;
    font.setPixelSize(smallTextSize);
    painter.setFont(font);
    painter.setPen(colors.muted);
    const QFontMetrics metrics{font};
    const int half = height / 2;
    painter.fillRect(QRect{days.left(), height - 1, days.width(), 1}, colors.border);
    for (int place = 0; place < m_scale.days();) {
        const auto date = day(place);
        const auto next = place + daysLeftInMonth(date);
        const auto x = m_scale.x(date);
        const auto room = (std::min(next, m_scale.days()) - place) * m_scale.dayWidth();
        // «23 novembre 2026» without its day.
        const auto month = format.dateLongue(date).section(QLatin1Char{' '}, 1);
        if (metrics.horizontalAdvance(month) + 2 * gridUnit <= room)
            painter.drawText(QRectF{x + gridUnit, 0, room, static_cast<qreal>(half)}, Qt::AlignVCenter, month);
        place = next;
    }
    if (!byDays())
        return;
    for (int place = 0; place < m_scale.days(); ++place) {
        const auto date = day(place);
        if (date.jourSemaine() != Date::JourSemaine::Lundi)
            continue;
        const auto text = format.date(date).left(5);
        const QRectF box{m_scale.x(date) + gridUnit, static_cast<qreal>(half), m_scale.dayWidth() * week,
                         static_cast<qreal>(half)};
        if (box.left() + metrics.horizontalAdvance(text) <= days.right())
            painter.drawText(box, Qt::AlignVCenter, text);
    }
}

void GanttPainter::paintRow(QPainter &painter, const QRect &row, int labelWidth, const PlanningBar &bar,
                            BarState state) const
{
    const auto &colors = tokens(m_palette);
    const QRect label{row.left(), row.top(), labelWidth, row.height()};
    if (state != BarState::Plain)
        painter.fillRect(label, colors.selection);
    painter.fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, colors.border);
    auto font = m_font;
    font.setWeight(bar.kind == PlanningKind::Phase ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(state == BarState::Plain ? colors.text : colors.selectionText);
    const int indent = bar.kind == PlanningKind::Phase ? 0 : 3 * gridUnit;
    const auto room = label.adjusted(2 * gridUnit + indent, 0, -2 * gridUnit, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics{font}.elidedText(bar.label, Qt::ElideRight, room.width()));
}

void GanttPainter::paintBar(QPainter &painter, const QRectF &rect, PlanningKind kind, BarState state) const
{
    const auto &colors = tokens(m_palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    if (kind == PlanningKind::Livrable) {
        const auto middle = rect.center();
        shape.moveTo(middle.x(), rect.top());
        shape.lineTo(rect.right(), middle.y());
        shape.lineTo(middle.x(), rect.bottom());
        shape.lineTo(rect.left(), middle.y());
        shape.closeSubpath();
    } else {
        shape.addRoundedRect(rect, radius, radius);
    }
    const auto fill = kind == PlanningKind::Phase          ? colors.accent
                      : kind == PlanningKind::Intervention ? colors.accentSoft
                                                           : colors.of(Tone::Good).strong;
    painter.fillPath(shape, fill);
    if (state == BarState::Focused)
        painter.strokePath(shape, QPen{colors.text, 2});
    else if (state == BarState::Selected)
        painter.strokePath(shape, QPen{colors.muted, 1});
    painter.restore();
}

void GanttPainter::paintDates(QPainter &painter, const QRectF &bar, const QString &dates, int right) const
{
    const auto &colors = tokens(m_palette);
    auto font = m_font;
    font.setPixelSize(smallTextSize);
    const QFontMetrics metrics{font};
    const auto width = metrics.horizontalAdvance(dates) + 2 * gridUnit;
    QRectF box{bar.right() + gridUnit, bar.top(), static_cast<qreal>(width), bar.height()};
    if (box.right() > right)
        box.moveRight(bar.left() - gridUnit);
    painter.setFont(font);
    painter.fillRect(box, colors.surface);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, dates);
}

} // namespace trame::ui
