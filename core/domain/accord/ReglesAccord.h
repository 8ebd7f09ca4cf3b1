// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/base/Regle.h"

#include <vector>

namespace trame {

namespace regles {

/// Lot, holders admitted, holders it would have.
inline constexpr Regle<std::int64_t, std::int64_t, std::int64_t> lotNombreTitulaires{"lot-nombre-titulaires", "3-a",
                                                                                     "CCTP 3"};
/// Lot, what would be committed, maximum, share of it.
inline constexpr Regle<std::int64_t, Montant, Montant, Taux> lotPlafond{"lot-plafond", "3-c", "CCP R2162-4"};
/// Lot.
inline constexpr Regle<std::int64_t> lotMaximumAbsent{"lot-maximum-absent", "3-c", "CCP R2162-4"};
/// Number of the agreement, the day, first and last day in force.
inline constexpr Regle<std::string, Date, Date, Date> accordEnVigueur{"accord-en-vigueur", "order-a", "CCP R2162-5"};

} // namespace regles

/// CCTP 3: a lot has no more holders than its number says.
[[nodiscard]] std::vector<Constat> controlerNombreTitulaires(const Lot &lot, int titulaires);

/// CCP R2162-4: the maximum of the lot really stops. `engage` is what is ordered and in progress,
/// `ajout` what this act adds. Warning from the lot's threshold, blocking past the maximum. A lot whose maximum
/// isn't recorded gets a warning: each must have one.
[[nodiscard]] std::vector<Constat> controlerPlafond(const Lot &lot, Montant engage, Montant ajout);

/// The share of the lot's maximum that an amount stands for, rounded down so that a limit is never announced early;
/// zero where the lot has no maximum.
[[nodiscard]] Taux partDuMaximum(const Lot &lot, Montant montant);

/// CCP R2162-5: orders can be issued only while the agreement is in force.
[[nodiscard]] std::vector<Constat> controlerVigueur(const AccordCadre &accord, Date jour);

} // namespace trame
