// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/SystemeFenetre.h"

#include <windows.h>

namespace trame {

QString sessionDuSysteme()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    // The names of pipes are the machine's, so they tell the person too.
    return qEnvironmentVariable("USERDOMAIN") + QLatin1Char{'\\'} + qEnvironmentVariable("USERNAME") + QLatin1Char{' '}
           + QString::number(session);
}

void cederPremierPlan(qint64 processus)
{
    AllowSetForegroundWindow(static_cast<DWORD>(processus));
}

void direAuTerminal(const QString &texte)
{
    DWORD ecrits = 0;
    // A program with windows has no console of its own, but keeps a pipe or a file that its output was sent to.
    HANDLE sortie = GetStdHandle(STD_OUTPUT_HANDLE);
    if (sortie != nullptr && GetFileType(sortie) != FILE_TYPE_UNKNOWN && GetFileType(sortie) != FILE_TYPE_CHAR) {
        const auto octets = texte.toUtf8();
        WriteFile(sortie, octets.constData(), static_cast<DWORD>(octets.size()), &ecrits, nullptr);
        return;
    }
    AttachConsole(ATTACH_PARENT_PROCESS);
    HANDLE console =
        CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE) // NOLINT(performance-no-int-to-ptr): a macro of the system
        return;
    const auto lettres = texte.toStdWString();
    WriteConsoleW(console, lettres.data(), static_cast<DWORD>(lettres.size()), &ecrits, nullptr);
    CloseHandle(console);
}

void rendreMemoire()
{
    HeapCompact(GetProcessHeap(), 0);
}

void auSignalDeFin(QObject & /*contexte*/, std::function<void()> /*fermer*/) {}

} // namespace trame
