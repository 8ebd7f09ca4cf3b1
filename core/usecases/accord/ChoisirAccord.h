// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/base/Result.h"
#include "core/domain/base/Siret.h"
#include "core/storage/Database.h"

#include <optional>

namespace trame {

/// The agreement of a lot with a holder; without one, the first holder's. Errors: Introuvable (lot, holder),
/// PasTitulaireDuLot.
[[nodiscard]] Result<AccordCadre> choisirAccord(Database &base, int lot, const std::optional<Siret> &titulaire);

} // namespace trame
