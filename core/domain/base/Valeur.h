// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"

#include <cstdint>
#include <string>
#include <variant>

namespace trame {

/// A parameter of a finding or of an error, kept typed so that the border can write it in the
/// reader's language (amounts, dates and quantities included).
using Valeur = std::variant<std::string, std::int64_t, Montant, Date, Quantite, Taux>;

} // namespace trame
