// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// nouveau F: an empty data file.
[[nodiscard]] Sortie commandeNouveau(Contexte &contexte);
/// info F: what the file is and who writes in it.
[[nodiscard]] Sortie commandeInfo(Contexte &contexte);
/// verifier F: structure, seals, attachments and journal, told as it goes.
[[nodiscard]] Sortie commandeVerifier(Contexte &contexte);
/// sauvegarder F --sortie G: a verified copy.
[[nodiscard]] Sortie commandeSauvegarder(Contexte &contexte);
/// journal F [--limite N]: the last acts first.
[[nodiscard]] Sortie commandeJournal(Contexte &contexte);

} // namespace trame
