// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ReadOnlyBanner.h"

#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trame::ui {

ReadOnlyBanner::ReadOnlyBanner(QWidget *parent)
    : QFrame{parent},
      m_text{plainLabel({}, this)},
      m_button{new QPushButton{this}}
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(6 * gridUnit, gridUnit, 6 * gridUnit, gridUnit);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // The act may change the status, and with it m_act.
        const auto act = m_act;
        act();
    });
    m_button->hide();
    hide();
}

void ReadOnlyBanner::setStatus(const FileStatus &status)
{
    m_act = status.bannerAct;
    m_text->setText(status.banner);
    m_button->setText(status.bannerButton);
    m_button->setAccessibleName(withoutMnemonic(status.bannerButton));
    m_button->setVisible(!status.bannerButton.isEmpty());
    setAccessibleName(status.banner);
    setVisible(status.readOnly);
}

} // namespace trame::ui
