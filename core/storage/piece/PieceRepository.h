// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace trame {

using PieceId = Id<struct Piece>;

/// A file kept in the data file with its SHA-256 (requirement ref-a).
struct Piece {
    PieceId id;
    std::string uuid;
    std::string nom;
    std::string typeMime;
    std::string sha256; ///< Hexadecimal.
    std::string contenu;
};

/// Attachments.
class PieceRepository
{
public:
    explicit PieceRepository(Database &base)
        : m_base{base}
    {
    }
    /// The attachment with its content, checked against its sum; StorageError (FichierEndommage) when it differs.
    [[nodiscard]] std::optional<Piece> charger(PieceId id);
    [[nodiscard]] static PieceId ajouter(Transaction &transaction, const std::string &nom, const std::string &typeMime,
                                         const std::string &contenu);

private:
    Database &m_base;
};

} // namespace trame
