// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/TexteDocument.h"
#include "core/documents/composer/Composition.h"
#include "core/domain/devis/VersionDevis.h"

namespace trame {

/// The anonymised CVs, each on a page of its own (CCTP 6.6.5).
void ajouterAnnexes(Composition &document, const TexteDocument &texte, const ContenuDevis &contenu);

} // namespace trame
