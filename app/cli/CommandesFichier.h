// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// nouveau F [--demo] [--commandes N] [--graine G]: an empty data file, the demonstration, or invented orders on it.
[[nodiscard]] Sortie commandeNouveau(Contexte &contexte);
/// info F: what the file is and who writes in it.
[[nodiscard]] Sortie commandeInfo(Contexte &contexte);
/// verifier F: structure, seals, attachments and journal, told as it goes.
[[nodiscard]] Sortie commandeVerifier(Contexte &contexte);
/// sauvegarder F --sortie G: a verified copy.
[[nodiscard]] Sortie commandeSauvegarder(Contexte &contexte);
/// exporter F --sortie X.zip: all data and attachments, in open formats.
[[nodiscard]] Sortie commandeExporter(Contexte &contexte);
/// importer X.zip --vers G.trame: a new file with the same data.
[[nodiscard]] Sortie commandeImporter(Contexte &contexte);
/// journal F [--limite N]: the last acts first.
[[nodiscard]] Sortie commandeJournal(Contexte &contexte);

} // namespace trame
