// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace trame::test {

/// A system that fails while the object lives: SystemeFautif.cpp stands before the C library's own functions, for the
/// program and for SQLite.
class SystemeFautif
{
public:
    SystemeFautif() = default;
    ~SystemeFautif();
    SystemeFautif(const SystemeFautif &) = delete;
    SystemeFautif &operator=(const SystemeFautif &) = delete;

    /// flock answers «yes» to everybody, as on some shares.
    void sansVerrous();
    /// Lets that many reads of SQLite succeed and fails those that follow, at most `echecs` of them.
    void lecturesEnErreur(int reussies, int echecs);
    /// Whether a read has failed since.
    [[nodiscard]] bool aEchoue() const;
};

} // namespace trame::test
