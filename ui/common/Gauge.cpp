// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Gauge.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int whole = 1000;
constexpr int barHeight = 8;
constexpr int markWidth = 2;

QString look(Tone tone)
{
    return tone == Tone::Late   ? QStringLiteral("late")
           : tone == Tone::Soon ? QStringLiteral("soon")
                                : QStringLiteral("neutral");
}

} // namespace

Gauge::Gauge(QWidget *parent)
    : QWidget{parent},
      m_heading{new QHBoxLayout},
      m_name{plainLabel({}, this, QStringLiteral("strong"))},
      m_label{new ElidedLabel{this}},
      m_amounts{plainLabel({}, this, QStringLiteral("muted"))},
      m_bar{new QWidget{this}},
      m_remark{plainLabel({}, this, QStringLiteral("small"))}
{
    auto *names = new QHBoxLayout;
    names->setSpacing(2 * gridUnit);
    names->addWidget(m_name);
    names->addWidget(m_label, 1);
    m_heading->setSpacing(0);
    m_heading->addLayout(names, 1);
    m_heading->addWidget(m_amounts);
    m_bar->setFixedHeight(barHeight + gridUnit);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, gridUnit);
    column->setSpacing(gridUnit / 2);
    column->addLayout(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
    m_remark->setWordWrap(true);
}

void Gauge::setReading(const GaugeReading &reading)
{
    m_name->setText(reading.name);
    m_label->setFullText(reading.label);
    m_amounts->setText(reading.amounts);
    m_remark->setText(reading.remark);
    m_remark->setVisible(!reading.remark.isEmpty());
    setLook(*m_remark, "tone", look(reading.tone));
    m_consumed = reading.consumed;
    m_elapsed = reading.elapsed;
    m_tone = reading.tone;
    setAccessibleName(reading.name + QLatin1Char{' '} + reading.label);
    setAccessibleDescription(reading.amounts + QStringLiteral(". ") + reading.remark);
    arrange();
    update();
}

QSize Gauge::minimumSizeHint() const
{
    return {m_amounts->sizeHint().width(), layout()->totalMinimumSize().height()};
}

void Gauge::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Gauge::arrange()
{
    // Amounts that don't fit beside the name stand under it: neither is cut.
    const auto needed = m_name->sizeHint().width() + m_label->sizeHint().width() + m_amounts->sizeHint().width();
    m_heading->setDirection(needed + 4 * gridUnit > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Gauge::paintEvent(QPaintEvent *)
{
    const auto &colors = tokens(palette());
    const auto bar = m_bar->geometry().adjusted(0, gridUnit / 2, 0, -gridUnit / 2);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.track);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);

    const auto filled = bar.width() * std::clamp(m_consumed, 0, whole) / whole;
    const bool warns = m_tone == Tone::Late || m_tone == Tone::Soon;
    painter.setBrush(warns ? colors.of(m_tone).strong : colors.accent);
    painter.setClipRect(bar.adjusted(0, 0, filled - bar.width(), 0));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipping(false);

    if (m_elapsed >= 0) {
        const auto x = bar.left() + bar.width() * std::min(m_elapsed, whole) / whole;
        painter.fillRect(QRect{x - markWidth / 2, bar.top() - 2, markWidth, bar.height() + 4}, colors.text);
    }
}

} // namespace trame::ui
