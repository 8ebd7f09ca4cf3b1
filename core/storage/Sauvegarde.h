// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/files/OutputFile.h"
#include "core/storage/Database.h"

#include <string>
#include <vector>

namespace trame {

/// Verified copies of a file: page for page to a temporary name while others may write, reopened, checked (structure,
/// application) and compared (head of the journal), then put in place by OutputFile with the rights of the file. Nobody
/// holds the lease of a copy. A data file is never overwritten.
class Sauvegarde
{
public:
    /// The copy takes the rights of `origine`, which is the file itself unless a copy of it is read.
    [[nodiscard]] static Result<void> copier(Database &base, const std::string &destination,
                                             Existing existant = Existing::Kept, const std::string &origine = {});

    /// The copy that is made before a migration, beside the file: «accord (avant version 3).trame». One that was made
    /// before and holds the same is kept as it is. Its path.
    [[nodiscard]] static Result<std::string> avantMigration(Database &base, std::int64_t version);

    /// A copy in the folder «Sauvegardes» beside the file, named after the file and the instant; older ones of the same
    /// file are then removed, but for the last five and the last of each of the seven days that came before. Its path.
    [[nodiscard]] static Result<std::string> tournante(Database &base, const std::string &instant);

    /// The rotating copies of a file, the latest first.
    [[nodiscard]] static std::vector<std::string> tournantes(const std::string &chemin);

    static constexpr int dernieresGardees = 5;
    static constexpr int joursGardes = 7;
};

} // namespace trame
