// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/OutputFile.h"
#include "core/storage/Database.h"

#include <string>

namespace trame {

/// All the data of a file as one archive, and back: the format is told in resources/manuel/archive.md. A file made from
/// an archive gives the same archive again, byte for byte.
class Reversibilite
{
public:
    /// Writes the archive of a file that is open, as one state of it. Errors: FichierExiste, FichierEndommage,
    /// EcritureImpossible, DisquePlein.
    [[nodiscard]] static Result<void> exporter(Database &base, const std::string &archive,
                                               Existing existant = Existing::Kept);
    /// Makes a new data file from an archive. Nothing is added to its journal. Errors: FichierAbsent, FichierExiste,
    /// ArchiveInvalide {archive, what, entry}, FichierPlusRecent, and those of the storage; no file is made then.
    [[nodiscard]] static Result<void> importer(const std::string &archive, const std::string &fichier,
                                               Existing existant = Existing::Kept);
};

} // namespace trame
