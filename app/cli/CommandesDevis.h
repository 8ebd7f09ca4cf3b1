// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"
#include "core/domain/devis/DossierDevis.h"

namespace trame {

/// devis gabarit F --demande NUM: a filled example to start from.
[[nodiscard]] Sortie commandeDevisGabarit(Contexte &contexte);
/// devis lister F
[[nodiscard]] Sortie commandeDevisLister(Contexte &contexte);
/// devis montrer F NUM [--version N]
[[nodiscard]] Sortie commandeDevisMontrer(Contexte &contexte);
/// devis controler F NUM: the findings; exit 3 when one blocks.
[[nodiscard]] Sortie commandeDevisControler(Contexte &contexte);
/// devis pdf F NUM --sortie X.pdf [--signe] [--version N]
[[nodiscard]] Sortie commandeDevisPdf(Contexte &contexte);

/// A devis after an act: one line in words, or its head as JSON.
[[nodiscard]] Sortie montrerDevis(const Contexte &contexte, const DossierDevis &dossier);

} // namespace trame
