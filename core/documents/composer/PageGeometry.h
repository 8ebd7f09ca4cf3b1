// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace trame {

/// The measures of a page, in the units the composer paints in: dots of a 1200 dpi A4 sheet.
struct PageGeometry {
    static constexpr int resolution = 1200;
    [[nodiscard]] static constexpr qreal pt(qreal points) { return points * resolution / 72; }
    [[nodiscard]] static constexpr qreal mm(qreal millimetres) { return millimetres * resolution / 25.4; }

    static constexpr qreal width = 210 * resolution / 25.4;
    static constexpr qreal height = 297 * resolution / 25.4;
    static constexpr qreal left = 17 * resolution / 25.4;
    static constexpr qreal contentWidth = width - 2 * left;
    /// Where the header band of the second and following pages stands.
    static constexpr qreal header = 11 * resolution / 25.4;
    static constexpr qreal firstTop = 17 * resolution / 25.4;
    static constexpr qreal top = 22 * resolution / 25.4;
    static constexpr qreal bottom = 276 * resolution / 25.4;
    static constexpr qreal footer = 281 * resolution / 25.4;
    static constexpr qreal contentHeight = bottom - top;
};

} // namespace trame
