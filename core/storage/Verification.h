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
    enum class Genre { Structure, CleEtrangere, Schema, Sceau, Journal, Piece };
    Genre genre{};
    std::string table;
    std::int64_t id = 0;
    std::string detail;
};

/// The whole check of a file: structure, foreign keys, schema, the seal of each row, the sums of the
/// attachments, the chain of the journal. Memory doesn't grow with the file.
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
