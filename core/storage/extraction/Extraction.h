// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <string>

namespace trame {

/// All the data of a file as documents that need no Trame to be read: `archive.json` with the version of the schema,
/// `donnees/<table>.json` with a row a line, `pieces/…` with each attachment. Memory doesn't grow with the file, but
/// for its largest attachment.
class Extraction
{
public:
    /// Gives the open device that an entry is written to; it is closed by being destroyed.
    using Puits = std::function<std::unique_ptr<QIODevice>(const std::string &nom)>;

    /// Writes every entry in the order of the names, as one state of the file whoever writes meanwhile; the instant of
    /// the last act, empty when there was none. Throws StorageError: FichierEndommage for a file that its own check
    /// finds fault with, since seals made anew would hide it; EcritureImpossible when a device takes no more.
    [[nodiscard]] static std::string ecrire(Database &base, const Puits &puits);

    static constexpr const char *nomEntete = "archive.json";
    /// The entry of a table.
    [[nodiscard]] static std::string nomDocument(const std::string &table) { return "donnees/" + table + ".json"; }
    /// The content of `archive.json`.
    [[nodiscard]] static std::string entete(std::int64_t schema)
    {
        return "{\"schema\":" + std::to_string(schema) + "}\n";
    }
};

} // namespace trame
