// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPalette;

namespace trame::ui {

/// The few signs the window needs, drawn in the colours of the palette: sharp at every scale, no files to ship.
[[nodiscard]] QIcon calendarGlyph(const QPalette &palette);

} // namespace trame::ui
