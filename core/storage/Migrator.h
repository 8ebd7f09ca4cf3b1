// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

namespace trame {

/// The schema, as immutable numbered SQL files.
class Migrator
{
public:
    /// The version this program writes.
    static constexpr std::int64_t versionConnue = 3;

    /// Brings the file from its version to the known one, or to an earlier one, in one transaction. Throws
    /// StorageError.
    static void migrer(Database &base, std::int64_t jusqua = versionConnue);
    /// The same within the transaction of the caller, who commits.
    static void migrerDansTransaction(Database &base, std::int64_t jusqua = versionConnue);
    /// The version of the file.
    [[nodiscard]] static std::int64_t version(Database &base) { return base.entier("PRAGMA user_version"); }
    /// Whether the schema is exactly what its version says: a hostile file can pass SQLite's own checks
    /// with a table replaced by an endless view.
    [[nodiscard]] static bool schemaConforme(Database &base);
};

} // namespace trame
