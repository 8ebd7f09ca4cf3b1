// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace trame {

/// What the document of a devis shows. No Intervenant on purpose: people are known by their code and by the
/// anonymised CV of the version alone (CCTP 6.6.5).
struct DevisImprimable {
    Consultation consultation;
    Lot lot;
    AccordCadre accord;
    Titulaire titulaire;
    QByteArray logo; ///< PNG or JPEG; empty without one.
    Beneficiaire beneficiaire;
    Demande demande;
    std::string numero; ///< «D-L2-2026-0017», or the provisional reference of a draft.
    VersionDevis version;
    std::string instant; ///< From the Clock: AAAA-MM-JJThh:mm:ssZ.
    /// The «bon pour accord», for the signed devis.
    std::optional<ReponseDevis> signature;
    QByteArray imageSignature; ///< PNG or JPEG; empty where the signature is on paper or in another PDF.
};

} // namespace trame
