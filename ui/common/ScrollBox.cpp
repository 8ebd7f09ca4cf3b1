// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ScrollBox.h"

#include "ui/common/Tokens.h"

#include <QVBoxLayout>

namespace trame::ui {

ScrollBox::ScrollBox(QWidget *parent)
    : QScrollArea{parent}
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    m_content = new QVBoxLayout{inside};
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(3 * gridUnit);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace trame::ui
