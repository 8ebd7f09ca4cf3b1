// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

namespace trame {

/// The schema, as immutable numbered SQL files; one transaction each.
class Migrator
{
public:
    /// The version this program writes.
    static constexpr std::int64_t versionConnue = 2;

    /// Brings the file from its version to the known one. Throws StorageError.
    static void migrer(Database &base);
    /// Whether the schema is exactly what its version says: a hostile file can pass SQLite's own checks
    /// with a table replaced by an endless view.
    [[nodiscard]] static bool schemaConforme(Database &base);
};

} // namespace trame
