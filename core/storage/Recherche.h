// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trame {

/// What can be found by its words.
enum class GenreRecherche { Demande = 1, Devis, Commande, Beneficiaire, LigneBpu, Intervenant };

/// The rowids of a kind in the index: the kind stands above the key, so that a search within one kind is a range.
[[nodiscard]] constexpr std::int64_t premierRang(GenreRecherche genre)
{
    return static_cast<std::int64_t>(genre) << 40;
}
[[nodiscard]] constexpr std::int64_t dernierRang(GenreRecherche genre)
{
    return premierRang(genre) + (std::int64_t{1} << 40) - 1;
}

/// An object that a search found.
struct Trouvaille {
    GenreRecherche genre{};
    std::int64_t id = 0;
};

/// The full-text index (FTS5, accents set aside, beginnings of words): kept by the repositories in the transaction
/// that writes the object.
class Recherche
{
public:
    /// Indexes an object again from its rows.
    static void indexer(Transaction &transaction, GenreRecherche genre, std::int64_t id);
    static void retirer(Transaction &transaction, GenreRecherche genre, std::int64_t id);
    /// Merges the index into one part. What was changed or removed stays in it until then, as bytes that no search
    /// finds and anybody can read.
    static void purger(Database &base);
    /// The needs, devis and orders of a beneficiary, whose name they are found by.
    static void indexerActesDe(Transaction &transaction, std::int64_t beneficiaire);
    /// All there is, on a file whose rows were copied in.
    static void indexerTout(Database &base);
    /// Makes the index anew from the rows, whatever state it is in; recorded in the journal.
    static void refaire(Session &session);
    /// Whether each object is in the index by the words its rows have today, nothing else is, and the index is sound.
    /// Reads alone: the index is tried as a copy in a temporary file of SQLite's.
    [[nodiscard]] static bool conforme(Database &base);

    /// What the user typed as an expression for MATCH: each word must begin one of the object's; empty when there is
    /// no word in it.
    [[nodiscard]] static std::string expression(const std::string &texte);
    /// Objects of all genres, the latest first in each, at most `limite` of each genre.
    [[nodiscard]] static std::vector<Trouvaille> chercher(Database &base, const std::string &texte,
                                                          std::int64_t limite);
};

} // namespace trame
