// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/DetailsPane.h"

#include "ui/common/CardScroll.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

/// As the stylesheet has the title of a card.
constexpr int titleSize = 14;

} // namespace

DetailsPane::DetailsPane(QString hint, QWidget *parent)
    : Card{{}, parent}, m_hint{std::move(hint)}, m_facts{plainLabel({}, this, QStringLiteral("muted"))},
      m_steps{new StepLine{this}}, m_links{new QWidget{this}}, m_more{plainLabel({}, this, QStringLiteral("muted"))}
{
    auto *inside = new QWidget{this};
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    for (auto *text : {m_facts, m_more}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_steps), m_links, static_cast<QWidget *>(m_more)})
        column->addWidget(part);
    column->addStretch();
    addWidget(new CardScroll{inside, this}, 1);
    clear();
}

void DetailsPane::setContent(const DetailsContent &content)
{
    m_title = content.title;
    elideTitle();
    m_facts->setText(content.facts);
    m_steps->setSteps(content.steps);
    m_steps->setVisible(!content.steps.isEmpty());
    setLinks(content.links);
    m_more->setText(content.more);
    m_more->setVisible(!content.more.isEmpty());
}

void DetailsPane::clear()
{
    setContent({{}, m_hint, {}, {}, {}});
}

void DetailsPane::setLinks(const QVector<DetailsLink> &links)
{
    delete m_links->layout();
    qDeleteAll(m_links->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout{m_links};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    QString before;
    for (const auto &link : links) {
        if (link.label != before)
            row->addWidget(plainLabel(link.label, m_links, QStringLiteral("muted")));
        before = link.label;
        auto *button = new QPushButton{link.text, m_links};
        button->setProperty("role", QStringLiteral("quiet"));
        button->setAccessibleName(link.label + QLatin1Char{' '} + link.text);
        connect(button, &QPushButton::clicked, this, [this, target = link.target] { Q_EMIT targetWanted(target); });
        row->addWidget(button);
    }
    row->addStretch();
    m_links->setVisible(!links.isEmpty());
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
