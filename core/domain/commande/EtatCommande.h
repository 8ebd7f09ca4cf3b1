// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Result.h"

#include <string_view>

namespace trame {

/// Where an order stands.
enum class EtatCommande { Recue, EnCours, Livree, Admise, AdmiseAvecRefaction, Rejetee, Close, Annulee };
template <>
struct Codes<EtatCommande> {
    static constexpr auto liste =
        nommes("recue", "en-cours", "livree", "admise", "admise-avec-refaction", "rejetee", "close", "annulee");
};

/// What can be done to an order.
enum class ActeCommande { Demarrer, Livrer, Ajourner, Admettre, Refacter, Rejeter, Clore, Annuler, Rouvrir };
template <>
struct Codes<ActeCommande> {
    static constexpr auto liste =
        nommes("demarrer", "livrer", "ajourner", "admettre", "refacter", "rejeter", "clore", "annuler", "rouvrir");
};

/// The only way to change an order's state. A cancellation, a réfaction, an ajournement, a rejection
/// and a step back want a reason.
[[nodiscard]] Result<EtatCommande> transition(EtatCommande de, ActeCommande acte, std::string_view motif = {});

} // namespace trame
