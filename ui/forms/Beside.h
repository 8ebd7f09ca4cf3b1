// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QWidget;

namespace trame::ui {

/// Fields of a form beside each other, in equal shares.
[[nodiscard]] QWidget *beside(std::initializer_list<QWidget *> fields, QWidget *parent);

} // namespace trame::ui
