// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Auteur.h"

#include "core/storage/EtatFichier.h"

#include <QDir>
#include <QString>
#include <QSysInfo>

namespace trame {

Auteur auteurCourant(const std::string &programme)
{
    auto nom = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    if (nom.isEmpty())
        nom = QDir::home().dirName();
    return {nom.toStdString(), QSysInfo::machineHostName().toStdString(), programme};
}

std::string versionSqlite()
{
    return versionMoteur();
}

} // namespace trame
