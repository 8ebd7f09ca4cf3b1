// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"
#include "core/usecases/commande/Echeancier.h"

#include <optional>

namespace trame {

/// The share of the steps done that were done in time, to the percent below: «94 %» is never said of less; nothing
/// where none was done.
[[nodiscard]] std::optional<Taux> partATemps(const DelaiTenu &delai);
/// The mean delay of the steps that were late, in working days, to the nearest tenth; nothing where none was late.
[[nodiscard]] std::optional<Quantite> retardMoyen(const DelaiTenu &delai);
/// A share to the percent below.
[[nodiscard]] Taux enPourcents(Taux part);

} // namespace trame
