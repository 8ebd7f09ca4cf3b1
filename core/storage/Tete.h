// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"
#include "core/storage/Sceau.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trame {

/// How many rows there are of each table, or how many more or fewer.
using NombresLignes = std::map<std::string, std::int64_t>;

/// The head of a file: how far its journal goes and how many rows each table holds, in one row that every act writes.
/// What its own seal covers can't be taken out without a trace: the last entries of the journal, which no later entry
/// remembers, and rows, whose seals go with them.
struct Tete {
    std::int64_t seq = 0;    ///< The last entry of the journal.
    std::int64_t depuis = 0; ///< The last entry there was when the rows were counted one by one.
    Empreinte empreinte{};   ///< Of the last entry; zeros when there is none.
    NombresLignes nombres;

    /// The schema that brought it. Before it a file has none.
    static constexpr std::int64_t premierSchema = 3;
    [[nodiscard]] static bool prevue(Database &base);
    /// Nothing when the row is missing or its seal says that it was changed.
    [[nodiscard]] static std::optional<Tete> lire(Database &base);
    /// Makes it anew from what the file holds: for a file that was just migrated or filled.
    static void etablir(Database &base);
    void ecrire(Database &base) const;

    /// Counts what an act added and took out. What its entry of the journal tells: the tables whose number changed,
    /// or all of them in the first entry since they were counted.
    [[nodiscard]] NombresLignes avancer(const NombresLignes &soldes);
};

/// The tables whose rows carry a seal, in the order of their names.
[[nodiscard]] std::vector<std::string> tablesScellees(Database &base);

/// Numbers as the file writes them: JSON, in the order of the names.
[[nodiscard]] std::string ecrireNombres(const NombresLignes &nombres);
/// Nothing for a text that isn't one of those.
[[nodiscard]] std::optional<NombresLignes> lireNombres(const std::string &texte);

} // namespace trame
