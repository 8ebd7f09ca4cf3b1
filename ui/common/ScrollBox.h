// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace trame::ui {

/// What is taller than the window scrolls, rather than being squeezed: for forms and for pages of cards.
class ScrollBox : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollBox(QWidget *parent = nullptr);

    /// Where the content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace trame::ui
