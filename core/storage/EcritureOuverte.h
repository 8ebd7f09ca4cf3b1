// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

namespace trame {

/// SQLite's write transaction, from its BEGIN on: rolled back when it goes before it was committed. Whoever begins one
/// holds it by this object, as a member where its own constructor has more to do: an exception then ends the
/// transaction and gives its lock back, where a destructor that never runs would leave both.
class EcritureOuverte
{
public:
    explicit EcritureOuverte(Database &base)
        : m_base{base}
    {
        m_base.executer("BEGIN IMMEDIATE");
    }
    ~EcritureOuverte() { annuler(); }
    EcritureOuverte(const EcritureOuverte &) = delete;
    EcritureOuverte &operator=(const EcritureOuverte &) = delete;

    /// Commits. What SQLite refuses is rolled back before the StorageError goes on.
    void valider()
    {
        try {
            m_base.executer("COMMIT");
            m_finie = true;
        } catch (const StorageError &) {
            annuler();
            throw;
        }
    }

private:
    void annuler() noexcept
    {
        // SQLite may have rolled back by itself: then somebody else's transaction isn't ours to end.
        if (m_finie || !m_base.enTransaction())
            return;
        m_finie = true;
        try {
            m_base.executer("ROLLBACK");
        } catch (const StorageError &) { // NOLINT(bugprone-empty-catch): SQLite ends the transaction all the same
        }
    }

    Database &m_base;
    bool m_finie = false;
};

} // namespace trame
