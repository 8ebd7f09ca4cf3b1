// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionButton.h"

#include "ui/common/PlainText.h"

#include <QAction>

namespace trame::ui {

ActionButton::ActionButton(QAction &action, QWidget *parent)
    : QPushButton{parent},
      m_action{action}
{
    setAutoDefault(false);
    follow();
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
}

void ActionButton::follow()
{
    // The mnemonic stays with the action's menu, if it has one.
    setText(withoutMnemonic(m_action.text()));
    setAccessibleName(text());
    setToolTip(m_action.toolTip());
    setEnabled(m_action.isEnabled());
}

} // namespace trame::ui
