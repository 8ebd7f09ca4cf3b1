// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/PrivateFolder.h"
#include "core/storage/Database.h"

#include <memory>
#include <string>

namespace trame {

/// Copies a file page for page, as it is at one moment, damage and all, to a path where nothing is yet. The lock is
/// held for a few pages at a time and a writer goes before the next ones; what it writes makes the copy begin again,
/// and only after several times is the rest read in one go. Memory doesn't grow with the file. Throws StorageError.
void copierPages(Database &source, const std::string &destination);

/// Where copies are read from: a folder of the person's temporary one, of which those that dead processes left (they
/// hold data about people) are swept. Errors: those of PrivateFolder::create.
[[nodiscard]] Result<std::unique_ptr<PrivateFolder>> dossierDeCopie();

/// Removes the copies that dead processes left.
void balayerCopies();

/// A copy of a file page for page in the temporary folder of the user, which goes with the object: for whoever reads
/// long, so that nobody who saves waits for it. Unlike an Instantane it isn't checked nor brought to another schema.
class Cliche
{
public:
    /// Throws StorageError: DisquePlein or EcritureImpossible when there is no room for the copy.
    explicit Cliche(Database &source);

    [[nodiscard]] Database &base() { return *m_base; }

private:
    // The copy goes once nothing reads it.
    std::unique_ptr<PrivateFolder> m_dossier;
    std::unique_ptr<Database> m_base;
};

} // namespace trame
