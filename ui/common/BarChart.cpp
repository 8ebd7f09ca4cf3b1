// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/BarChart.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int axisTextSize = 12;
constexpr int labelHeight = 20;
constexpr int lines = 4;
constexpr int widestBar = 44;

/// The smallest step of 1, 2 or 5 times a power of ten with which a few lines reach the value.
qint64 niceStep(qint64 value)
{
    for (qint64 power = 1;; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (value / (factor * power) < lines)
                return factor * power;
}

QFont axisFont(QFont font)
{
    font.setPixelSize(axisTextSize);
    return font;
}

} // namespace

BarChart::BarChart(const QString &title, std::function<QString(qint64)> axisLabel, QWidget *parent)
    : QWidget{parent},
      m_axisLabel{std::move(axisLabel)}
{
    setAccessibleName(title);
}

void BarChart::setBars(const QVector<Bar> &bars)
{
    m_bars = bars;
    qint64 highest = 1;
    QStringList readings;
    for (const auto &bar : bars) {
        highest = std::max(highest, bar.value);
        readings << bar.label + QLatin1Char{' '} + bar.reading;
    }
    m_step = niceStep(highest);
    m_top = (highest / m_step + (highest % m_step == 0 ? 0 : 1)) * m_step;
    setAccessibleDescription(readings.join(QStringLiteral(", ")));
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, 220};
}

QSize BarChart::minimumSizeHint() const
{
    return {240, 120};
}

QRect BarChart::plot() const
{
    const QFontMetrics metrics{axisFont(font())};
    int axisWidth = 0;
    for (qint64 value = 0; value <= m_top; value += m_step)
        axisWidth = std::max(axisWidth, metrics.horizontalAdvance(m_axisLabel(value)));
    return rect().adjusted(axisWidth + 2 * gridUnit, 2 * gridUnit, 0, -labelHeight);
}

QRect BarChart::barRect(int place) const
{
    const auto area = plot();
    const auto slot = area.width() / std::max(1, static_cast<int>(m_bars.size()));
    const auto width = std::min(widestBar, slot * 5 / 8);
    const auto value = std::clamp<qint64>(m_bars[place].value, 0, m_top);
    const auto height =
        static_cast<int>(static_cast<double>(area.height()) * static_cast<double>(value) / static_cast<double>(m_top));
    return {area.left() + place * slot + (slot - width) / 2, area.bottom() - height, width, height};
}

void BarChart::paintEvent(QPaintEvent *)
{
    const auto &colors = tokens(palette());
    const auto area = plot();
    QPainter painter{this};
    painter.setFont(axisFont(font()));
    for (qint64 value = 0; value <= m_top; value += m_step) {
        const auto share = static_cast<double>(value) / static_cast<double>(m_top);
        const auto y = area.bottom() - static_cast<int>(area.height() * share);
        painter.fillRect(QRect{area.left(), y, area.width(), 1}, colors.border);
        painter.setPen(colors.muted);
        painter.drawText(QRect{0, y - labelHeight / 2, area.left() - 2 * gridUnit, labelHeight},
                         Qt::AlignRight | Qt::AlignVCenter, m_axisLabel(value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto slot = area.width() / std::max(1, static_cast<int>(m_bars.size()));
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const auto bar = barRect(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_bars[i].complete ? colors.accent : colors.accentSoft);
        // Round at the top alone: the foot is clipped at the axis.
        painter.setClipRect(bar);
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, gridUnit), 3, 3);
        painter.setClipping(false);
        painter.setPen(colors.muted);
        painter.drawText(QRect{area.left() + i * slot, area.bottom() + 2, slot, labelHeight}, Qt::AlignCenter,
                         m_bars[i].label);
    }
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i)
        if (barRect(i).adjusted(-gridUnit, -height(), gridUnit, 0).contains(help->pos())) {
            const auto text = m_bars[i].label + QStringLiteral(" : ") + m_bars[i].reading;
            QToolTip::showText(help->globalPos(), plainToolTip(text), this, barRect(i));
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace trame::ui
