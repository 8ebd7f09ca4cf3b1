// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Glyph.h"

#include "ui/common/Tokens.h"

#include <QPainter>
#include <QPixmap>

namespace trame::ui {

namespace {

constexpr int side = 16;
constexpr int sharpness = 3;

} // namespace

QIcon calendarGlyph(const QPalette &palette)
{
    QPixmap sheet{side * sharpness, side * sharpness};
    sheet.setDevicePixelRatio(sharpness);
    sheet.fill(Qt::transparent);
    QPainter painter{&sheet};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens(palette).muted, 1.4});
    painter.drawRoundedRect(QRectF{2, 3, 12, 11}, 2, 2);
    painter.drawLine(QPointF{2, 6.5}, QPointF{14, 6.5});
    painter.drawLine(QPointF{5, 1.5}, QPointF{5, 4});
    painter.drawLine(QPointF{11, 1.5}, QPointF{11, 4});
    return QIcon{sheet};
}

} // namespace trame::ui
