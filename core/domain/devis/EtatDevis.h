// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Result.h"

#include <string_view>

namespace trame {

/// Where a version of a devis stands. Expire follows from the date and is never stored.
enum class EtatDevis { Brouillon, Emis, Valide, Refuse, Expire, Remplace };
template <>
struct Codes<EtatDevis> {
    static constexpr auto liste = nommes("brouillon", "emis", "valide", "refuse", "expire", "remplace");
};

/// What can be done to a version.
enum class ActeDevis { Emettre, Valider, Refuser, Remplacer, AnnulerReponse };
template <>
struct Codes<ActeDevis> {
    static constexpr auto liste = nommes("emettre", "valider", "refuser", "remplacer", "annuler-reponse");
};

/// The only way to change a version's state. Going back on an answer wants a reason.
[[nodiscard]] Result<EtatDevis> transition(EtatDevis de, ActeDevis acte, std::string_view motif = {});

} // namespace trame
