// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Query.h"
#include "core/storage/Sceau.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// A column that leaves the file: its name, and what its values are.
struct ColonneExtraite {
    enum class Genre { Entier, Texte, Octets };
    std::string nom;
    Genre genre{};
};

/// A table whose rows leave the file, with its columns in the order of the schema. The seal isn't among them, since it
/// is computed anew, nor the content of the attachments, which are files of their own.
struct TableExtraite {
    std::string nom;
    std::vector<ColonneExtraite> colonnes;
    bool scellee = false;

    [[nodiscard]] bool pieces() const { return nom == "piece"; }
};

/// The tables that hold data, in the order of their names: those with a seal, and the journal. Neither the lease nor
/// the full-text index.
[[nodiscard]] std::vector<TableExtraite> tablesExtraites(Database &base);

/// The columns' names with commas between them.
[[nodiscard]] std::string nomsColonnes(const TableExtraite &table);

/// The row under the cursor, whose first columns are the table's, as a JSON object on one line. There is one way to
/// write a row, so that the same rows give the same bytes. StorageError when a text isn't UTF-8.
[[nodiscard]] std::string ecrireLigneJson(const TableExtraite &table, const Query &q);

/// The values of a row that `ecrireLigneJson` wrote; nothing for any other text.
[[nodiscard]] std::optional<std::vector<ValeurSql>> lireLigneJson(const TableExtraite &table, std::string_view ligne);

/// The name in an archive of an attachment: its key, then its own name as far as every system can hold it.
[[nodiscard]] std::string nomPieceExtraite(std::int64_t id, std::string_view nom);

} // namespace trame
