// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"

#include <string>

namespace trame {

using AccordCadreId = Id<struct AccordCadre>;
using BeneficiaireId = Id<struct Beneficiaire>;

using DemandeId = Id<struct Demande>;

/// A need expressed by a beneficiary: day 0 of the chain (CCTP 6.6.6). The time limit for the devis
/// runs from its receipt.
struct Demande {
    DemandeId id;
    std::string uuid;
    std::string numero; ///< «BES-L2-2026-0012».
    AccordCadreId accord;
    int lot = 0;
    BeneficiaireId beneficiaire;
    std::string objet;
    std::string description;
    Date reception;
    std::string canal; ///< How it came: «courriel», «téléphone», «portail».
    std::string contact;
    std::string sansSuite; ///< Why nothing follows; empty while it is open.
    std::int64_t version = 0;
};

} // namespace trame
