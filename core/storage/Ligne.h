// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace trame {

/// A row to be written whole: sealed, versioned, and noted for the journal.
class Ligne
{
public:
    explicit Ligne(std::string table)
        : m_table{std::move(table)}
    {
        m_colonnes.reserve(colonnesUsuelles);
    }

    Ligne &entier(std::string_view colonne, std::int64_t valeur);
    Ligne &booleen(std::string_view colonne, bool valeur) { return entier(colonne, valeur ? 1 : 0); }
    Ligne &texte(std::string_view colonne, std::string_view valeur);
    Ligne &texteFacultatif(std::string_view colonne, const std::optional<std::string> &valeur);
    Ligne &date(std::string_view colonne, const std::optional<Date> &valeur);
    Ligne &octets(std::string_view colonne, std::string_view valeur);
    /// NULL for an id that isn't set.
    template <class Genre>
    Ligne &reference(std::string_view colonne, Id<Genre> id)
    {
        return id.nul() ? nul(colonne) : entier(colonne, id.valeur());
    }
    Ligne &nul(std::string_view colonne);

    /// Inserts the row; its new key.
    std::int64_t inserer(Transaction &transaction);
    /// Inserts a versioned row, at version 1.
    std::int64_t insererVersionnee(Transaction &transaction) { return entier("version", 1).inserer(transaction); }
    /// Writes over the row read at `version`, which becomes the next one. StorageError ModifieEntreTemps when it
    /// isn't at that version any more. Writes nothing when nothing changed; the row's version afterwards.
    std::int64_t modifier(Transaction &transaction, std::int64_t id, std::int64_t version);

private:
    friend class Enfants;
    static constexpr std::size_t colonnesUsuelles = 12;
    void sceller(std::int64_t id);
    void mettreAJour(Transaction &transaction, std::int64_t id, const Colonnes &avant);

    std::string m_table;
    Colonnes m_colonnes;
    Empreinte m_sceau{};
};

/// The rows that belong to one parent, in an order: written as a whole, only what changed.
class Enfants
{
public:
    Enfants(std::string table, std::string colonneParent, std::int64_t parent)
        : m_table{std::move(table)},
          m_colonneParent{std::move(colonneParent)},
          m_parent{parent}
    {
    }

    /// The next row, with its parent and its rank set.
    Ligne &ajouter();
    void enregistrer(Transaction &transaction);

private:
    std::string m_table;
    std::string m_colonneParent;
    std::int64_t m_parent;
    std::vector<Ligne> m_lignes;
};

/// Deletes a row, noted for the journal.
void supprimerLigne(Transaction &transaction, const std::string &table, std::int64_t id);

/// The columns of a stored row in the order of their names, without its key and its seal.
[[nodiscard]] Colonnes lireColonnes(Database &base, const std::string &table, std::int64_t id);

/// A new UUID, in its usual writing.
[[nodiscard]] std::string nouvelUuid();

/// The seal that a stored row should carry.
[[nodiscard]] Empreinte sceauAttendu(std::string_view table, std::int64_t id, const Colonnes &colonnes);

} // namespace trame
