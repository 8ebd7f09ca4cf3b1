// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StepLine.h"

#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int dotRadius = 7;
constexpr int lineHeight = 2 * dotRadius + 2 * gridUnit;
constexpr int leastColumn = 124;

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

StepLine::StepLine(QWidget *parent)
    : QWidget{parent},
      m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(3 * gridUnit);
}

void StepLine::setSteps(const QVector<Step> &steps)
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_steps = steps;
    for (const auto &step : steps)
        m_columns.push_back(makeColumn(step, this));
    m_perLine = 0;
    arrange();
    update();
}

QSize StepLine::minimumSizeHint() const
{
    return {leastColumn, m_grid->totalMinimumSize().height()};
}

void StepLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepLine::arrange()
{
    const auto steps = static_cast<int>(m_columns.size());
    const auto fitting = std::clamp(width() / leastColumn, 1, std::max(1, steps));
    // Lines of equal length: six steps that don't fit are three and three.
    const auto lines = (steps + fitting - 1) / fitting;
    const auto perLine = lines == 0 ? 1 : (steps + lines - 1) / lines;
    if (perLine == m_perLine)
        return;
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < perLine ? 1 : 0);
    m_perLine = perLine;
    for (int i = 0; i < steps; ++i) {
        m_grid->addWidget(m_columns[i], i / perLine, i % perLine);
        m_grid->setColumnStretch(i % perLine, 1);
        // Shown at once: a hidden one would count for nothing in the height that is asked for now.
        m_columns[i]->show();
    }
    updateGeometry();
}

void StepLine::paintEvent(QPaintEvent *)
{
    const auto &colors = tokens(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto centre = [this](qsizetype i) { return m_columns[i]->pos() + QPoint{dotRadius, dotRadius + 1}; };
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        // The line is full as far as things are done.
        painter.setPen(QPen{m_steps[i].done ? colors.link : colors.buttonBorder, 2});
        const bool sameLine = m_columns[i]->y() == m_columns[i + 1]->y();
        painter.drawLine(centre(i), sameLine ? centre(i + 1) : QPoint{width(), centre(i).y()});
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
