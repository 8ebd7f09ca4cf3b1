// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Siret.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// What a list is narrowed to.
struct FiltreListe {
    std::string recherche; ///< Beginnings of words.
    std::optional<int> lot;
    std::string etat; ///< Code of a state, or empty.
    std::optional<Siret> beneficiaire = std::nullopt;
};

/// How a list is sorted.
enum class Sens { Croissant, Decroissant };

/// A piece of a list: all of it by default.
struct Fenetre {
    std::int64_t depart = 0;
    std::int64_t nombre = -1;
};

/// Where a list stands in the schema. In its expressions, $jour is the day as of which states and prices are read.
struct DescriptionListe {
    std::string_view table;     ///< FROM.
    std::string_view cle;       ///< The key of a row.
    std::string_view condition; ///< Always applied; may be empty.
    std::string_view lot;       ///< The number of the lot; empty where there is none, and the filter says nothing.
    std::string_view etat;      ///< The code of the state; likewise.
    GenreRecherche genre{};
    std::string_view trouve; ///< The key that a search gives.
    /// What each column is sorted by, in the order of the list's enumeration.
    std::span<const std::string_view> tris;
    std::string_view beneficiaire = {}; ///< The key of the beneficiary; empty where there is none.
};

/// The keys of a list in their order: rows are then read by key, a page at a time, so that no read lock outlives a
/// page and the last row is as near as the first. The rows of a page are read within one ReadTransaction.
class Liste
{
public:
    Liste(Database &base, const DescriptionListe &description, Date jour)
        : m_base{base},
          m_description{description},
          m_jour{jour.iso()}
    {
    }

    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, std::size_t colonne, Sens sens,
                                                 Fenetre fenetre) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const;
    /// The text with $jour filled in.
    [[nodiscard]] std::string auJour(std::string_view sql) const;

private:
    [[nodiscard]] std::string source(const FiltreListe &filtre) const;
    void lier(Query &q, const FiltreListe &filtre) const;
    [[nodiscard]] bool parLot(const FiltreListe &filtre) const { return filtre.lot && !m_description.lot.empty(); }
    [[nodiscard]] bool parEtat(const FiltreListe &filtre) const
    {
        return !filtre.etat.empty() && !m_description.etat.empty();
    }
    Database &m_base;
    const DescriptionListe &m_description;
    std::string m_jour;
};

} // namespace trame
