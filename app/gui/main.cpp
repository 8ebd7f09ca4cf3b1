// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Auteur.h"
#include "app/gui/Application.h"
#include "app/gui/GardeFautes.h"

#include <QIcon>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <string_view>

/// The icons stand in a static library: without this call the linker would leave them out.
static void initialiserIcones()
{
    Q_INIT_RESOURCE(icones);
}

namespace {

using namespace trame;

/// Whether the version is all that is asked for: it is told without a display.
bool veutVersion(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view mot) { return mot == "--version"; });
}

/// Sets the icon of every window, and the name by which the desktop finds the program's own entry and icon.
void donnerIcone()
{
    initialiserIcones();
    QIcon icone;
    for (const int taille : {16, 24, 32, 48, 64, 128, 256, 512})
        icone.addFile(QStringLiteral(":/icones/trame-%1.png").arg(taille), QSize{taille, taille});
    QApplication::setWindowIcon(icone);
    QApplication::setDesktopFileName(QStringLiteral("fr.trame.Trame"));
}

/// Reads the words of the command line: a file, --date AAAA-MM-JJ.
Application::Demarrage lireMots(const QStringList &mots)
{
    Application::Demarrage demarrage;
    for (qsizetype i = 1; i < mots.size(); ++i) {
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
    if (veutVersion(argc, argv)) {
        std::printf("trame %s (Qt %s, SQLite %s)\n", TRAME_VERSION, qVersion(), versionSqlite().c_str());
        return 0;
    }
    GardeFautes programme{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Trame"));
    QApplication::setOrganizationName(QStringLiteral("Trame"));
    QApplication::setApplicationVersion(QStringLiteral(TRAME_VERSION));
    donnerIcone();
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trame"), QStringLiteral("Trame")};
    ui::Dialogs dialogs;
    Application application{programme, settings, dialogs, lireMots(QApplication::arguments())};
    programme.surveiller([&application](const Erreur &erreur) { application.direFaute(erreur); });
    application.lancer();
    return QApplication::exec();
}
