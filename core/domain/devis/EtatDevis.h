// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <optional>
#include <span>
#include <string_view>

namespace trame {

/// Where a version of a devis stands. Expire follows from the date and is never stored.
enum class EtatDevis { Brouillon, Emis, Valide, Refuse, Expire, Remplace };

/// What can be done to a version.
enum class ActeDevis { Emettre, Valider, Refuser, Remplacer, AnnulerReponse };

[[nodiscard]] std::string_view code(EtatDevis etat);
[[nodiscard]] std::optional<EtatDevis> etatDevisDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesEtatDevis();
[[nodiscard]] std::string_view code(ActeDevis acte);

/// The only way to change a version's state. Going back on an answer wants a reason.
[[nodiscard]] Result<EtatDevis> transition(EtatDevis de, ActeDevis acte, std::string_view motif = {});

} // namespace trame
