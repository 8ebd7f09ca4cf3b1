// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace trame::ui {

namespace {

const auto languageKey = QStringLiteral("preferences/langue");
const auto appearanceKey = QStringLiteral("preferences/apparence");

const QStringList &languages()
{
    static const QStringList names{QStringLiteral("systeme"), QStringLiteral("fr"), QStringLiteral("en")};
    return names;
}

const QStringList &appearances()
{
    static const QStringList names{QStringLiteral("systeme"), QStringLiteral("clair"), QStringLiteral("sombre")};
    return names;
}

template <class Choice>
Choice read(const QSettings &settings, const QString &key, const QStringList &names)
{
    return static_cast<Choice>(std::max<qsizetype>(0, names.indexOf(settings.value(key).toString())));
}

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    return {read<ScreenLanguage>(settings, languageKey, languages()),
            read<Appearance>(settings, appearanceKey, appearances())};
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(languageKey, languages().at(static_cast<int>(preferences.language)));
    settings.setValue(appearanceKey, appearances().at(static_cast<int>(preferences.appearance)));
    // A choice is kept from the moment it is made, however the program ends.
    settings.sync();
}

} // namespace trame::ui
