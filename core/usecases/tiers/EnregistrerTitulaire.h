// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/storage/Transaction.h"
#include "core/usecases/CleSiret.h"
#include "core/usecases/FichierJoint.h"

#include <optional>
#include <vector>

namespace trame {

/// Records a holder with its agreements, or changes its identity (CCTP 3, 4.3).
class EnregistrerTitulaire
{
public:
    explicit EnregistrerTitulaire(Session &session)
        : m_session{session}
    {
    }

    /// A new holder. Its agreements name their lot by its number. The first holder of a file is the company whose
    /// file it is. Errors: DejaPresent, ChampManquant, SiretCleFausse, Introuvable (lot), RefuseParRegle
    /// when the lot has all its holders.
    [[nodiscard]] Result<Titulaire> ajouter(Titulaire titulaire, std::vector<AccordCadre> accords,
                                            const std::optional<FichierJoint> &logo, CleSiret cle);
    /// Writes over the version read; a new logo replaces the old one, and a holder without the key of one loses it.
    /// The SIRET stays once a devis was issued, since the devis bears it. Errors: ChampManquant, SiretCleFausse,
    /// DejaPresent, ChampInvalide {siret, devis}, ModifieEntreTemps.
    [[nodiscard]] Result<Titulaire> modifier(Titulaire titulaire, const std::optional<FichierJoint> &logo,
                                             CleSiret cle = CleSiret::AVerifier);
    /// A devis that the holder issued, which keeps its SIRET; empty for none.
    [[nodiscard]] Result<std::string> devisEmis(TitulaireId id) const;

private:
    [[nodiscard]] Result<Titulaire> executer(Titulaire titulaire, std::vector<AccordCadre> accords,
                                             const std::optional<FichierJoint> &logo, CleSiret cle);
    [[nodiscard]] Result<void> controlerSiret(const Titulaire &titulaire, CleSiret cle) const;
    [[nodiscard]] std::string unDevisEmis(TitulaireId id) const;
    Session &m_session;
};

} // namespace trame
