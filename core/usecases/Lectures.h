// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/devis/Devis.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/storage/Session.h"
#include "core/usecases/FichierJoint.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// Single objects of an open file, read whole. Throws StorageError when the file can't be read.
class Lectures
{
public:
    explicit Lectures(Session &session)
        : m_session{session}
    {
    }

    [[nodiscard]] std::optional<Consultation> consultation();
    [[nodiscard]] ParametresAccord parametres();
    [[nodiscard]] std::vector<Lot> lots();
    [[nodiscard]] std::vector<AccordCadre> accords(int lot);
    [[nodiscard]] std::optional<AccordCadre> accord(AccordCadreId id);
    [[nodiscard]] std::vector<Titulaire> titulaires();
    [[nodiscard]] std::optional<Titulaire> titulaire(TitulaireId id);
    [[nodiscard]] std::optional<Beneficiaire> beneficiaire(BeneficiaireId id);
    [[nodiscard]] std::optional<Beneficiaire> beneficiaire(const Siret &siret);
    [[nodiscard]] std::optional<Demande> demande(DemandeId id);
    [[nodiscard]] std::optional<Demande> demande(const std::string &numero);
    [[nodiscard]] std::optional<Devis> devis(DevisId id);
    /// All versions of a devis, the first one first.
    [[nodiscard]] std::vector<VersionDevis> versions(DevisId id);
    /// The price schedule of an agreement, by code.
    [[nodiscard]] std::vector<LigneBpu> bpu(AccordCadreId accord);
    [[nodiscard]] std::vector<Intervenant> intervenants(TitulaireId titulaire);
    [[nodiscard]] std::optional<Intervenant> intervenant(IntervenantId id);
    /// An attachment with its bytes; nothing for an id that isn't set.
    [[nodiscard]] std::optional<FichierJoint> piece(PieceId id);

private:
    Session &m_session;
};

} // namespace trame
