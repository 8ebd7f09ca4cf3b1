// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Montant.h"
#include "core/domain/base/Taux.h"
#include "core/domain/devis/VersionDevis.h"

#include <span>
#include <vector>

namespace trame {

/// VAT at one rate: the base is the sum of the lines' nets, the tax is computed once on it (EN 16931).
struct TvaParTaux {
    Taux taux;
    Montant base;
    Montant montant;
    friend bool operator==(const TvaParTaux &, const TvaParTaux &) = default;
};

/// The totals of a devis or of an order.
struct Totaux {
    Montant ht;
    Montant tva;
    Montant ttc;
    std::vector<TvaParTaux> parTaux; ///< Highest rate first.
    friend bool operator==(const Totaux &, const Totaux &) = default;
};

/// A line's net excl. VAT, rounded once to the centime, with what rounding left where it takes the last of a devis.
[[nodiscard]] Montant netHt(const LigneDevis &ligne);

[[nodiscard]] Totaux totaux(std::span<const LigneDevis> lignes);

/// Load and cost of one phase, or of one deliverable.
struct PartRepartition {
    std::string code;
    std::string intitule;
    Quantite jours;
    Montant cout;
    friend bool operator==(const PartRepartition &, const PartRepartition &) = default;
};

/// The breakdown by phase, in the order of the phases; charges that name no phase are left out.
[[nodiscard]] std::vector<PartRepartition> repartitionParPhase(const ContenuDevis &contenu);
/// The breakdown by deliverable; charges that name none are left out.
[[nodiscard]] std::vector<PartRepartition> repartitionParLivrable(const ContenuDevis &contenu);
/// The load by profile over all charges.
[[nodiscard]] Quantite chargeTotale(const ContenuDevis &contenu);
/// Days billed by the lines whose unit is a load.
[[nodiscard]] Quantite chargeFacturee(const ContenuDevis &contenu);

} // namespace trame
