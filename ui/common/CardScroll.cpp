// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/CardScroll.h"

namespace trame::ui {

CardScroll::CardScroll(QWidget *content, QWidget *parent)
    : QScrollArea{parent}
{
    setObjectName(QStringLiteral("cardScroll"));
    setStyleSheet(QStringLiteral("#cardScroll { background: transparent; }"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setContent(content);
}

void CardScroll::setContent(QWidget *content)
{
    setWidget(content);
    // Qt has what it scrolls fill its own ground.
    content->setAutoFillBackground(false);
}

} // namespace trame::ui
