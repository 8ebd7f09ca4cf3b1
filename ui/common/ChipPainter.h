// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QSize>
#include <QString>

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace trame::ui {

/// The room a chip takes: its word in bold, a little smaller than the text around it.
[[nodiscard]] QSize chipSize(const QString &word, const QFont &font);
/// Paints a chip at the left of a rectangle, centred in its height.
void paintChip(QPainter &painter, const QRect &rect, const QString &word, Tone tone, const QFont &font,
               const QPalette &palette);

} // namespace trame::ui
