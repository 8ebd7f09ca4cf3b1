// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/DetailPane.h"

#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int labelWidth = 92;
constexpr int longestLink = 240;

} // namespace

DetailPane::DetailPane(const QString &title, QWidget *parent) : QScrollArea{parent}
{
    setAccessibleName(title);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    clear();
}

void DetailPane::clear(const QString &hint)
{
    if (auto *old = takeWidget())
        old->deleteLater();
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *card = new QFrame{inside};
    card->setObjectName(QStringLiteral("card"));
    auto *around = new QVBoxLayout{inside};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
    m_column = new QVBoxLayout{card};
    m_column->setContentsMargins(4 * gridUnit, 3 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    m_column->setSpacing(gridUnit + gridUnit / 2);
    m_column->addStretch(1);
    setWidget(inside);
    if (!hint.isEmpty())
        addText(hint, QStringLiteral("muted"));
}

void DetailPane::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void DetailPane::addHeading(const QString &title, const QString &word, Tone tone)
{
    addText(title, QStringLiteral("cardTitle"));
    if (word.isEmpty())
        return;
    auto *chip = new Chip{widget()};
    chip->setState(word, tone);
    m_column->insertWidget(m_column->count() - 1, chip, 0, Qt::AlignLeft);
}

void DetailPane::addSection(const QString &title)
{
    m_column->insertSpacing(m_column->count() - 1, 2 * gridUnit);
    addText(title, QStringLiteral("strong"));
}

void DetailPane::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QWidget{widget()};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit);
    auto *name = plainLabel(label, row, QStringLiteral("small"));
    name->setFixedWidth(labelWidth);
    name->setWordWrap(true);
    auto *text = plainLabel(value, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(label);
    text->setAccessibleDescription(value);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(text, 1, Qt::AlignTop);
    addWidget(row);
}

void DetailPane::addText(const QString &text, const QString &role)
{
    auto *label = plainLabel(text, widget(), role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(label);
}

void DetailPane::addLink(const QString &text, const std::function<void()> &go)
{
    auto *link = new QPushButton{widget()};
    // A number or a name holds no mnemonic.
    link->setText(link->fontMetrics()
                      .elidedText(text, Qt::ElideRight, longestLink)
                      .replace(QLatin1Char{'&'}, QStringLiteral("&&")));
    link->setProperty("role", QStringLiteral("quiet"));
    link->setAccessibleName(text);
    link->setMinimumWidth(gridUnit);
    link->setToolTip(plainToolTip(text));
    connect(link, &QPushButton::clicked, this, [go] { go(); });
    m_column->insertWidget(m_column->count() - 1, link, 0, Qt::AlignLeft);
}

} // namespace trame::ui
