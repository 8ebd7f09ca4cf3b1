// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// commande enregistrer F --devis NUM --numero N --date D [--engagement E] [--service S] [--contenu c.json]
[[nodiscard]] Sortie commandeCommandeEnregistrer(Contexte &contexte);
[[nodiscard]] Sortie commandeCommandeLister(Contexte &contexte);
/// commande montrer F NUM [--siret S]: with its lines and its chain of time limits.
[[nodiscard]] Sortie commandeCommandeMontrer(Contexte &contexte);
/// commande pdf F NUM --sortie X.pdf [--siret S]
[[nodiscard]] Sortie commandeCommandePdf(Contexte &contexte);
/// commande avancer F NUM --acte A --date D [--motif M] [--refaction 1234,50]
[[nodiscard]] Sortie commandeCommandeAvancer(Contexte &contexte);
/// commande remettre F NUM --livrable L1 --date D
[[nodiscard]] Sortie commandeCommandeRemettre(Contexte &contexte);
/// commande decider F NUM --livrable L1 --decision admis --date D [--refaction 1234,50]
[[nodiscard]] Sortie commandeCommandeDecider(Contexte &contexte);

} // namespace trame
