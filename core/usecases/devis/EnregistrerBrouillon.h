// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "core/domain/devis/SaisieDevis.h"
#include "core/storage/Session.h"

#include <functional>
#include <string>

namespace trame {

/// Writes the content of a draft: a new devis for a need, or the draft version of one that exists.
/// Findings don't stand in its way; they stand in the way of the issue. The content is given whole, or as it was
/// written, with what is missing taken from the BPU, the territory, the holder and the parameters.
class EnregistrerBrouillon
{
public:
    explicit EnregistrerBrouillon(Session &session)
        : m_session{session}
    {
    }

    /// A first version for a need. Errors: Introuvable, ActeIncompatible (the need is filed without follow-up).
    [[nodiscard]] Result<DossierDevis> creer(const std::string &demande, const ContenuDevis &contenu);
    [[nodiscard]] Result<DossierDevis> creer(const std::string &demande, const SaisieDevis &saisie);
    /// The last version of a devis, when it is a draft. Errors: Introuvable, VersionFigee.
    [[nodiscard]] Result<DossierDevis> modifier(const std::string &devis, const ContenuDevis &contenu);
    [[nodiscard]] Result<DossierDevis> modifier(const std::string &devis, const SaisieDevis &saisie);
    /// The same, unless the version read has been written over since: ModifieEntreTemps.
    [[nodiscard]] Result<DossierDevis> modifier(const std::string &devis, const ContenuDevis &contenu,
                                                std::int64_t versionLue);
    /// Takes away a draft that was never issued; a revision that is given up leaves the version before as it was.
    /// Errors: Introuvable, VersionFigee.
    [[nodiscard]] Result<void> abandonner(const std::string &devis);

private:
    using Contenu = std::function<ContenuDevis(const Demande &)>;
    [[nodiscard]] Result<DossierDevis> creerAvec(const std::string &demande, const Contenu &contenu);
    [[nodiscard]] Result<DossierDevis> modifierAvec(const std::string &devis, const Contenu &contenu,
                                                    std::int64_t versionLue);
    [[nodiscard]] Contenu completer(const SaisieDevis &saisie);
    Session &m_session;
};

} // namespace trame
