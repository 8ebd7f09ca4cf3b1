// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/Database.h"

#include <string>

namespace trame {

/// Damage of data files that was seen, by a check or by any read: from then on the file isn't written to, in this
/// process nor by this person's next one, until a whole check finds it sound: it was restored, or the fault was the
/// disk's and is over. Writing on would spread the damage into the copies, and seal it as good.
class Dommage
{
public:
    /// Damage of that file was seen.
    static void noter(const std::string &chemin);
    /// Whether damage of that file was seen in this process.
    [[nodiscard]] static bool constate(const std::string &chemin);
    /// Before a file is opened to be written: what was seen earlier is looked at again, by a whole check. Errors:
    /// DommageConstate; StorageError is thrown as by any read. Whether the full-text index alone was at fault.
    [[nodiscard]] static Result<bool> reexaminer(Database &base);
};

/// Notes the damage and throws StorageError (FichierEndommage): what a read does that meets what Trame never wrote.
[[noreturn]] void leverDommage(const std::string &chemin, const std::string &detail);

} // namespace trame
