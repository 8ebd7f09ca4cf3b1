// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Systeme.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <windows.h>

namespace trame {

bool versLeDisque(const std::string &chemin)
{
    const auto nom = QString::fromStdString(chemin).toStdWString();
    HANDLE fichier = CreateFileW(nom.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                 nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (fichier == INVALID_HANDLE_VALUE) // NOLINT(performance-no-int-to-ptr): a macro of the system
        return false;
    const bool fait = FlushFileBuffers(fichier) != 0;
    CloseHandle(fichier);
    return fait;
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
    HANDLE tenu = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(processus));
    if (tenu == nullptr)
        return GetLastError() != ERROR_INVALID_PARAMETER;
    const bool vivant = WaitForSingleObject(tenu, 0) == WAIT_TIMEOUT;
    CloseHandle(tenu);
    return vivant;
}

} // namespace trame
