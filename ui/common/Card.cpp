// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Card.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trame::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame{parent},
      m_content{new QVBoxLayout{this}},
      m_heading{new QHBoxLayout},
      m_title{plainLabel({}, this, QStringLiteral("cardTitle"))}
{
    setObjectName(QStringLiteral("card"));
    m_content->setContentsMargins(4 * gridUnit, 3 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    m_content->setSpacing(2 * gridUnit);
    m_heading->setSpacing(2 * gridUnit);
    m_heading->addWidget(m_title);
    m_heading->addStretch();
    m_content->addLayout(m_heading);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addToTitle(QWidget *widget)
{
    m_heading->addWidget(widget);
}

void Card::addWidget(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void Card::addStretch()
{
    m_content->addStretch();
}

void Card::setTight()
{
    m_content->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
}

} // namespace trame::ui
