// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/BonDeCommandeImprimable.h"
#include "core/documents/DocumentPdf.h"
#include "core/documents/PagesPeintes.h"
#include "core/domain/base/Result.h"

namespace trame {

/// The document of a purchase order as a PDF/A-1b, with what an order of an accord-cadre must state: number and
/// date, agreement, holder, issuing service, billing, services, prices, VAT, delays, place, verification, contact.
[[nodiscard]] Result<DocumentPdf> produireBonDeCommande(const BonDeCommandeImprimable &bon);

/// The same pages, for the printer. Nothing in them can fail to be composed.
[[nodiscard]] PagesPeintes composerBonDeCommande(const BonDeCommandeImprimable &bon);

} // namespace trame
