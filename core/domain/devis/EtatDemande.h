// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace trame {

/// Where a need stands; it follows from its devis and its orders and is never stored. Commande: a validated
/// devis was ordered, whole or in part.
enum class EtatDemande { ARepondre, Brouillon, Emis, Expire, Refuse, Valide, Commande, SansSuite };

[[nodiscard]] std::string_view code(EtatDemande etat);
[[nodiscard]] std::optional<EtatDemande> etatDemandeDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesEtatDemande();

} // namespace trame
