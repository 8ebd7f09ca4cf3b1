// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <QString>

#include <vector>

namespace trame {
class Langage;
}

namespace trame::ui {

/// Something that two versions of a devis don't say alike; nothing before is an addition, nothing after a removal.
struct DevisDifference {
    QString part;   ///< «Lignes».
    QString what;   ///< «L2-AUD-01 — Audit».
    QString before; ///< «4 × 1 150,00 € = 4 600,00 €».
    QString after;
    friend bool operator==(const DevisDifference &, const DevisDifference &) = default;
};

/// What changed from one content to another: totals first, then dates, lines, phases, deliverables, team, calendar and
/// texts.
[[nodiscard]] std::vector<DevisDifference> devisDifferences(const Langage &langage, const ContenuDevis &before,
                                                            const ContenuDevis &after);

} // namespace trame::ui
