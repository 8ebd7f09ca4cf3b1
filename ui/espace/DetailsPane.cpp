// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/espace/DetailsPane.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trame::ui {

DetailsPane::DetailsPane(QString hint, QWidget *parent)
    : Card{{}, parent}, m_hint{std::move(hint)}, m_facts{plainLabel({}, this, QStringLiteral("muted"))},
      m_steps{new StepLine{this}}, m_stepScroll{new QScrollArea{this}}, m_links{new QWidget{this}}
{
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new QHBoxLayout{m_links};
    auto *inside = new QWidget{m_stepScroll};
    inside->setObjectName(QStringLiteral("onCard"));
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_facts);
    column->addWidget(m_steps);
    column->addWidget(m_links);
    column->addStretch();
    m_stepScroll->setWidget(inside);
    m_stepScroll->setWidgetResizable(true);
    m_stepScroll->setFrameShape(QFrame::NoFrame);
    m_stepScroll->setFocusPolicy(Qt::NoFocus);
    m_stepScroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    addWidget(m_stepScroll, 1);
    clear();
}

void DetailsPane::setContent(const DetailsContent &content)
{
    constexpr int leastStep = 112;
    setTitle(content.title);
    m_facts->setText(content.facts);
    m_steps->setSteps(content.steps);
    m_steps->setMinimumWidth(leastStep * static_cast<int>(content.steps.size()));
    m_steps->setVisible(!content.steps.isEmpty());
    setLinks(content.links);
}

void DetailsPane::clear()
{
    setContent({{}, m_hint, {}, {}});
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

QPushButton *DetailsPane::addButton(const QString &text)
{
    auto *button = new QPushButton{text, this};
    button->setAccessibleName(withoutMnemonic(text));
    addToTitle(button);
    return button;
}

} // namespace trame::ui
