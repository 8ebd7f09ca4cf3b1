// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"
#include "core/usecases/generation/Alea.h"

#include <cstddef>
#include <set>
#include <vector>

namespace trame {

/// Invented public bodies with a convention for all lots from that day on. Their SIRET stand in the 0000 range, which
/// the register doesn't attribute, have valid keys, and avoid those in `pris`.
[[nodiscard]] std::vector<Beneficiaire> beneficiairesFictifs(Alea &alea, std::size_t nombre,
                                                             const std::set<Siret> &pris, Date convention);

} // namespace trame
