// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/base/Calendrier.h"
#include "core/domain/base/Codes.h"
#include "core/domain/base/Date.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The steps of an order (CCTP 6.6.6).
enum class Etape { Devis, Validation, Commande, Livrable, Execution };
template <>
struct Codes<Etape> {
    static constexpr auto liste = nommes("devis", "validation", "commande", "livrable", "execution");
};
/// Who must act.
enum class Acteur { Titulaire, Beneficiaire };
template <>
struct Codes<Acteur> {
    static constexpr auto liste = nommes("titulaire", "beneficiaire");
};
/// How a step stands: done (in time or late), or to be done.
enum class EtatEtape { Faite, FaiteEnRetard, ATemps, Proche, EnRetard, SansObjet };
template <>
struct Codes<EtatEtape> {
    static constexpr auto liste = nommes("faite", "faite-en-retard", "a-temps", "proche", "en-retard", "sans-objet");
};

/// A step with its dates. `ecart` is in working days of the beneficiary's territory: positive ahead
/// of the due date, negative behind it; for a step to be done, counted to today.
struct EtapeChaine {
    Etape etape{};
    std::string objet; ///< The deliverable's code, or empty.
    Acteur acteur{};
    Date echeanceInitiale; ///< From the dates due of the steps before.
    Date echeance;         ///< From the actual dates of the steps before, where known.
    std::optional<Date> reelle;
    EtatEtape etat{};
    int ecart = 0;
    friend bool operator==(const EtapeChaine &, const EtapeChaine &) = default;
};

/// A deliverable that the planning of the devis promises.
struct LivrablePlanifie {
    std::string code;
    Date prevue;
    std::optional<Date> remise;
};

/// The actual dates of a chain.
struct FaitsChaine {
    Date besoin;
    std::optional<Date> devis;
    std::optional<Date> revision; ///< Issue of the version to be validated, where it isn't the first one.
    std::optional<Date> validation;
    std::optional<Date> commande;
    std::optional<Date> finPrevue; ///< End of the planning of the devis.
    std::optional<Date> execution; ///< Handed over.
    std::vector<LivrablePlanifie> livrables;
    bool close = false; ///< Nothing more is expected: refused, cancelled, without follow-up.
};

/// The chain of time limits of an order: need (day 0) → devis → validation → order → execution by the
/// planning of the devis. Each delay runs from the actual date of the step before where it is known, else from its due
/// date. A revised devis gives the beneficiary its delay anew.
[[nodiscard]] std::vector<EtapeChaine> chaineDelais(const FaitsChaine &faits, const Calendrier &calendrier,
                                                    const ParametresAccord &parametres, Date jour);

/// The step that is to be done next, or nothing.
[[nodiscard]] const EtapeChaine *prochaineEtape(const std::vector<EtapeChaine> &chaine);

/// Whether a step is still to be done.
[[nodiscard]] bool ouverte(const EtapeChaine &etape);

} // namespace trame
