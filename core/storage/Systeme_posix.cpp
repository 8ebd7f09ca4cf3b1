// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Systeme.h"

#include "core/files/FileSystem.h"

#include <QString>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trame {

bool versLeDisque(const std::string &chemin)
{
    return syncFile(QString::fromStdString(chemin));
}

void effacerDossierPropre(const std::string &chemin)
{
    // Held open from the look at it to the last file: a link put in its place meanwhile leads nobody astray.
    const int dossier = open(chemin.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (dossier < 0)
        return;
    struct stat infos {
    };
    DIR *entrees =
        fstat(dossier, &infos) == 0 && infos.st_uid == geteuid() ? fdopendir(dossier) : nullptr; // takes the descriptor
    if (entrees == nullptr) {
        close(dossier);
        return;
    }
    while (const auto *entree = readdir(entrees)) // NOLINT(concurrency-mt-unsafe): a stream of this function alone
        unlinkat(dossier, entree->d_name, 0);
    closedir(entrees);
    rmdir(chemin.c_str());
}

bool processusVivant(std::int64_t processus)
{
    return processAlive(processus);
}

} // namespace trame
