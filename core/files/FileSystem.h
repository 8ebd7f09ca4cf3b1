// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QString>

#include <cstdint>

namespace trame {

// What neither the standard library nor Qt tells of the system's files, or does without copying behind one's back.

/// What stands under a name, a link not being followed.
enum class FileKind { Absent, Plain, Folder, Link, Special, NameTooLong };

[[nodiscard]] FileKind fileKind(const QString &path);

/// Asks the system to put a file on the disk, and says whether it did.
[[nodiscard]] bool syncFile(const QString &path);
/// The same for a folder, so that a name in it lasts; true where the system knows no such thing.
[[nodiscard]] bool syncFolder(const QString &path);

/// Gives a file its name, in one step and on one file system: never by a copy. What has the name already stays, and
/// false is returned, unless it may be replaced.
[[nodiscard]] bool moveIntoPlace(const QString &from, const QString &to, bool replace);

/// Makes a folder that only its owner enters; false, too, when something has the name already.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// What the call that has just failed means; EcritureImpossible for all that has no word of its own.
[[nodiscard]] CodeErreur lastSystemFault();

/// Whether this process has the file open. It must not be opened again to be looked at: closing it would drop the locks
/// that POSIX gives to a process and not to an opening.
[[nodiscard]] bool openInThisProcess(const QString &path);

/// What tells a file from all others of the machine, whatever its name is; empty where the system can't say.
[[nodiscard]] QString fileIdentity(const QString &path);

/// Whether the file or folder belongs to who runs the program.
[[nodiscard]] bool ownedByMe(const QString &path);

/// Whether a process with that number runs on this machine; one that can't be asked is taken to run.
[[nodiscard]] bool processAlive(std::int64_t process);

} // namespace trame
