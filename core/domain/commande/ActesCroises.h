// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/devis/Demande.h"

#include <string>
#include <vector>

namespace trame {

namespace regles {

/// The devis that is validated already.
inline constexpr Regle<std::string> autreDevisValide{"devis-autre-valide", "6.6.6-a", "CCTP 6.6.6"};

} // namespace regles

/// Acts that the state of another object stands in the way of: what is refused where, and what isn't, stands in
/// core/DECISIONS.md, and a test holds the whole table. Each refusal is ActeIncompatible {act, kind of the other
/// object, its identifier, its state}.

/// Under a need that is filed without follow-up nothing is offered, answered or ordered until it is opened again
/// (CCTP 6.6.6). `acte` is the code of what is to be done.
[[nodiscard]] Result<void> permetSous(const Demande &demande, std::string acte);

/// A devis of a need as its filing looks at it.
struct DevisEngage {
    std::string nom;
    EtatDevis etat{};
    std::vector<BonDeCommande> commandes;
};

/// A need that has a validated devis already would be ordered twice by another one: said when `nom` is validated.
[[nodiscard]] std::vector<Constat> controlerAutresDevis(const std::vector<DevisEngage> &devis, const std::string &nom);

/// A need is filed without follow-up while none of its devis is validated or has an order that stands.
[[nodiscard]] Result<void> permetSansSuite(const std::vector<DevisEngage> &devis);

/// An answer is taken back, or a devis is revised, while no order of it stands.
[[nodiscard]] Result<void> permetSansCommande(const std::vector<BonDeCommande> &commandes, std::string acte);

/// An act on an order doesn't contradict what was decided of its deliverables: what was admitted isn't cancelled, what
/// is awaited again isn't delivered, what was refused isn't admitted without a réfaction (CCAG-TIC, admission).
[[nodiscard]] Result<void> permetActe(const BonDeCommande &commande, ActeCommande acte);

/// A deliverable is handed over while nothing was decided of its order.
[[nodiscard]] Result<void> permetRemise(const BonDeCommande &commande);

/// A decision on a deliverable says nothing else than what was decided of its order.
[[nodiscard]] Result<void> permetDecision(const BonDeCommande &commande, DecisionLivrable decision);

} // namespace trame
