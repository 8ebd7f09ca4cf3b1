// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisStart.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int sentenceWidth = 460;

} // namespace

DevisStart::DevisStart(QWidget *parent)
    : QWidget{parent},
      m_need{plainLabel({}, this, QStringLiteral("strong"))},
      m_error{plainLabel({}, this, QStringLiteral("error"))},
      m_example{new QPushButton{tr("Partir d’un e&xemple rempli"), this}},
      m_blank{new QPushButton{tr("Partir d’une page &blanche"), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setSpacing(2 * gridUnit);
    column->addStretch(1);
    column->addWidget(plainLabel(tr("Un nouveau devis"), this, QStringLiteral("cardTitle")), 0, Qt::AlignHCenter);
    auto *sentence =
        plainLabel(tr("L’exemple propose des lignes du bordereau, deux phases, leurs livrables, une équipe "
                      "et un calendrier que vous adaptez ; la page blanche ne reprend que la demande."),
                   this, QStringLiteral("muted"));
    for (auto *label : {m_need, sentence, m_error}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(sentenceWidth);
        // Between stretches and not aligned: an aligned label isn't given the height of its lines.
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label);
        line->addStretch(1);
        column->addLayout(line);
    }
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gridUnit);
    row->addStretch(1);
    for (auto *button : {m_example, m_blank}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_example->setProperty("role", QStringLiteral("primary"));
    column->addSpacing(gridUnit);
    column->addLayout(row);
    column->addStretch(2);
    connect(m_example, &QPushButton::clicked, this, &DevisStart::exampleWanted);
    connect(m_blank, &QPushButton::clicked, this, &DevisStart::blankWanted);
}

void DevisStart::setNeed(const QString &need)
{
    m_need->setText(need);
    m_example->setFocus();
}

void DevisStart::setWritable(bool writable)
{
    m_example->setEnabled(writable);
    m_blank->setEnabled(writable);
}

void DevisStart::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace trame::ui
