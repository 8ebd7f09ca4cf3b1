// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/commande/ChaineDelais.h"

#include <vector>

namespace trame {

namespace regles {

/// What a finding about a step of the chain is told with: the day it is due, the working days that it is late by, or
/// that are left.
using RegleEtape = Regle<Date, std::int64_t>;
/// The same of a deliverable, with its code.
using RegleEtapeLivrable = Regle<Date, std::int64_t, std::string>;
inline constexpr RegleEtape devisEnRetard{"etape-en-retard", "6.6.6-a", "CCTP 6.6.6", "devis"};
inline constexpr RegleEtape validationEnRetard{"etape-en-retard", "6.6.6-a", "CCTP 6.6.6", "validation"};
inline constexpr RegleEtape commandeEnRetard{"etape-en-retard", "6.6.6-a", "CCTP 6.6.6", "commande"};
inline constexpr RegleEtapeLivrable livrableEnRetard{"etape-en-retard", "6.6.6-a", "CCTP 6.6.6", "livrable"};
inline constexpr RegleEtape executionEnRetard{"etape-en-retard", "6.6.6-a", "CCTP 6.6.6", "execution"};
inline constexpr RegleEtape devisProche{"etape-proche", "6.6.6-a", "CCTP 6.6.6", "devis"};
inline constexpr RegleEtape validationProche{"etape-proche", "6.6.6-a", "CCTP 6.6.6", "validation"};
inline constexpr RegleEtape commandeProche{"etape-proche", "6.6.6-a", "CCTP 6.6.6", "commande"};
inline constexpr RegleEtapeLivrable livrableProche{"etape-proche", "6.6.6-a", "CCTP 6.6.6", "livrable"};
inline constexpr RegleEtape executionProche{"etape-proche", "6.6.6-a", "CCTP 6.6.6", "execution"};

} // namespace regles

/// The steps that are late (warning) or due soon (information), with the days and who must act (CCTP 6.6.6). Up to the
/// order only the next step speaks, since those after it wait for it; of an order, all that are left.
[[nodiscard]] std::vector<Constat> controlerChaine(const std::vector<EtapeChaine> &chaine);

} // namespace trame
