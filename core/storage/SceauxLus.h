// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"
#include "core/storage/Query.h"
#include "core/storage/Sceau.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// The seals of the rows that a «SELECT * FROM table …» runs over, made anew from what is read, in place.
class SceauxLus
{
public:
    /// The table, and the request before its first row.
    SceauxLus(std::string table, const Query &requete);
    /// The key of the row under the cursor.
    [[nodiscard]] std::int64_t id(const Query &requete) const { return requete.entier(m_colonneId); }
    /// The seal that the row under the cursor should carry.
    [[nodiscard]] Empreinte attendu(const Query &requete) const;
    /// Whether the row under the cursor is as it was sealed.
    [[nodiscard]] bool intact(const Query &requete) const;

private:
    std::string m_table;
    /// The columns in the order of their names, as a seal takes them.
    std::vector<int> m_ordre;
    int m_colonneId = 0;
    int m_colonneSceau = 0;
};

/// Before an object that is decided on or printed is read: throws StorageError (FichierEndommage) and notes the damage
/// when one of its rows, those of that table where the column has that value, isn't as it was sealed. SQLite sees
/// nothing of a value that was altered, and an amount told wrongly is worse than none.
void exigerSceaux(Database &base, const std::string &table, std::string_view colonne, std::int64_t valeur);

} // namespace trame
