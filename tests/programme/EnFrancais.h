// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Preferences.h"

#include <QSettings>

namespace trame::test {

/// The window speaks French whatever the machine does, so that a test finds things by their names. True: a
/// member can be made of it, before the program is.
inline bool enFrancais(QSettings &settings)
{
    auto preferences = ui::loadPreferences(settings);
    preferences.language = ui::ScreenLanguage::French;
    ui::savePreferences(settings, preferences);
    return true;
}

} // namespace trame::test
