// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/TexteDocument.h"
#include "core/domain/devis/VersionDevis.h"

namespace trame {

/// CCTP 6.6.5: load and cost by phase, with the total.
[[nodiscard]] TableContent tableParPhase(const TexteDocument &texte, const ContenuDevis &contenu);
/// CCTP 6.6.5: load and cost by deliverable, with the total.
[[nodiscard]] TableContent tableParLivrable(const TexteDocument &texte, const ContenuDevis &contenu);
/// The load of each profile in each phase, for each deliverable.
[[nodiscard]] TableContent matriceCharges(const TexteDocument &texte, const ContenuDevis &contenu);

} // namespace trame
