// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/SystemeFenetre.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace trame {

namespace {

/// A handler may do next to nothing: it writes a byte, which the event loop reads.
std::array<int, 2> relais{-1, -1};

void noterSignal(int /*signal*/)
{
    const char octet = 0;
    const int faute = errno;
    static_cast<void>(!write(relais[1], &octet, 1));
    errno = faute;
}

} // namespace

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

void auSignalDeFin(QObject &contexte, std::function<void()> fermer)
{
    if (pipe(relais.data()) != 0)
        return;
    for (const int bout : relais)
        fcntl(bout, F_SETFD, FD_CLOEXEC);
    auto *guet = new QSocketNotifier{relais[0], QSocketNotifier::Read, &contexte};
    QObject::connect(guet, &QSocketNotifier::activated, &contexte, [fermer = std::move(fermer)] {
        char signal = 0;
        if (read(relais[0], &signal, 1) == 1)
            fermer();
    });
    struct sigaction action {
    };
    action.sa_handler = noterSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        sigaction(signal, &action, nullptr);
}

} // namespace trame
