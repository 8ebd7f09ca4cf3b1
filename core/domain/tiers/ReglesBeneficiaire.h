// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/tiers/Beneficiaire.h"

#include <span>
#include <vector>

namespace trame {

namespace regles {

/// Body, lot, day.
inline constexpr Regle<std::string, std::int64_t, Date> beneficiaireQualite{"beneficiaire-qualite", "4.3-a",
                                                                            "CCTP 4.3"};
/// The SIRET.
inline constexpr Regle<std::string> siretCle{"siret-cle", "4.2-a", "CCTP 4.2"};

} // namespace regles

/// CCTP 4.3: the body has the quality of beneficiary for the lot on that day, through a convention of
/// its own or of a groupement it is a member of (CCTP 4.2). `groupements` are those that list it.
[[nodiscard]] std::vector<Constat> controlerQualite(const Beneficiaire &beneficiaire,
                                                    std::span<const Beneficiaire> groupements, int lot, Date jour);

/// A SIRET with a wrong key is a warning that the user confirms: real registers hold such numbers.
[[nodiscard]] std::vector<Constat> controlerCle(const Siret &siret, Section section);

} // namespace trame
