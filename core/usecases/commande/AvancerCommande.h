// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "core/storage/Session.h"

#include <functional>
#include <string>

namespace trame {

/// Carries an order out: its acts (started, handed over, admitted…) and those on each of its deliverables
/// (requirement order-a: partial admission by deliverable).
class AvancerCommande
{
public:
    explicit AvancerCommande(Session &session)
        : m_session{session}
    {
    }

    /// The author of the act is who holds the session. Errors: Introuvable, TransitionInterdite, MotifObligatoire,
    /// RefuseParRegle.
    [[nodiscard]] Result<BonDeCommande> faire(BonDeCommandeId id, EvenementCommande evenement);
    /// A deliverable was handed over on that day. Errors: Introuvable, TransitionInterdite (decided already),
    /// RefuseParRegle (before the order).
    [[nodiscard]] Result<BonDeCommande> remettre(BonDeCommandeId id, const std::string &livrable, Date jour);
    /// What the beneficiary decided of a deliverable. Errors: Introuvable, TransitionInterdite (not handed over),
    /// RefuseParRegle.
    [[nodiscard]] Result<BonDeCommande> decider(BonDeCommandeId id, const std::string &livrable,
                                                DecisionLivrable decision, Date jour, Montant refaction = {});

private:
    using Changement = std::function<Result<void>(BonDeCommande &, LivrableCommande &)>;
    [[nodiscard]] Result<BonDeCommande> changerLivrable(BonDeCommandeId id, const std::string &livrable,
                                                        const char *acte, const Changement &changer);
    Session &m_session;
};

} // namespace trame
