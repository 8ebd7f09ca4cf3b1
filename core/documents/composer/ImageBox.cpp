// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/ImageBox.h"

#include <QPainter>

namespace trame {

QSizeF sizeInBox(const QImage &image, QSizeF box)
{
    return image.isNull() ? QSizeF{} : QSizeF{image.size()}.scaled(box, Qt::KeepAspectRatio);
}

void paintInBox(QPainter &painter, const QImage &image, QRectF box)
{
    if (image.isNull())
        return;
    const auto size = sizeInBox(image, box.size());
    const QPointF corner{box.left(), box.top() + (box.height() - size.height()) / 2};
    painter.drawImage(QRectF{corner, size}, image);
}

} // namespace trame
