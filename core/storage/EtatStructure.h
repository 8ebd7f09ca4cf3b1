// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

#include <string>
#include <vector>

namespace trame {

/// How the pages of a file hang together, as SQLite's own checks tell it.
struct EtatStructure {
    enum class Genre {
        Saine,
        IndexSeul, ///< The tables of the full-text index alone, which is made anew from the rows.
        Abimee,
    };
    Genre genre = Genre::Saine;
    std::vector<std::string> details; ///< SQLite's words.
};

enum class ProfondeurExamen {
    Rapide, ///< The pages.
    Entier, ///< The indexes against their tables as well.
};

/// Reads the whole file. Throws StorageError.
[[nodiscard]] EtatStructure etatStructure(Database &base, ProfondeurExamen profondeur);

} // namespace trame
