// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/SaisieDevis.h"
#include "core/domain/devis/VersionDevis.h"

namespace trame {

/// The content with each code in it as `identifiantNet` keeps it: price lines, phases, deliverables, people, and
/// wherever one names another.
[[nodiscard]] ContenuDevis avecIdentifiantsNets(ContenuDevis contenu);
/// The line with its code so.
[[nodiscard]] SaisieLigneDevis avecIdentifiantNet(SaisieLigneDevis ligne);

} // namespace trame
