// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// titulaire ajouter F --contenu t.json [--cle-confirmee]: a holder with its agreements and its logo.
[[nodiscard]] Sortie commandeTitulaireAjouter(Contexte &contexte);
/// titulaire modifier F --contenu t.json: the holder of that SIRET, but for its agreements.
[[nodiscard]] Sortie commandeTitulaireModifier(Contexte &contexte);
[[nodiscard]] Sortie commandeTitulaireLister(Contexte &contexte);
/// beneficiaire ajouter F --contenu b.json
[[nodiscard]] Sortie commandeBeneficiaireAjouter(Contexte &contexte);
/// beneficiaire modifier F --contenu b.json: the body of that SIRET, all of it.
[[nodiscard]] Sortie commandeBeneficiaireModifier(Contexte &contexte);
[[nodiscard]] Sortie commandeBeneficiaireLister(Contexte &contexte);
/// intervenant ajouter F --contenu i.json
[[nodiscard]] Sortie commandeIntervenantAjouter(Contexte &contexte);
/// intervenant modifier F --contenu i.json: the person of that code, all of it.
[[nodiscard]] Sortie commandeIntervenantModifier(Contexte &contexte);
[[nodiscard]] Sortie commandeIntervenantLister(Contexte &contexte);

} // namespace trame
