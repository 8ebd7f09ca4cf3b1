// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Verification.h"

namespace trame {

/// Compares the journal with the rows: each row that it knows and no act took out is there, each table holds as many
/// rows as its entries and the head of the file tell, an issued version still has the fingerprint and the documents
/// that its acts gave it, and the last entry is the one the head knows. A file of an earlier schema has no counts; of
/// what was written in bulk the journal knows only how many rows.
void examinerJournal(Database &base, const NoterAnomalie &noter);

} // namespace trame
