// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DocumentPdf.h"
#include "core/documents/PdfReproductible.h"
#include "core/documents/composer/Composition.h"
#include "core/documents/composer/PageFrame.h"
#include "core/files/OutputFile.h"

namespace trame {

/// Renders a composition as a PDF/A-1b in memory: laid out once to count the pages, then painted.
[[nodiscard]] Result<DocumentPdf> rendrePdf(const MetadonneesPdf &metadonnees, const PageFrame &cadre,
                                            const Composition &composition);

/// Writes a document to a file, all or nothing (OutputFile, whose errors these are).
[[nodiscard]] Result<void> ecrirePdf(const DocumentPdf &document, const Destination &destination);

} // namespace trame
