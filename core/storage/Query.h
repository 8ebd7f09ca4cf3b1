// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/storage/Database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace trame {

/// One run of a prepared statement. The statement is reset when the object goes, so that no read
/// lock outlives it: a half-read statement would block the writer's commit.
class Query
{
public:
    Query(Database &base, std::string_view sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameter, in order.
    Query &lier(std::int64_t valeur);
    Query &lier(std::string_view valeur);
    Query &lier(const std::string &valeur) { return lier(std::string_view{valeur}); }
    Query &lier(const char *valeur) { return lier(std::string_view{valeur}); }
    Query &lier(Date valeur) { return lier(valeur.iso()); }
    Query &lierNul();
    Query &lierOctets(std::span<const std::byte> octets);
    /// Binds a text that stays where it is until the query goes: it isn't copied.
    Query &lierEnPlace(std::string_view valeur);

    /// Steps to the next row; false at the end. Throws StorageError.
    [[nodiscard]] bool next();
    /// Runs a statement that returns nothing; the number of rows changed.
    std::int64_t executer();

    /// The file the query reads.
    [[nodiscard]] const std::string &chemin() const { return m_base.nom(); }
    [[nodiscard]] int colonnes() const;
    [[nodiscard]] std::string_view nom(int colonne) const;
    [[nodiscard]] bool nul(int colonne) const;
    [[nodiscard]] bool estEntier(int colonne) const;
    [[nodiscard]] bool estOctets(int colonne) const;
    [[nodiscard]] std::int64_t entier(int colonne) const;
    [[nodiscard]] std::string texte(int colonne) const;
    [[nodiscard]] std::string_view vue(int colonne) const;
    /// A date; StorageError (damaged file) when the text isn't one.
    [[nodiscard]] Date date(int colonne) const;
    [[nodiscard]] std::optional<Date> dateFacultative(int colonne) const;

private:
    Database &m_base;
    sqlite3_stmt *m_requete;
    bool m_propre = false;
    int m_parametre = 0;
};

} // namespace trame
