// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>
#include <QString>

namespace trame {

/// What a PDF says of itself.
struct MetadonneesPdf {
    QString titre;
    std::string instant; ///< When it was made, from the Clock: AAAA-MM-JJThh:mm:ssZ.
};

/// The XMP packet of a PDF/A-1b made at that instant; it says the same as the document's own dictionary.
[[nodiscard]] QByteArray paquetXmp(const MetadonneesPdf &metadonnees);

/// The same PDF with its creation date set to the given instant and its identifier derived from its content, so
/// that the same input gives the same bytes. DocumentNonProduit when it isn't the whole file that Qt writes.
[[nodiscard]] Result<QByteArray> rendreReproductible(QByteArray pdf, const std::string &instant);

} // namespace trame
