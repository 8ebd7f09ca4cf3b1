// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

#include <cstdint>
#include <string>

namespace trame {

/// What a data file holds, in figures.
struct EtatFichier {
    std::int64_t versionSchema = 0;
    std::int64_t demandes = 0;
    std::int64_t devis = 0;
    std::int64_t commandes = 0;
    std::int64_t actes = 0; ///< Entries of the journal.
};

[[nodiscard]] EtatFichier lireEtat(Database &base);

/// The version of SQLite that runs: «3.40.1».
[[nodiscard]] std::string versionMoteur();

} // namespace trame
