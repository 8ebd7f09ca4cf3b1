// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Parametre.h"
#include "core/domain/base/Taux.h"

#include <optional>
#include <string>

namespace trame {

/// How the orders of a lot with several holders are shared between them; the CCAP sets it.
enum class ModeAttribution { MonoAttributaire, Cascade, Rotation, LibreChoix };
template <>
struct Codes<ModeAttribution> {
    static constexpr auto liste = nommes("mono-attributaire", "cascade", "rotation", "libre-choix");
};

using LotId = Id<struct Lot>;

/// A lot of the consultation (CCTP 3). The number of holders and the amounts are data: the CCAP sets them.
struct Lot {
    LotId id;
    int numero = 0;
    std::string intitule;
    int nombreTitulaires = 1;
    ModeAttribution modeAttribution = ModeAttribution::MonoAttributaire;
    Parametre<Montant> montantMaximum;                ///< Excl. VAT, whole duration (CCP R2162-4).
    std::optional<Parametre<Montant>> montantMinimum; ///< Excl. VAT.
    Parametre<Taux> seuilAlerte{Taux::pourDixMille(8000), "défaut"};
};

} // namespace trame
