// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// What a rollback journal that a dead writer left says of the file that stands beside it.
enum class LienJournal {
    Propre,   ///< Rolling it back gives the file as it was before the act that was cut short.
    Etranger, ///< It was written for another content: rolled back, it would ruin the file.
};

/// Compares a rollback journal with the file it would be rolled into: size of the pages and of the file, change counter
/// and header (the journal holds what the first page was), token of the lease (only a taking or a release changes it).
/// Reads both as plain files: nobody may have a connection to the file in this process.
[[nodiscard]] LienJournal lienDuJournal(const std::string &fichier, const std::string &journal);

/// Looks beside a file for a journal that was left there, before SQLite sees it. One that is the file's own stays, and
/// is rolled back by the opening; a stranger's, which SQLite would roll into the file all the same (a backup was put in
/// the place of a file whose writer died, a file was renamed, worked on and renamed back), is renamed beside the file
/// and kept. One that stayed behind when its file was renamed, after its writer died, is put beside it again: without
/// it the file is half of an act. Nothing is done while somebody holds the file's lock. The paths of those set aside.
/// Errors: AccesRefuse when a stranger's can't be renamed.
[[nodiscard]] Result<std::vector<std::string>> ecarterJournauxEtrangers(const std::string &fichier);

/// A path beside a file that isn't taken: «accord (journal écarté).journal», «accord (journal écarté, 02).journal»…
[[nodiscard]] std::optional<std::string> nomLibreACote(const std::string &fichier, const std::string &mention,
                                                       const std::string &suffixe);

} // namespace trame
