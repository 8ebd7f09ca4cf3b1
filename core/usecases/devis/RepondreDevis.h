// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Transaction.h"
#include "core/usecases/FichierJoint.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// Records the beneficiary's answer to an issued devis: the «bon pour accord», a refusal, or the withdrawal of an
/// answer that was recorded by mistake (CCTP 6.6.6, requirement devis-b).
class RepondreDevis
{
public:
    explicit RepondreDevis(Session &session)
        : m_session{session}
    {
    }

    /// The devis validated, with the warnings that don't stand in its way.
    struct Validee {
        DossierDevis dossier;
        std::vector<Constat> constats;
    };

    /// The signature is an image (PNG, JPEG) or the signed document (PDF), told by its content. Errors: Introuvable,
    /// TransitionInterdite (not issued, or expired), SignatureInvalide, RefuseParRegle.
    [[nodiscard]] Result<Validee> valider(const std::string &devis, ReponseDevis reponse,
                                          const std::optional<FichierJoint> &signature);
    /// Errors: Introuvable, TransitionInterdite, ChampManquant (motif).
    [[nodiscard]] Result<DossierDevis> refuser(const std::string &devis, const ReponseDevis &reponse);
    /// Back to «issued», with a reason. Refused once an order follows. Errors: Introuvable, TransitionInterdite,
    /// MotifObligatoire.
    [[nodiscard]] Result<DossierDevis> annuler(const std::string &devis, const std::string &motif);

private:
    Session &m_session;
};

} // namespace trame
