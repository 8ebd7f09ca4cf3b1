// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/DossierDevis.h"

#include <vector>

namespace trame {

/// CCTP 6.6.6: how the step that the need waits for stands on that day, as findings that never block. Nothing is said
/// of a devis that expired or was replaced, nor on a day that the calendar doesn't hold.
[[nodiscard]] std::vector<Constat> controlerDelais(const DossierDevis &dossier, Date jour);

/// Whether a step is awaited of the devis on that day: without one the rule above has looked at nothing, and its
/// silence says nothing.
[[nodiscard]] bool delaiCourt(const DossierDevis &dossier, Date jour);

} // namespace trame
