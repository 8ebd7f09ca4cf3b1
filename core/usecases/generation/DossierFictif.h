// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/base/Calendrier.h"
#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/devis/Devis.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/usecases/generation/Alea.h"

#include <array>
#include <string>
#include <vector>

namespace trame {

/// Orders drawn from one devis; each takes its share of the quantities.
inline constexpr std::size_t commandesParDevis = 4;

/// What an agreement offers to draw from.
struct TerrainAccord {
    AccordCadre accord;
    Lot lot;
    Titulaire titulaire;
    std::vector<LigneBpu> bpu;             ///< The lines that have a price.
    std::vector<Intervenant> intervenants; ///< Those who have a CV.
    ParametresAccord parametres;
    Date debut; ///< The first day on which something can be received.
    Date fin;   ///< The last day on which something can be ordered.
};

/// The days of a case, in working order.
struct JalonsDossier {
    Date reception;
    Date emission;
    Date validation;
    std::array<Date, commandesParDevis> commandes;
    std::array<Date, commandesParDevis> remises; ///< When each order's deliverable is due.
};

/// A need with all that follows from it, not saved yet: numbers and keys are still to be given.
struct DossierFictif {
    Demande demande;
    Devis devis;
    VersionDevis version;
    std::vector<BonDeCommande> commandes;
};

/// Draws the days of a case within the days of the agreement.
[[nodiscard]] JalonsDossier jalonner(Alea &alea, const TerrainAccord &terrain, const Calendrier &calendrier);

/// Draws the need, its validated devis (CCTP 6.6.5: a breakdown to the centime, an outline, a calendar, a team), and
/// the first `commandes` of its orders, as they stand on `jour`.
[[nodiscard]] DossierFictif composerDossier(Alea &alea, const TerrainAccord &terrain, const Beneficiaire &beneficiaire,
                                            const JalonsDossier &jalons, std::size_t commandes, Date jour,
                                            const std::string &auteur);

} // namespace trame
