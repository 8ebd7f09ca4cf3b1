// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/tiers/Adresse.h"

#include <string>

namespace trame {

/// The contracting authority that awarded the framework agreement (CCTP 1).
struct PouvoirAdjudicateur {
    std::string nom;
    std::string formeJuridique;
    Siret siret;
    Adresse adresse;
    std::string representant; ///< Quality of the representative: «le président de la CANUT».
    std::string courriel;
    std::string urlPublication;
};

} // namespace trame
