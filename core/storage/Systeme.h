// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace trame {

// What neither the standard library nor Qt tells of the system.

/// Asks the system to put a file on the disk, and says whether it did.
[[nodiscard]] bool versLeDisque(const std::string &chemin);

/// Empties a folder and removes it, if it is one of this person's own, behind no link; files alone, and no folder
/// inside: a link in it goes, not what it leads to. Nothing is touched when it isn't so.
void effacerDossierPropre(const std::string &chemin);

/// Whether a process with that number runs on this machine; one that can't be asked is taken to run.
[[nodiscard]] bool processusVivant(std::int64_t processus);

} // namespace trame
