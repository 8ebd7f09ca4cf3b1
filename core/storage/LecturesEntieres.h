// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace trame {

/// Puts a layer under SQLite that tries a failed read again before it tells of it, and that says of a read that stays
/// impossible that it is one: SQLite itself takes some of the system's read errors (EIO) for damage of the file. Done
/// once for the process; before the first connection.
void installerLectureTenace();

/// Whether all reads of data files by this thread succeeded since the object was made. PRAGMA quick_check and its like
/// tell a page that couldn't be read as damage: only when this holds is their word one about the file.
class LecturesEntieres
{
public:
    explicit LecturesEntieres(std::string chemin);
    /// Throws StorageError (LectureDefaillante) when a read was given up.
    void exiger() const;

private:
    std::string m_chemin;
    std::int64_t m_manquees;
};

} // namespace trame
