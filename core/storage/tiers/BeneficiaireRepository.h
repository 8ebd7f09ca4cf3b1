// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace trame {

/// The beneficiaries and the groupements.
class BeneficiaireRepository
{
public:
    explicit BeneficiaireRepository(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] std::optional<Beneficiaire> charger(BeneficiaireId id);
    [[nodiscard]] std::optional<Beneficiaire> parSiret(const Siret &siret);
    /// The groupements that list this SIRET among their members (CCTP 4.2).
    [[nodiscard]] std::vector<Beneficiaire> groupementsDe(const Siret &siret);
    /// By name, `limite` at most from the `depart`-th on.
    [[nodiscard]] std::vector<Beneficiaire> page(std::int64_t depart, std::int64_t limite);
    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, Beneficiaire &beneficiaire);

private:
    [[nodiscard]] Beneficiaire completer(Beneficiaire beneficiaire);
    Database &m_base;
};

} // namespace trame
