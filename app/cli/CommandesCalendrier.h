// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// jours-ouvres --du DATE --plus N [--territoire T]: the end of a delay in working days.
[[nodiscard]] Sortie commandeJoursOuvres(Contexte &contexte);
/// delai --du DATE --jours N [--territoire T]: the end of a delay in calendar days (CCAG-TIC art. 3.2).
[[nodiscard]] Sortie commandeDelai(Contexte &contexte);
/// feries --annee A [--territoire T]: the public holidays of a year.
[[nodiscard]] Sortie commandeFeries(Contexte &contexte);
/// siret NUMERO: form, key and VAT number.
[[nodiscard]] Sortie commandeSiret(Contexte &contexte);

} // namespace trame
