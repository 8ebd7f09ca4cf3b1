// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ChipPainter.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int chipHeight = 20;
constexpr int chipPadding = 9;
constexpr int chipTextSize = 11;

QFont chipFont(QFont font)
{
    font.setPixelSize(chipTextSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize chipSize(const QString &word, const QFont &font)
{
    return {QFontMetrics{chipFont(font)}.horizontalAdvance(word) + 2 * chipPadding, chipHeight};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &word, Tone tone, const QFont &font,
               const QPalette &palette)
{
    if (word.isEmpty())
        return;
    const auto &colors = tokens(palette).of(tone);
    const auto small = chipFont(font);
    const auto width = std::min(chipSize(word, font).width(), rect.width());
    const QRect chip{rect.left(), rect.top() + (rect.height() - chipHeight) / 2, width, chipHeight};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
    painter.setPen(colors.text);
    painter.setFont(small);
    const auto room = chip.adjusted(chipPadding / 2, 0, -chipPadding / 2, 0);
    painter.drawText(room, Qt::AlignCenter, QFontMetrics{small}.elidedText(word, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace trame::ui
