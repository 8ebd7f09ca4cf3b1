// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSpinBox;
class QWidget;

namespace trame::ui {

/// A field for a small number that is typed, without arrows.
[[nodiscard]] QSpinBox *countBox(int value, int least, int most, QWidget *parent);

} // namespace trame::ui
