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
};

} // namespace trame::ui
