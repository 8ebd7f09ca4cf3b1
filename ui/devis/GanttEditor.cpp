// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/GanttEditor.h"

#include "ui/common/Tokens.h"
#include "ui/devis/GanttPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trame::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int barHeight = 16;
constexpr int headerHeight = 44;
constexpr int leastLabel = 96;
constexpr int mostLabel = 200;
constexpr int leastDays = 28;
constexpr int daysBefore = 3;
constexpr int daysAfter = 14;
constexpr qreal leastDayWidth = 5;
/// Beyond that a calendar isn't scrolled through day by day: the bars are drawn smaller.
constexpr qreal largestWidth = 8000;
constexpr qreal edgeWidth = 6;

Date atLeast(Date date, int daysEarlier)
{
    return Date::depuisRang(std::max(0, date.rang() - daysEarlier)).value_or(date);
}

} // namespace

GanttEditor::GanttEditor(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_format{langage}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendrier à barres"));
    setToolTip(tr("Glissez une barre pour la déplacer, ses bords pour l’allonger. Au clavier : Haut et Bas "
                  "choisissent, Gauche et Droite déplacent d’un jour, avec Maj la fin seule."));
}

void GanttEditor::setCalendar(Calendrier calendar)
{
    m_calendar = std::move(calendar);
    update();
}

void GanttEditor::setBars(std::vector<PlanningBar> bars, Edition edition)
{
    const auto kept = selected();
    m_edition = edition;
    m_bars = std::move(bars);
    m_drag.reset();
    m_selected = -1;
    if (kept)
        select(kept->kind, kept->row);
    fitScale();
    updateGeometry();
    update();
}

void GanttEditor::select(PlanningKind kind, int row)
{
    const auto found =
        std::find_if(m_bars.begin(), m_bars.end(), [&](const auto &bar) { return bar.kind == kind && bar.row == row; });
    m_selected = found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
    tellSelection();
    update();
}

std::optional<PlanningBar> GanttEditor::selected() const
{
    const bool known = m_selected >= 0 && m_selected < static_cast<int>(m_bars.size());
    return known ? std::optional{m_bars[static_cast<std::size_t>(m_selected)]} : std::nullopt;
}

void GanttEditor::choose(int bar)
{
    if (bar == m_selected || bar < 0 || bar >= static_cast<int>(m_bars.size()))
        return;
    m_selected = bar;
    tellSelection();
    update();
    Q_EMIT selectionChanged();
}

QString GanttEditor::datesOf(const PlanningBar &bar) const
{
    return bar.start == bar.end ? m_format.date(bar.start)
                                : tr("%1 – %2").arg(m_format.date(bar.start), m_format.date(bar.end));
}

void GanttEditor::tellSelection()
{
    const auto bar = selected();
    setAccessibleDescription(bar ? tr("%1 : %2").arg(bar->label, datesOf(*bar)) : toolTip());
}

int GanttEditor::labelWidth() const
{
    return qBound(leastLabel, width() / 3, mostLabel);
}

void GanttEditor::fitScale()
{
    if (m_bars.empty())
        return;
    auto first = m_bars.front().start;
    auto last = first;
    for (const auto &bar : m_bars) {
        first = std::min({first, bar.start, bar.end});
        last = std::max({last, bar.start, bar.end});
    }
    first = atLeast(first, daysBefore);
    // Up to the last day there is.
    const auto most = Date::de(Date::derniereAnnee, 12, 31).value_or(last).joursDepuis(first) + 1;
    const auto days = std::min(most, std::max(leastDays, last.joursDepuis(first) + daysAfter));
    const auto room = static_cast<qreal>(width() - labelWidth());
    const auto least = std::min(leastDayWidth, largestWidth / days);
    m_scale = GanttScale{first, days, static_cast<qreal>(labelWidth()), std::max(least, room / days)};
}

QSize GanttEditor::minimumSizeHint() const
{
    const auto days = m_bars.empty() ? leastDays : m_scale.days();
    const auto least = std::min(leastDayWidth * days, largestWidth);
    return {leastLabel + static_cast<int>(std::ceil(least)),
            headerHeight + rowHeight * static_cast<int>(m_bars.size()) + gridUnit};
}

QSize GanttEditor::sizeHint() const
{
    return minimumSizeHint();
}

QRectF GanttEditor::barRect(int bar) const
{
    const auto &shown = m_bars[static_cast<std::size_t>(bar)];
    const auto left = m_scale.x(std::min(shown.start, shown.end));
    const auto right = m_scale.x(std::max(shown.start, shown.end)) + m_scale.dayWidth();
    const auto top = headerHeight + bar * rowHeight + (rowHeight - barHeight) / 2.0;
    if (shown.kind != PlanningKind::Livrable)
        return {left, top, right - left, barHeight};
    return {(left + right - barHeight) / 2, top, barHeight, barHeight};
}

int GanttEditor::barAt(const QPointF &place) const
{
    const int bar = static_cast<int>(std::floor((place.y() - headerHeight) / rowHeight));
    return bar >= 0 && bar < static_cast<int>(m_bars.size()) ? bar : -1;
}

PlanningGrip GanttEditor::gripAt(int bar, qreal x) const
{
    if (m_bars[static_cast<std::size_t>(bar)].kind == PlanningKind::Livrable)
        return PlanningGrip::Whole;
    const auto rect = barRect(bar);
    // A short bar is held by its middle first; its edges then reach a little beyond it.
    const auto edge = std::min(edgeWidth, rect.width() / 3);
    if (x <= rect.left() + edge)
        return PlanningGrip::Start;
    return x >= rect.right() - edge ? PlanningGrip::End : PlanningGrip::Whole;
}

void GanttEditor::mousePressEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    choose(bar);
    const auto held = barRect(bar).adjusted(-2, -4, 2, 4);
    if (m_edition == Edition::Permise && held.contains(event->position()))
        m_drag = Drag{gripAt(bar, event->position().x()), event->position().x(), *selected()};
    update();
}

void GanttEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        const auto days = m_scale.daysBetween(m_drag->from, event->position().x());
        m_bars[static_cast<std::size_t>(m_selected)] = dragged(m_drag->before, m_drag->grip, days);
        tellSelection();
        update();
        return;
    }
    const auto bar = barAt(event->position());
    if (bar < 0 || m_edition == Edition::Refusee || !barRect(bar).adjusted(-2, -4, 2, 4).contains(event->position()))
        unsetCursor();
    else
        setCursor(gripAt(bar, event->position().x()) == PlanningGrip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void GanttEditor::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_drag)
        return;
    const auto before = m_drag->before;
    m_drag.reset();
    update();
    if (const auto bar = selected(); bar && !(*bar == before))
        Q_EMIT changed(*bar);
}

void GanttEditor::change(PlanningGrip grip, int days)
{
    const auto bar = selected();
    if (!bar || m_edition == Edition::Refusee || m_drag)
        return;
    const auto after = dragged(*bar, grip, days);
    if (after == *bar)
        return;
    m_bars[static_cast<std::size_t>(m_selected)] = after;
    tellSelection();
    update();
    Q_EMIT changed(after);
}

void GanttEditor::keyPressEvent(QKeyEvent *event)
{
    const auto grip = event->modifiers().testFlag(Qt::ShiftModifier) ? PlanningGrip::End : PlanningGrip::Whole;
    switch (event->key()) {
    case Qt::Key_Up:
        choose(m_selected - 1);
        return;
    case Qt::Key_Down:
        choose(m_selected + 1);
        return;
    case Qt::Key_Left:
        change(grip, -1);
        return;
    case Qt::Key_Right:
        change(grip, 1);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            m_bars[static_cast<std::size_t>(m_selected)] = m_drag->before;
            m_drag.reset();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GanttEditor::focusInEvent(QFocusEvent *event)
{
    if (m_selected < 0)
        choose(0);
    QWidget::focusInEvent(event);
    update();
}

void GanttEditor::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GanttEditor::resizeEvent(QResizeEvent *event)
{
    fitScale();
    QWidget::resizeEvent(event);
}

void GanttEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter{this};
    const auto &colors = tokens(palette());
    painter.fillRect(event->rect(), colors.surface);
    if (m_bars.empty())
        return;
    const GanttPainter ground{m_scale, palette(), font()};
    const QRect days{labelWidth(), 0, width() - labelWidth(), height()};
    ground.paintDays(painter, days.intersected(event->rect()), headerHeight,
                     [this](Date day) { return !m_calendar || !Calendrier::couvre(day) || m_calendar->estOuvre(day); });
    ground.paintHeading(painter, days, headerHeight, m_format);
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        const auto &shown = m_bars[static_cast<std::size_t>(bar)];
        const QRect row{0, headerHeight + bar * rowHeight, width(), rowHeight};
        const auto state = bar != m_selected ? BarState::Plain : hasFocus() ? BarState::Focused : BarState::Selected;
        ground.paintRow(painter, row, labelWidth(), shown, state);
        ground.paintBar(painter, barRect(bar), shown.kind, state);
        if (bar == m_selected)
            ground.paintDates(painter, barRect(bar), datesOf(shown), width());
    }
}

} // namespace trame::ui
