// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Session.h"

#include <string>

namespace trame {

/// Opens the next version of a devis as a draft: the content of the version before at the prices of today. The version
/// before stays as it is until the new one is issued (requirement devis-a).
class ReviserDevis
{
public:
    explicit ReviserDevis(Session &session)
        : m_session{session}
    {
    }

    /// Errors: Introuvable, TransitionInterdite (a draft is open already, or the devis is validated).
    [[nodiscard]] Result<DossierDevis> operator()(const std::string &devis);

private:
    Session &m_session;
};

} // namespace trame
