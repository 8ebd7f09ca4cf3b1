// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// devis creer F --demande NUM --contenu devis.json
[[nodiscard]] Sortie commandeDevisCreer(Contexte &contexte);
/// devis modifier F NUM --contenu devis.json
[[nodiscard]] Sortie commandeDevisModifier(Contexte &contexte);
/// devis emettre F NUM
[[nodiscard]] Sortie commandeDevisEmettre(Contexte &contexte);
/// devis valider F NUM --date D --nom N --qualite Q [--piece signed.pdf]
[[nodiscard]] Sortie commandeDevisValider(Contexte &contexte);
/// devis refuser F NUM --date D --motif M [--nom N] [--qualite Q]
[[nodiscard]] Sortie commandeDevisRefuser(Contexte &contexte);
/// devis annuler-reponse F NUM --motif M
[[nodiscard]] Sortie commandeDevisAnnulerReponse(Contexte &contexte);
/// devis reviser F NUM
[[nodiscard]] Sortie commandeDevisReviser(Contexte &contexte);
/// devis abandonner F NUM: takes a draft away.
[[nodiscard]] Sortie commandeDevisAbandonner(Contexte &contexte);

} // namespace trame
