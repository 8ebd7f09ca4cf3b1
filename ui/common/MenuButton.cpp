// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/MenuButton.h"

#include <QMenu>
#include <QPushButton>

namespace trame::ui {

void giveMenu(QPushButton &button, QMenu &menu)
{
    // The sign stands in the middle of the button's height.
    button.setStyleSheet(QStringLiteral("QPushButton { padding-right: 26px; }"
                                        "QPushButton::menu-indicator { image: url(:/signes/bas.png); width: 10px;"
                                        " height: 10px; subcontrol-origin: padding;"
                                        " subcontrol-position: center right; right: 10px; }"));
    button.setMenu(&menu);
}

} // namespace trame::ui
