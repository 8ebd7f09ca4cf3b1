// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>

#include <string>

namespace trame {

// What is asked of a file before it is kept, so that the documents can be made of it later.

/// The type of a logo, once it has been decoded: ImageInvalide, ImageTropGrande, FichierTropGrand.
[[nodiscard]] Result<std::string> checkImage(const QByteArray &bytes, const std::string &name);

/// The type of a signature or of a signed devis: an image, decoded, or a PDF whose frame holds together (its head, its
/// end, its cross-reference and its root are where they say; its pages aren't read). SignatureInvalide, and those
/// above.
[[nodiscard]] Result<std::string> checkSignature(const QByteArray &bytes, const std::string &name);

/// Whether the frame of a PDF holds together.
[[nodiscard]] bool wholePdf(const QByteArray &bytes);

} // namespace trame
