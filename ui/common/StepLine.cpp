// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StepLine.h"

#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int dotRadius = 7;
constexpr int lineHeight = 2 * dotRadius + 2 * gridUnit;

QWidget *makeColumn(const Step &step, QWidget *parent)
{
    auto *column = new QWidget{parent};
    auto *rows = new QVBoxLayout{column};
    rows->setContentsMargins(0, lineHeight, 2 * gridUnit, 0);
    rows->setSpacing(gridUnit / 2);
    const auto add = [&](const QString &text, const char *role) {
        if (text.isEmpty())
            return;
        auto *label = plainLabel(text, column, QString::fromLatin1(role));
        label->setWordWrap(true);
        rows->addWidget(label);
    };
    add(step.name, "strong");
    add(step.actor, "small");
    add(step.due, "small");
    add(step.actual, "small");
    add(step.gap, "small");
    auto *chip = new Chip{column};
    chip->setState(step.state, step.tone);
    rows->addSpacing(gridUnit / 2);
    rows->addWidget(chip, 0, Qt::AlignLeft);
    rows->addStretch();
    const QStringList words{step.actor, step.due, step.actual, step.gap, step.state};
    column->setAccessibleName(step.name);
    column->setAccessibleDescription(words.join(QStringLiteral(", ")));
    return column;
}

} // namespace

StepLine::StepLine(QWidget *parent) : QWidget{parent}, m_row{new QHBoxLayout{this}}
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

void StepLine::setSteps(const QVector<Step> &steps)
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_steps = steps;
    for (const auto &step : steps) {
        auto *column = makeColumn(step, this);
        m_row->addWidget(column, 1);
        m_columns.push_back(column);
    }
    update();
}

void StepLine::paintEvent(QPaintEvent *)
{
    const auto &colors = tokens(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto centre = [this](qsizetype i) { return QPoint{m_columns[i]->x() + dotRadius, dotRadius + 1}; };
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        // The line is full as far as things are done.
        painter.setPen(QPen{m_steps[i].done ? colors.link : colors.buttonBorder, 2});
        painter.drawLine(centre(i), centre(i + 1));
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const auto &step = m_steps[i];
        const auto color = colors.of(step.tone).strong;
        painter.setPen(QPen{color, 2});
        painter.setBrush(step.done ? color : colors.surface);
        painter.drawEllipse(centre(i), dotRadius - 1, dotRadius - 1);
        if (step.next) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(centre(i), dotRadius / 2, dotRadius / 2);
        }
    }
}

} // namespace trame::ui
