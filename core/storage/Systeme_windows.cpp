// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Systeme.h"

#include "core/files/FileSystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <QString>

namespace trame {

bool versLeDisque(const std::string &chemin)
{
    return syncFile(QString::fromStdString(chemin));
}

void effacerDossierPropre(const std::string &chemin)
{
    // The temporary folder is each person's own on Windows.
    const QFileInfo info{QString::fromStdString(chemin)};
    if (!info.isDir() || info.isSymLink() || info.isJunction())
        return;
    const QDir dossier{info.filePath()};
    const auto noms = dossier.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const auto &nom : noms)
        QFile::remove(dossier.filePath(nom));
    QDir{}.rmdir(info.filePath());
}

bool processusVivant(std::int64_t processus)
{
    return processAlive(processus);
}

} // namespace trame
