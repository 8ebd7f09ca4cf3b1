// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/SaisieCommande.h"
#include "core/storage/Transaction.h"
#include "core/usecases/commande/CommandeLoader.h"

#include <string>
#include <vector>

namespace trame {

/// Records a purchase order received for a validated devis, whole or in part (CCTP 6.6.6, requirement order-a).
class EnregistrerCommande
{
public:
    explicit EnregistrerCommande(Session &session)
        : m_session{session}
    {
    }

    /// What the order itself says.
    struct Saisie {
        std::string devis;
        std::string numero;
        Date date;
        std::string engagement;
        std::string service;
        SaisieCommande contenu;
    };
    /// The order recorded, with the differences and warnings that don't stand in its way.
    struct Enregistree {
        DossierCommande dossier;
        std::vector<Constat> constats;
    };

    /// Errors: Introuvable (devis, deliverable), ChampManquant (numero), DejaPresent, RefuseParRegle.
    [[nodiscard]] Result<Enregistree> operator()(const Saisie &saisie);
    /// The same without recording anything: for showing the differences while one writes.
    [[nodiscard]] Result<Enregistree> preparer(const Saisie &saisie);

private:
    [[nodiscard]] Result<Enregistree> executer(const Saisie &saisie);
    Session &m_session;
};

} // namespace trame
