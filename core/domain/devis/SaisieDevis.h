// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// A line as the user writes it: what is missing comes from the BPU and the territory.
struct SaisieLigneDevis {
    std::string codeBpu;
    Quantite quantite;
    std::optional<std::string> designation;
    std::optional<Montant> prix;
    std::optional<Taux> tva;
    Taux remise;
    friend bool operator==(const SaisieLigneDevis &, const SaisieLigneDevis &) = default;
};

/// The content of a devis as the user writes it. The team has no CV here: they come from the file.
struct SaisieDevis {
    std::string objet;
    std::string contexte;
    std::string modalites;
    std::string conditions;
    std::string mentionTva;
    std::optional<Date> date;
    std::optional<Date> validite;
    std::vector<SaisieLigneDevis> lignes;
    std::vector<PhaseDevis> phases;
    std::vector<LivrablePropose> livrables;
    std::vector<ChargeDevis> charges;
    std::vector<MembreEquipe> equipe;
    std::vector<InterventionPrevue> calendrier;
    friend bool operator==(const SaisieDevis &, const SaisieDevis &) = default;
};

} // namespace trame
