// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using LotId = Id<struct Lot>;

/// The purchase orders.
class CommandeRepository
{
public:
    explicit CommandeRepository(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] std::optional<BonDeCommande> charger(BonDeCommandeId id);
    /// The orders of that number; more than one when several beneficiaries use it.
    [[nodiscard]] std::vector<BonDeCommandeId> parNumero(const std::string &numero);
    /// Whether that beneficiary has an order of that number, however it was written.
    [[nodiscard]] bool numeroPris(BeneficiaireId beneficiaire, const std::string &numero);
    /// The orders of a version, cancelled ones too.
    [[nodiscard]] std::vector<BonDeCommandeId> deVersion(VersionDevisId version);
    /// The same, whole.
    [[nodiscard]] std::vector<BonDeCommande> desVersion(VersionDevisId version);
    /// The lines that the orders of a version took, cancelled ones left out.
    [[nodiscard]] std::vector<LigneDevis> lignesCommandees(VersionDevisId version);
    /// Ordered on a lot excl. VAT, cancelled orders left out (requirement 3-c).
    [[nodiscard]] Montant consomme(LotId lot);
    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, BonDeCommande &commande, LotId lot);

private:
    Database &m_base;
};

} // namespace trame
