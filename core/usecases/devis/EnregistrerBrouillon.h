// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Session.h"

#include <string>

namespace trame {

/// Writes the content of a draft: a new devis for a need, or the draft version of one that exists.
/// Findings don't stand in its way; they stand in the way of the issue.
class EnregistrerBrouillon
{
public:
    explicit EnregistrerBrouillon(Session &session) : m_session{session} {}

    /// A first version for a need. Errors: Introuvable.
    [[nodiscard]] Result<DossierDevis> creer(const std::string &demande, const ContenuDevis &contenu);
    /// The last version of a devis, when it is a draft. Errors: Introuvable, VersionFigee.
    [[nodiscard]] Result<DossierDevis> modifier(const std::string &devis, const ContenuDevis &contenu);

private:
    Session &m_session;
};

} // namespace trame
