// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace trame::ui {

/// A frame with a title and what belongs together.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a title the frame has none.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// At the right of the title: a chip, a quiet button.
    void addToTitle(QWidget *widget);
    /// What the card holds, one under the other.
    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch();
    /// Leaves no room around the content: a table reaches the edges.
    void setTight();

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_heading;
    QLabel *m_title;
};

} // namespace trame::ui
