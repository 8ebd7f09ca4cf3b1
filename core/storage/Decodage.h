// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Siret.h"
#include "core/domain/intervenant/Profil.h"
#include "core/storage/Query.h"

#include <optional>
#include <string>

namespace trame {

/// Values of columns as domain types. What can't be read is a damaged file: StorageError.
[[noreturn]] void leverIllisible(const Query &requete, int colonne);

[[nodiscard]] Siret lireSiret(const Query &requete, int colonne);
[[nodiscard]] std::optional<Profil> lireProfilFacultatif(const Query &requete, int colonne);

/// The value of a code.
template <Nommee Enumeration>
[[nodiscard]] Enumeration lireCode(const Query &requete, int colonne)
{
    const auto valeur = deCode<Enumeration>(requete.vue(colonne));
    if (!valeur)
        leverIllisible(requete, colonne);
    return *valeur;
}

} // namespace trame
