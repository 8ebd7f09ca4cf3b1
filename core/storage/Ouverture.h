// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/Database.h"

#include <memory>
#include <string>

namespace trame {

/// Opens an existing data file after the checks that tell a Trame file in good health from anything
/// else: presence, header, application, version, quick check, schema. Nothing is written on the way; a journal that
/// isn't the file's own is set aside first (ecarterJournauxEtrangers). Errors: FichierAbsent, FichierEstDossier,
/// FichierVide, FichierEtranger, FichierPlusRecent, FichierEndommage, AccesRefuse, FichierOccupe. Where `indexAbime` is
/// given, a file of which only the full-text index is damaged is opened, and it is told there.
[[nodiscard]] Result<std::unique_ptr<Database>> ouvrirFichier(const std::string &chemin, Database::Mode mode,
                                                              bool *indexAbime = nullptr);

/// The path of the file that a name leads to, absolute and behind links: that of its lock. The absolute path where the
/// system can't tell, as on some of Windows' drives.
[[nodiscard]] std::string cheminReel(const std::string &chemin);

} // namespace trame
