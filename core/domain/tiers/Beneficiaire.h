// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/JoursFeries.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Territoire.h"
#include "core/domain/tiers/Adresse.h"
#include "core/domain/tiers/Contact.h"
#include "core/domain/tiers/Convention.h"

#include <string>
#include <vector>

namespace trame {

using BeneficiaireId = Id<struct Beneficiaire>;

/// A public body that may order under the agreement (CCTP 4.2). A groupement is one whose members
/// are listed and have the quality of beneficiary through it.
struct Beneficiaire {
    BeneficiaireId id;
    std::string uuid;
    Siret siret;
    std::string numeroLocal; ///< RIDET or TAHITI number, where the territory has one.
    std::string nom;
    std::string categorie; ///< One of the categories of CCTP 1, in words.
    Adresse adresse;
    Territoire territoire = Territoire::Metropole;
    OptionsFeries feries;
    bool groupement = false;
    std::vector<Siret> membres;
    std::vector<Contact> contacts;
    std::vector<Convention> conventions;
    bool serviceObligatoire = false;    ///< Chorus Pro: a service code is wanted on each order.
    bool engagementObligatoire = false; ///< Chorus Pro: an engagement number is wanted on each order.
    int delaiPaiementJours = 30;        ///< 30, or 50 for public health bodies.
    std::int64_t version = 0;
};

} // namespace trame
