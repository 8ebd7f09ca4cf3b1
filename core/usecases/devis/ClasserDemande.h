// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/Demande.h"
#include "core/storage/Session.h"

#include <string>

namespace trame {

/// Files a need without follow-up, with its reason, or opens it again (CCTP 6.6.6).
class ClasserDemande
{
public:
    explicit ClasserDemande(Session &session)
        : m_session{session}
    {
    }

    /// Errors: Introuvable, MotifObligatoire, TransitionInterdite (filed already), ActeIncompatible (one of its devis
    /// is validated or ordered).
    [[nodiscard]] Result<Demande> sansSuite(const std::string &demande, const std::string &motif);
    /// Errors: Introuvable, TransitionInterdite (not filed).
    [[nodiscard]] Result<Demande> rouvrir(const std::string &demande);

private:
    Session &m_session;
};

} // namespace trame
