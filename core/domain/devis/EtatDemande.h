// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"

namespace trame {

/// Where a need stands; it follows from its devis and its orders and is never stored. Commande: a validated
/// devis was ordered, whole or in part.
enum class EtatDemande { ARepondre, Brouillon, Emis, Expire, Refuse, Valide, Commande, SansSuite };
template <>
struct Codes<EtatDemande> {
    static constexpr auto liste =
        nommes("a-repondre", "brouillon", "emis", "expire", "refuse", "valide", "commande", "sans-suite");
};

} // namespace trame
