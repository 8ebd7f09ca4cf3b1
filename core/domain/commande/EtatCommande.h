// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <optional>
#include <span>
#include <string_view>

namespace trame {

/// Where an order stands.
enum class EtatCommande { Recue, EnCours, Livree, Admise, AdmiseAvecRefaction, Rejetee, Close, Annulee };

/// What can be done to an order.
enum class ActeCommande { Demarrer, Livrer, Ajourner, Admettre, Refacter, Rejeter, Clore, Annuler, Rouvrir };

[[nodiscard]] std::string_view code(EtatCommande etat);
[[nodiscard]] std::optional<EtatCommande> etatCommandeDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesEtatCommande();
[[nodiscard]] std::string_view code(ActeCommande acte);
[[nodiscard]] std::optional<ActeCommande> acteCommandeDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesActeCommande();

/// The only way to change an order's state. A cancellation, a réfaction, an ajournement, a rejection
/// and a step back want a reason.
[[nodiscard]] Result<EtatCommande> transition(EtatCommande de, ActeCommande acte, std::string_view motif = {});

} // namespace trame
