// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Systeme.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace trame {

bool versLeDisque(const std::string &chemin)
{
    const int descripteur = open(chemin.c_str(), O_RDONLY | O_CLOEXEC);
    if (descripteur < 0)
        return false;
    const bool fait = fsync(descripteur) == 0;
    close(descripteur);
    return fait;
}

bool processusVivant(std::int64_t processus)
{
    return kill(static_cast<pid_t>(processus), 0) == 0 || errno != ESRCH;
}

} // namespace trame
