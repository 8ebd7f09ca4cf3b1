// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// accord definir F --contenu accord.json: the consultation, its lots and its parameters.
[[nodiscard]] Sortie commandeAccordDefinir(Contexte &contexte);
/// accord montrer F: the same, as they stand in the file.
[[nodiscard]] Sortie commandeAccordMontrer(Contexte &contexte);
/// bpu lister F [--lot N] [--date D]: the lines with the price of the day.
[[nodiscard]] Sortie commandeBpuLister(Contexte &contexte);
/// bpu importer F --lot N [--titulaire SIRET] fichier.csv
[[nodiscard]] Sortie commandeBpuImporter(Contexte &contexte);
/// echeances F [--lot N]: what is due and who must act.
[[nodiscard]] Sortie commandeEcheances(Contexte &contexte);

} // namespace trame
