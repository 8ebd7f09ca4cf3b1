// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/commande/ActesCroises.h"
#include "core/storage/Database.h"

#include <vector>

namespace trame {

/// All devis of a need, all versions of each, with their orders: not only the last, which the lists show.
[[nodiscard]] std::vector<DevisEngage> devisEngages(Database &base, DemandeId demande);

} // namespace trame
