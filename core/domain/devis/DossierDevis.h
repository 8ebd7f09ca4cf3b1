// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/devis/Devis.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"

#include <optional>
#include <vector>

namespace trame {

/// A version of a devis with all that surrounds it: what the rules look at and what the document shows.
struct DossierDevis {
    Consultation consultation;
    Lot lot;
    AccordCadre accord;
    Titulaire titulaire;
    Beneficiaire beneficiaire;
    std::vector<Beneficiaire> groupements; ///< Those the beneficiary is a member of.
    Demande demande;
    Devis devis;
    VersionDevis version;
    std::vector<LigneBpu> bpu;             ///< The lines the devis names, with all their prices.
    std::vector<Intervenant> intervenants; ///< The people the devis names, with their identity: for the rules only.
    Montant consomme;                      ///< Ordered on the lot, excl. VAT, cancelled orders left out.
    Montant enCours;                       ///< Validated on the lot and not ordered yet, this devis left out.
    ParametresAccord parametres;
    std::optional<FaitsChaine> faits; ///< Of the need, up to its order; nothing once an order followed.
};

} // namespace trame
