// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/FindingEntry.h"

#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int barWidth = 3;
constexpr int leastWidth = 160;

QString look(Tone tone)
{
    switch (tone) {
    case Tone::Late:
        return QStringLiteral("late");
    case Tone::Soon:
        return QStringLiteral("soon");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace

FindingEntry::FindingEntry(QWidget *parent)
    : QAbstractButton{parent},
      m_title{plainLabel({}, this, QStringLiteral("strong"))},
      m_detail{plainLabel({}, this)},
      m_weight{plainLabel({}, this, QStringLiteral("strong"))},
      m_source{plainLabel({}, this, QStringLiteral("small"))}
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    // «Fixed» would hold the height at that of another width.
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (auto *label : {m_title, m_detail, m_source}) {
        label->setWordWrap(true);
        label->setMinimumWidth(0);
    }
    for (auto *label : {m_title, m_detail, m_weight, m_source})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gridUnit);
    foot->addWidget(m_weight, 0, Qt::AlignTop);
    foot->addWidget(m_source, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(barWidth + 2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    column->setSpacing(gridUnit / 2);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addLayout(foot);
}

void FindingEntry::setReading(const FindingReading &reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    m_title->setText(reading.title);
    m_title->setVisible(!reading.title.isEmpty());
    m_detail->setText(reading.detail);
    m_detail->setVisible(!reading.detail.isEmpty());
    m_weight->setText(reading.weight);
    m_weight->setVisible(!reading.weight.isEmpty());
    setLook(*m_weight, "tone", look(reading.tone));
    m_source->setText(reading.source);
    m_source->setVisible(!reading.source.isEmpty());
    setFocusPolicy(reading.leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(reading.leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList words;
    for (const auto &word : {reading.weight, reading.title, reading.detail, reading.source})
        if (!word.isEmpty())
            words << word;
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize FindingEntry::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FindingEntry::minimumSizeHint() const
{
    return {leastWidth, layout()->minimumSize().height()};
}

int FindingEntry::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void FindingEntry::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const auto &colors = tokens(palette());
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        painter.fillRect(rect(), colors.hover);
    const auto &tone = colors.of(m_reading.tone);
    painter.fillRect(QRect{0, 0, barWidth, height()}, tone.strong);
    if (hasFocus()) {
        painter.setPen(QPen{colors.link, 2});
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FindingEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace trame::ui
