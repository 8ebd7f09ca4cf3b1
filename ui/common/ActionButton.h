// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace trame::ui {

/// A quiet button for an action that has a shortcut of its own: text, tool tip and state are the action's.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    /// The action must outlive the button.
    explicit ActionButton(QAction &action, QWidget *parent = nullptr);

private:
    void follow();

    QAction &m_action;
};

} // namespace trame::ui
