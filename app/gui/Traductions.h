// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/shell/Preferences.h"

#include <QTranslator>

#include <memory>

namespace trame {

/// The language of the screen: what tr() answers, and Qt's own words.
class Traductions
{
public:
    Traductions() = default;
    ~Traductions();
    Traductions(const Traductions &) = delete;
    Traductions &operator=(const Traductions &) = delete;

    /// Puts a language on; windows made from here on speak it.
    void installer(Langue langue);
    /// The language that a choice stands for on this machine.
    [[nodiscard]] static Langue langueDe(ui::ScreenLanguage choix);

private:
    QTranslator m_trame;
    QTranslator m_qt;
};

} // namespace trame
