// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// titulaire ajouter F --contenu t.json [--cle-confirmee]: a holder with its agreements and its logo.
[[nodiscard]] Sortie commandeTitulaireAjouter(Contexte &contexte);
[[nodiscard]] Sortie commandeTitulaireLister(Contexte &contexte);
/// beneficiaire ajouter F --contenu b.json
[[nodiscard]] Sortie commandeBeneficiaireAjouter(Contexte &contexte);
[[nodiscard]] Sortie commandeBeneficiaireLister(Contexte &contexte);
/// intervenant ajouter F --contenu i.json
[[nodiscard]] Sortie commandeIntervenantAjouter(Contexte &contexte);
[[nodiscard]] Sortie commandeIntervenantLister(Contexte &contexte);

} // namespace trame
