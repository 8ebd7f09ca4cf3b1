// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Theme.h"

class QSettings;

namespace trame::ui {

/// The language of the screen. Documents of the contract are in French whatever it is.
enum class ScreenLanguage { System, French, English };

/// What people chose for the program, whatever the file.
struct Preferences {
    ScreenLanguage language = ScreenLanguage::System;
    Appearance appearance = Appearance::System;
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// What was chosen; a value that isn't known reads as the usual one.
[[nodiscard]] Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

} // namespace trame::ui
