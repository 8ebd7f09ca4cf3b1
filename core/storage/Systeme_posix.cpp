// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Systeme.h"

#include "core/files/FileSystem.h"

#include <QString>

namespace trame {

bool versLeDisque(const std::string &chemin)
{
    return syncFile(QString::fromStdString(chemin));
}

bool processusVivant(std::int64_t processus)
{
    return processAlive(processus);
}

} // namespace trame
