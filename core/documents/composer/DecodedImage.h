// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>
#include <QImage>

namespace trame {

/// A PNG or JPEG image decoded from bytes that may be hostile: the format and the size are read before anything is
/// decoded (40 Mpx at most). Transparency is laid on white, since PDF/A-1 has none. No bytes give a null image;
/// ImageInvalide or ImageTropGrande, with `name`, when they can't be used.
[[nodiscard]] Result<QImage> decodeImage(const QByteArray &bytes, const std::string &name);

} // namespace trame
