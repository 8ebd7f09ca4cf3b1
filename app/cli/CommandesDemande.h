// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// demande creer F --lot N --siret S --objet "…" --date D
[[nodiscard]] Sortie commandeDemandeCreer(Contexte &contexte);
[[nodiscard]] Sortie commandeDemandeLister(Contexte &contexte);
/// demande classer F NUM --motif "…": without follow-up.
[[nodiscard]] Sortie commandeDemandeClasser(Contexte &contexte);
/// demande rouvrir F NUM
[[nodiscard]] Sortie commandeDemandeRouvrir(Contexte &contexte);

} // namespace trame
