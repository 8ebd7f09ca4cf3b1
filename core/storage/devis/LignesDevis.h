// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"
#include "core/storage/Ligne.h"

#include <string>
#include <vector>

namespace trame {

/// The lines of a devis and those of an order, which stand in tables of the same shape. What rounding left to a line of
/// an order is a row of its own after it, and part of the line here.
[[nodiscard]] std::vector<LigneDevis> lireLignes(Database &base, const std::string &table, const std::string &parent,
                                                 std::int64_t id);
void ecrireLignes(Transaction &transaction, Enfants enfants, const std::vector<LigneDevis> &lignes);

} // namespace trame
