// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ReadTransaction.h"

#include "core/storage/StorageError.h"

namespace trame {

ReadTransaction::ReadTransaction(Database &base)
    : m_base{base}
{
    if (base.enTransaction())
        return;
    base.executer("BEGIN");
    m_ouverte = true;
}

ReadTransaction::~ReadTransaction()
{
    if (!m_ouverte || !m_base.enTransaction())
        return;
    try {
        m_base.executer("COMMIT");
    } catch (const StorageError &) { // NOLINT(bugprone-empty-catch): nothing was written; the lock goes with the reads
    }
}

} // namespace trame
