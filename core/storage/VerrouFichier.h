// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Bail.h"

#include <memory>
#include <optional>
#include <string>

namespace trame {

/// The lock of a file alone, without the row of the lease: for whoever replaces the file, or what stands beside it.
/// Errors: FichierVerrouille names who holds it, AccesRefuse.
[[nodiscard]] Result<std::unique_ptr<LockFile>> verrouillerFichier(const std::string &chemin, const Detenteur &moi);

/// Whom the lock file of a path names, held or left by a process that died; nothing where there is none.
[[nodiscard]] std::optional<Detenteur> detenteurLaisse(const std::string &chemin);

/// Who the row of a file names as its writer, dead or alive; nothing when the lease is free.
[[nodiscard]] std::optional<Detenteur> detenteurInscrit(Database &base);

} // namespace trame
