// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/SaisieDevis.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The optional content of an order. Without lines, all that is left of the devis is ordered; a line may
/// leave out what comes from the devis, or from the BPU where the devis doesn't have it. Without deliverables, all
/// those that no earlier order took.
struct SaisieCommande {
    std::string lieu;
    std::string contact;
    std::optional<Date> reception;
    std::optional<std::vector<SaisieLigneDevis>> lignes;
    std::optional<std::vector<std::string>> livrables; ///< Codes of the devis: «L1».
};

} // namespace trame
