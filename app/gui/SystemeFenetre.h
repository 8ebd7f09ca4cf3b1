// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace trame {

// What the window needs of the system and Qt doesn't give.

/// What tells the session of this person on this machine from others: the same for all programs that show their windows
/// in it.
[[nodiscard]] QString sessionDuSysteme();

/// Lets another program bring its window to the front, which some systems grant only from the program one has just
/// started.
void cederPremierPlan(qint64 processus);

/// Writes to the terminal that started the program, where there is one, or to where its output was sent.
void direAuTerminal(const QString &texte);

/// Gives back to the system the memory that was let go of: after work on a whole file, what is kept for later would be
/// the larger part.
void rendreMemoire();

/// Has `fermer` called, in the event loop, when the system asks the program to end (SIGTERM, SIGHUP, SIGINT): a session
/// that is left closes the windows as their own button does. On Windows the system asks the windows themselves.
void auSignalDeFin(QObject &contexte, std::function<void()> fermer);

} // namespace trame
