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
    explicit EnregistrerTitulaire(Session &session) : m_session{session} {}

    /// A new holder. Its agreements name their lot by its number. The first holder of a file is the company whose
    /// file it is. Errors: DejaPresent, ChampManquant, SiretCleFausse, Introuvable (lot), RefuseParRegle
    /// when the lot has all its holders.
    [[nodiscard]] Result<Titulaire> ajouter(Titulaire titulaire, std::vector<AccordCadre> accords,
                                            const std::optional<FichierJoint> &logo, CleSiret cle);
    /// Writes over the version read; a new logo replaces the old one. Errors: ChampManquant, ModifieEntreTemps.
    [[nodiscard]] Result<Titulaire> modifier(Titulaire titulaire, const std::optional<FichierJoint> &logo);

private:
    [[nodiscard]] Result<Titulaire> executer(Titulaire titulaire, std::vector<AccordCadre> accords,
                                             const std::optional<FichierJoint> &logo, CleSiret cle);
    Session &m_session;
};

} // namespace trame
