// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace trame::ui {

/// What an empty page says: what it is for, and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without the text of a button there is none.
    EmptyState(const QString &title, const QString &sentence, const QString &button, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void asked();

private:
    QPushButton *m_button = nullptr;
};

} // namespace trame::ui
