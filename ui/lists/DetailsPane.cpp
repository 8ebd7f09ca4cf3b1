// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/DetailsPane.h"

#include "ui/common/CardScroll.h"
#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

/// As the stylesheet has the title of a card.
constexpr int titleSize = 14;
constexpr int labelWidth = 104;
constexpr int longestLink = 240;

} // namespace

DetailsPane::DetailsPane(const QString &name, QWidget *parent)
    : Card{{}, parent},
      m_scroll{new CardScroll{new QWidget{this}, this}}
{
    setAccessibleName(name);
    m_scroll->setAccessibleName(name);
    Card::addWidget(m_scroll, 1);
    clear();
}

DetailsPane::~DetailsPane()
{
    for (const auto &old : m_old)
        delete old;
}

QWidget *DetailsPane::inside() const
{
    return m_scroll->widget();
}

void DetailsPane::clear(const QString &hint)
{
    m_title.clear();
    elideTitle();
    // One of its links may have been pressed just now: it goes with the next turn of the loop, or with the pane.
    m_old.removeAll(nullptr);
    if (auto *old = m_scroll->takeWidget()) {
        m_old.push_back(old);
        old->deleteLater();
    }
    auto *content = new QWidget;
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit + gridUnit / 2);
    m_column->addStretch(1);
    m_scroll->setContent(content);
    addText(hint, QStringLiteral("muted"));
}

void DetailsPane::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void DetailsPane::addHeading(const QString &title, const QString &word, Tone tone)
{
    m_title = title;
    elideTitle();
    if (word.isEmpty())
        return;
    auto *chip = new Chip{inside()};
    chip->setState(word, tone);
    m_column->insertWidget(m_column->count() - 1, chip, 0, Qt::AlignLeft);
}

void DetailsPane::addSection(const QString &title)
{
    m_column->insertSpacing(m_column->count() - 1, 2 * gridUnit);
    addText(title, QStringLiteral("strong"));
}

void DetailsPane::addRow(const QString &label, QWidget *value, Qt::Alignment place)
{
    auto *row = new QWidget{inside()};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit);
    auto *name = plainLabel(label, row, QStringLiteral("small"));
    name->setFixedWidth(labelWidth);
    name->setWordWrap(true);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(value, 1, Qt::AlignTop | place);
    addWidget(row);
}

void DetailsPane::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = plainLabel(value, inside());
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(label);
    text->setAccessibleDescription(value);
    addRow(label, text, {});
}

void DetailsPane::addFact(const QString &label, const QString &word, Tone tone)
{
    auto *chip = new Chip{inside()};
    chip->setState(word, tone);
    addRow(label, chip, Qt::AlignLeft);
}

void DetailsPane::addText(const QString &text, const QString &role)
{
    if (text.isEmpty())
        return;
    auto *label = plainLabel(text, inside(), role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(label);
}

void DetailsPane::addSteps(const QVector<Step> &steps)
{
    if (steps.isEmpty())
        return;
    auto *line = new StepLine{inside()};
    line->setSteps(steps);
    addWidget(line);
}

QPushButton *DetailsPane::makeLink(const QString &text, const std::function<void()> &go)
{
    auto *link = new QPushButton{inside()};
    // A number or a name holds no mnemonic.
    link->setText(link->fontMetrics()
                      .elidedText(text, Qt::ElideRight, longestLink)
                      .replace(QLatin1Char{'&'}, QStringLiteral("&&")));
    link->setProperty("role", QStringLiteral("quiet"));
    link->setAccessibleName(text);
    link->setMinimumWidth(gridUnit);
    link->setToolTip(plainToolTip(text));
    connect(link, &QPushButton::clicked, this, [go] { go(); });
    return link;
}

void DetailsPane::addLink(const QString &text, const std::function<void()> &go)
{
    m_column->insertWidget(m_column->count() - 1, makeLink(text, go), 0, Qt::AlignLeft);
}

void DetailsPane::addLinks(const QVector<DetailsLink> &links)
{
    if (links.isEmpty())
        return;
    auto *row = new QWidget{inside()};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit);
    QString before;
    for (const auto &link : links) {
        if (link.label != before)
            line->addWidget(plainLabel(link.label, row, QStringLiteral("muted")));
        before = link.label;
        auto *button = makeLink(link.text, link.go);
        button->setAccessibleName(link.label + QLatin1Char{' '} + link.text);
        line->addWidget(button);
    }
    line->addStretch();
    addWidget(row);
}

void DetailsPane::elideTitle()
{
    // The buttons beside the title keep their room.
    int taken = 8 * gridUnit;
    for (const auto *button : m_buttons)
        if (!button->isHidden())
            taken += button->sizeHint().width() + 2 * gridUnit;
    auto bold = font();
    bold.setPixelSize(titleSize);
    bold.setWeight(QFont::DemiBold);
    setTitle(QFontMetrics{bold}.elidedText(m_title, Qt::ElideRight, width() - taken));
    setToolTip(plainToolTip(m_title));
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    elideTitle();
}

QPushButton *DetailsPane::addButton(const QString &text)
{
    auto *button = new QPushButton{text, this};
    button->setAccessibleName(withoutMnemonic(text));
    addToTitle(button);
    m_buttons.push_back(button);
    return button;
}

} // namespace trame::ui
