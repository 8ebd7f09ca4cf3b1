// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/devis/Demande.h"
#include "core/storage/Session.h"

#include <optional>
#include <string>

namespace trame {

/// Records a need received from a beneficiary and gives it its number (CCTP 6.6.6, day 0).
class CreerDemande
{
public:
    explicit CreerDemande(Session &session)
        : m_session{session}
    {
    }

    /// What the user gives. Without a holder, the first of the lot is meant.
    struct Saisie {
        int lot = 0;
        Siret beneficiaire;
        std::optional<Siret> titulaire;
        std::string objet;
        std::string description;
        Date reception;
        std::string canal;
        std::string contact;
    };

    /// Errors: Introuvable (lot, beneficiary, holder), PasTitulaireDuLot, ChampManquant (objet), DateHorsCalendrier,
    /// RefuseParRegle (received on a day to come).
    [[nodiscard]] Result<Demande> operator()(const Saisie &saisie);

private:
    [[nodiscard]] Result<Demande> executer(const Saisie &saisie);
    Session &m_session;
};

} // namespace trame
