// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <string>

namespace trame {

/// What a trial of a folder's locks found.
enum class EpreuveVerrous {
    Tiennent,     ///< A second process was kept out by each kind of lock.
    Inoperants,   ///< It got in, or no lock can be had at all.
    Indeterminee, ///< Nothing could be tried: the folder takes no file, or the answer didn't come within a second.
};

/// Tries the locks that the lock file and SQLite stand on, with a second process, on files of its own in the folder.
[[nodiscard]] EpreuveVerrous eprouverVerrous(const std::string &dossier);

/// What tells a folder from another that is mounted in its place; empty where the system can't say.
[[nodiscard]] std::string identiteDossier(const std::string &dossier);

/// Before a file is written to: VerrousInoperants where the locks of its folder keep nobody out, as on some shares: two
/// writers would destroy it. A folder is tried at its first use; that its locks hold is remembered for as long as the
/// machine runs and the folder is the same. That they don't isn't: it is tried again, so that a share that was
/// repaired is one at once.
[[nodiscard]] Result<void> exigerVerrous(const std::string &cheminFichier);

} // namespace trame
