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
    /// The needs, devis and orders of a beneficiary, whose name they are found by.
    static void indexerActesDe(Transaction &transaction, std::int64_t beneficiaire);
    /// All there is, on a file whose rows were copied in.
    static void indexerTout(Database &base);

    /// What the user typed as an expression for MATCH: each word must begin one of the object's; empty when there is
    /// no word in it.
    [[nodiscard]] static std::string expression(const std::string &texte);
    /// Objects of all genres, the latest first in each, at most `limite` of each genre.
    [[nodiscard]] static std::vector<Trouvaille> chercher(Database &base, const std::string &texte,
                                                          std::int64_t limite);
};

} // namespace trame
