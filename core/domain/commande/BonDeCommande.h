// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"
#include "core/domain/commande/EtatCommande.h"
#include "core/domain/commande/EvenementCommande.h"
#include "core/domain/devis/VersionDevis.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trame {

using AccordCadreId = Id<struct AccordCadre>;
using BeneficiaireId = Id<struct Beneficiaire>;

/// What the beneficiary decided of a deliverable (partial admission).
enum class DecisionLivrable { Aucune, Admis, AdmisAvecRefaction, Ajourne, Rejete };
template <>
struct Codes<DecisionLivrable> {
    static constexpr auto liste = nommes("aucune", "admis", "admis-avec-refaction", "ajourne", "rejete");
};

/// The decisions that can be taken: all but «aucune».
[[nodiscard]] constexpr std::span<const std::string_view> codesDecisionLivrable()
{
    return codes<DecisionLivrable>().subspan(1);
}

/// A deliverable of an order, carried over from the devis.
struct LivrableCommande {
    std::string code;
    std::string intitule;
    std::optional<Date> prevue;
    std::optional<Date> remise; ///< Handed over.
    std::optional<Date> decidee;
    DecisionLivrable decision = DecisionLivrable::Aucune;
    Montant refaction;
    friend bool operator==(const LivrableCommande &, const LivrableCommande &) = default;
};

using BonDeCommandeId = Id<struct BonDeCommande>;

/// A purchase order issued by a beneficiary from a validated devis (CCTP 6.6.6).
struct BonDeCommande {
    BonDeCommandeId id;
    std::string uuid;
    VersionDevisId devis;
    AccordCadreId accord;
    int lot = 0;
    BeneficiaireId beneficiaire;
    std::string numero;            ///< The beneficiary's own number.
    Date date;                     ///< The order's date.
    std::optional<Date> reception; ///< Receipt by the holder, when it is known to differ.
    std::string engagement;        ///< Engagement number for Chorus Pro.
    std::string service;           ///< Service code for Chorus Pro.
    std::string lieu;              ///< Where the work is done.
    std::string contact;
    EtatCommande etat = EtatCommande::Recue;
    std::string motif; ///< Reason of the last change that wants one.
    Montant refaction; ///< Price cut on admission, excl. VAT.
    std::vector<LigneDevis> lignes;
    std::vector<LivrableCommande> livrables;
    std::vector<EvenementCommande> evenements; ///< In the order they were recorded.
    std::int64_t version = 0;
};

/// The last day on which that act was recorded, or nothing.
[[nodiscard]] inline std::optional<Date> dernier(const BonDeCommande &commande, ActeCommande acte)
{
    std::optional<Date> date;
    for (const auto &evenement : commande.evenements)
        if (evenement.acte == acte)
            date = evenement.date;
    return date;
}

} // namespace trame
