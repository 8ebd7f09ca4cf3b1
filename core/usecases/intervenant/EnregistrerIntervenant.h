// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/storage/Session.h"

namespace trame {

/// Records a person of a holder with the anonymised CV, or changes it (CCTP 6.6.4, 6.6.5). A CV that shows an identity
/// is kept as it is: the devis that names the person can't be issued.
class EnregistrerIntervenant
{
public:
    explicit EnregistrerIntervenant(Session &session)
        : m_session{session}
    {
    }

    /// Errors: ChampManquant (code, nom), Introuvable (holder), DejaPresent (code).
    [[nodiscard]] Result<Intervenant> ajouter(const Siret &titulaire, Intervenant intervenant);
    /// Writes over the version read. Errors: ChampManquant, DejaPresent, ModifieEntreTemps.
    [[nodiscard]] Result<Intervenant> modifier(Intervenant intervenant);

private:
    [[nodiscard]] Result<Intervenant> executer(Intervenant intervenant, const Siret *titulaire);
    Session &m_session;
};

} // namespace trame
