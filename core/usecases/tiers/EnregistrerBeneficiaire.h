// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"
#include "core/storage/Session.h"
#include "core/usecases/CleSiret.h"

namespace trame {

/// Records a beneficiary or a groupement, or changes it (CCTP 4.2).
class EnregistrerBeneficiaire
{
public:
    explicit EnregistrerBeneficiaire(Session &session)
        : m_session{session}
    {
    }

    /// Errors: ChampManquant (nom), SiretCleFausse until it is confirmed, DejaPresent.
    [[nodiscard]] Result<Beneficiaire> ajouter(Beneficiaire beneficiaire, CleSiret cle);
    /// Writes over the version read. Errors: as above, ModifieEntreTemps.
    [[nodiscard]] Result<Beneficiaire> modifier(Beneficiaire beneficiaire, CleSiret cle);

private:
    [[nodiscard]] Result<Beneficiaire> executer(Beneficiaire beneficiaire, CleSiret cle);
    Session &m_session;
};

} // namespace trame
