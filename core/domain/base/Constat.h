// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/RegleId.h"
#include "core/domain/base/Valeur.h"

#include <string>
#include <vector>

namespace trame {

/// How much a finding weighs: a blocking one refuses the act, a warning is shown, an information explains.
enum class Gravite { Information, Avertissement, Bloquant };

/// Where the user mends a finding: a section of the object at hand, and the key of the entry in it.
enum class Champ {
    Lot,
    Accord,
    Beneficiaire,
    Demande,
    Lignes,
    Phases,
    Livrables,
    Charges,
    Equipe,
    Calendrier,
    Validite,
    Conditions,
    Commande,
    Echeancier
};

/// A finding: the rule that was applied, how much it weighs, what it is about, and the typed
/// parameters of its sentence. The words are made at the border (core/text/ConstatText).
struct Constat {
    RegleId regle{};
    Gravite gravite = Gravite::Bloquant;
    Champ champ{};
    std::string cle; ///< Entry within the section: a line number, "INT-07", "P1"… or empty.
    std::vector<Valeur> parametres;

    friend bool operator==(const Constat &, const Constat &) = default;
};

/// Whether an act must be refused because of these findings.
[[nodiscard]] inline bool bloquants(const std::vector<Constat> &constats)
{
    for (const auto &constat : constats)
        if (constat.gravite == Gravite::Bloquant)
            return true;
    return false;
}

} // namespace trame
