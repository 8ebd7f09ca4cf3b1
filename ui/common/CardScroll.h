// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace trame::ui {

/// Scrolls what stands on a card: the card shows through.
class CardScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardScroll(QWidget *content, QWidget *parent = nullptr);
    /// Another content in its place. Not setWidget(), which has it painted on the window's ground.
    void setContent(QWidget *content);
};

} // namespace trame::ui
