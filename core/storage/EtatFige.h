// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

namespace trame {

/// One state of the file for as long as it lives, whatever another writes meanwhile: to be short, since it keeps that
/// other from committing. One lock for many reads also means that a busy writer is waited for once.
class EtatFige
{
public:
    explicit EtatFige(Database &base)
        : m_base{base},
          m_mien{!base.enTransaction()}
    {
        if (m_mien)
            m_base.executer("BEGIN");
    }
    ~EtatFige()
    {
        if (!m_mien || !m_base.enTransaction())
            return;
        try {
            m_base.executer("ROLLBACK");
        } catch (const StorageError &) { // NOLINT(bugprone-empty-catch): SQLite has rolled back by itself
        }
    }
    EtatFige(const EtatFige &) = delete;
    EtatFige &operator=(const EtatFige &) = delete;

private:
    Database &m_base;
    bool m_mien;
};

} // namespace trame
