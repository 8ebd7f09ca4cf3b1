// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"

#include <string>

namespace trame {

/// What the document of a purchase order shows.
struct BonDeCommandeImprimable {
    Consultation consultation;
    Lot lot;
    AccordCadre accord;
    Titulaire titulaire;
    Beneficiaire beneficiaire;
    BonDeCommande commande;
    std::string objet;       ///< Of the devis: the nature of the services.
    std::string numeroDevis; ///< «D-L2-2026-0017».
    int versionDevis = 1;
    std::string empreinteDevis; ///< SHA-256 of the devis' content; may be empty.
    std::string mentionTva;     ///< What the devis prints of VAT; may be empty.
    std::string instant;        ///< From the Clock: AAAA-MM-JJThh:mm:ssZ.
};

} // namespace trame
