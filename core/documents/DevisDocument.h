// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DevisImprimable.h"
#include "core/documents/DocumentPdf.h"
#include "core/documents/PagesPeintes.h"
#include "core/domain/base/Result.h"

namespace trame {

/// The document of a devis as a PDF/A-1b (CCTP 6.6.5): prices, breakdown, calendar, outlines, team, «bon pour
/// accord», then the anonymised CVs as annexes. A draft says so on each page. ImageInvalide when the logo or the
/// signature can't be used, DateInvalide for a wrong instant.
[[nodiscard]] Result<DocumentPdf> produireDevis(const DevisImprimable &devis);

/// The same document as pages to be painted, on the screen or on paper. ImageInvalide as above.
[[nodiscard]] Result<PagesPeintes> composerDevis(const DevisImprimable &devis);

} // namespace trame
