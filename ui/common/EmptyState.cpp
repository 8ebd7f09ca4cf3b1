// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/EmptyState.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int sentenceWidth = 440;

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, const QString &button, QWidget *parent)
    : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setSpacing(2 * gridUnit);
    column->addStretch(1);
    column->addWidget(plainLabel(title, this, QStringLiteral("cardTitle")), 0, Qt::AlignHCenter);
    auto *text = plainLabel(sentence, this, QStringLiteral("muted"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    // As wide as it may be, and no wider than its place.
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text->setMaximumWidth(sentenceWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text, sentenceWidth);
    row->addStretch(1);
    column->addLayout(row);
    if (!button.isEmpty()) {
        // The heading of the page has a button for the same: the letter is that one's.
        m_button = new QPushButton{withoutMnemonic(button), this};
        m_button->setProperty("role", QStringLiteral("primary"));
        m_button->setAccessibleName(withoutMnemonic(button));
        connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
        column->addSpacing(gridUnit);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
}

} // namespace trame::ui
