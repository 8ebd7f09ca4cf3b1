// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// Sets aside what a stranger's writer left beside a file, and says so: the user put that file there.
void direJournauxEcartes(const Contexte &contexte, const QString &chemin);

} // namespace trame
