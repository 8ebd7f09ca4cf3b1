// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/SystemeFenetre.h"

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace trame {

QString sessionDuSysteme()
{
    // Windows go to the screen: somebody at another one waits for theirs there.
    return qEnvironmentVariable("WAYLAND_DISPLAY") + QLatin1Char{' '} + qEnvironmentVariable("DISPLAY");
}

void cederPremierPlan(qint64 /*processus*/) {}

void direAuTerminal(const QString &texte)
{
    const auto octets = texte.toLocal8Bit();
    std::fwrite(octets.constData(), 1, static_cast<std::size_t>(octets.size()), stdout);
    std::fflush(stdout);
}

void rendreMemoire()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace trame
