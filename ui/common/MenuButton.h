// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QPushButton;

namespace trame::ui {

/// Has a button open a menu, with the sign that a choice has.
void giveMenu(QPushButton &button, QMenu &menu);

} // namespace trame::ui
