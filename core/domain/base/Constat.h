// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Valeur.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// The card of a rule: its names, what it comes from, and what its findings are told with. It stands in the header of
/// the functions that apply it (Regle.h); its sentence is in core/text/constats.
struct FicheRegle {
    std::string_view code;                     ///< Stable name in JSON; rules that are one for the user share it.
    std::string_view variante;                 ///< Which of those that share the code; empty for the only one.
    std::string_view exigence;                 ///< Id in the requirement catalogue: "6.6.5-a".
    std::string_view source;                   ///< Article shown to the user: "CCTP 6.6.5".
    std::span<const std::size_t> parametres{}; ///< The alternative of Valeur that each parameter is.
};

/// How much a finding weighs: a blocking one refuses the act, a warning is shown, an information explains.
enum class Gravite { Information, Avertissement, Bloquant };
template <>
struct Codes<Gravite> {
    static constexpr auto liste = nommes("information", "avertissement", "bloquant");
};

/// Where the user mends a finding: a section of the object at hand.
enum class Section {
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
template <>
struct Codes<Section> {
    static constexpr auto liste =
        nommes("lot", "accord", "beneficiaire", "demande", "lignes", "phases", "livrables", "charges", "equipe",
               "calendrier", "validite", "conditions", "commande", "echeancier");
};

/// A finding: the rule that was applied, how much it weighs, where it is mended, and the typed
/// parameters of its sentence. The words are made at the border (core/text/ConstatText). Made by its rule, which sees
/// to the types of the parameters.
struct Constat {
    const FicheRegle *regle = nullptr; ///< Of a finding that a rule made never null.
    Gravite gravite = Gravite::Bloquant;
    Section section{};
    std::string cle; ///< Entry within the section: a line number, "INT-07", "P1"… or empty.
    std::vector<Valeur> parametres;

    [[nodiscard]] bool est(const FicheRegle &fiche) const { return regle == &fiche; }
    /// Whether the rule is this one or shares its code: «devis-tva» whatever is wrong with it.
    [[nodiscard]] bool estDe(const FicheRegle &fiche) const { return regle != nullptr && regle->code == fiche.code; }

    friend bool operator==(const Constat &, const Constat &) = default;
};

/// Whether an act must be refused because of these findings.
[[nodiscard]] inline bool bloquants(const std::vector<Constat> &constats)
{
    return std::any_of(constats.begin(), constats.end(),
                       [](const Constat &constat) { return constat.gravite == Gravite::Bloquant; });
}

} // namespace trame
