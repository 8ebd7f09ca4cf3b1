// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"

namespace trame {

/// Several reads of one state of the file, such as the rows of a page: the lock is taken once for all of them, where
/// each would take its own (half of what a row costs). Kept short, since a writer's COMMIT waits for it. Within a
/// transaction it does nothing.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &base);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_base;
    bool m_ouverte = false;
};

} // namespace trame
