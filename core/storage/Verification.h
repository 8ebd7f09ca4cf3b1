// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

#include <functional>
#include <string>
#include <vector>

namespace trame {

/// A fault found in the file.
struct Anomalie {
    enum class Genre {
        Structure,
        CleEtrangere,
        Schema,
        Sceau,
        Journal,   ///< The chain breaks at that entry, or the entry doesn't fit the head of the file.
        Piece,     ///< An attachment's sum.
        Nombre,    ///< Rows are missing or too many; the detail tells «expected → found».
        Absente,   ///< A row that the journal knows and no act took out.
        Illisible, ///< What the domain can't read; the detail tells the column.
        Total,     ///< A total isn't that of its lines.
        Contenu,   ///< The fingerprint of an issued version isn't that of its content.
        Document,  ///< An issued version hasn't what it was issued with.
        Recherche  ///< The full-text index, which is made anew from the rows (Recherche::refaire).
    };
    Genre genre{};
    std::string table;
    std::int64_t id = 0;
    std::string detail;

    /// Whether it touches the data, and not what is derived from them.
    [[nodiscard]] bool touche() const { return genre != Genre::Recherche; }
};

/// Takes the faults as they are found.
using NoterAnomalie = std::function<void(Anomalie)>;

/// The whole check of a file: structure, foreign keys, schema, the seal of each row, the sums of the attachments, the
/// chain of the journal and its head, the journal against the rows, each row as the domain reads it, totals,
/// fingerprints, the full-text index. Memory grows by a bit a row and by what an issued version was issued with.
class Verification
{
public:
    /// Called as it goes: the table, and how many rows of how many are done.
    using Suivi = std::function<void(const std::string &table, std::int64_t faites, std::int64_t toutes)>;

    /// Throws StorageError when the file can't be read at all. At most `maximum` anomalies are listed.
    [[nodiscard]] static std::vector<Anomalie> tout(Database &base, const Suivi &suivi);

    static constexpr std::size_t maximum = 1000;
};

} // namespace trame
