// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Auteur.h"
#include "app/gui/Application.h"
#include "app/gui/GardeFautes.h"

#include <QSettings>

#include <cstdio>

namespace {

using namespace trame;

/// Reads the words of the command line: a file, --date AAAA-MM-JJ, --version. Nothing when it has answered by itself.
std::optional<Application::Demarrage> lireMots(const QStringList &mots)
{
    Application::Demarrage demarrage;
    for (qsizetype i = 1; i < mots.size(); ++i) {
        if (mots.at(i) == QLatin1String{"--version"}) {
            std::printf("trame %s (Qt %s, SQLite %s)\n", TRAME_VERSION, qVersion(), versionSqlite().c_str());
            return std::nullopt;
        }
        if (mots.at(i) == QLatin1String{"--date"} && i + 1 < mots.size())
            demarrage.jour = Date::depuisIso(mots.at(++i).toStdString());
        else if (!mots.at(i).startsWith(QLatin1Char{'-'}))
            demarrage.fichier = mots.at(i);
    }
    return demarrage;
}

} // namespace

int main(int argc, char **argv)
{
    GardeFautes programme{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Trame"));
    QApplication::setOrganizationName(QStringLiteral("Trame"));
    QApplication::setApplicationVersion(QStringLiteral(TRAME_VERSION));
    const auto demarrage = lireMots(QApplication::arguments());
    if (!demarrage)
        return 0;
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trame"), QStringLiteral("Trame")};
    ui::Dialogs dialogs;
    Application application{programme, settings, dialogs, *demarrage};
    programme.surveiller([&application](const Erreur &erreur) { application.direFaute(erreur); });
    application.lancer();
    return QApplication::exec();
}
