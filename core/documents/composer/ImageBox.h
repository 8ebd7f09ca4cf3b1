// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace trame {

/// The size an image takes in a box: as large as fits, its proportions kept.
[[nodiscard]] QSizeF sizeInBox(const QImage &image, QSizeF box);
/// Paints an image at the left of a box, in the middle of its height.
void paintInBox(QPainter &painter, const QImage &image, QRectF box);

} // namespace trame
