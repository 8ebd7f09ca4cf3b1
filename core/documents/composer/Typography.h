// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/PrintableText.h"

#include <QColor>
#include <QFont>

#include <array>

namespace trame {

/// What a text is for; its size, weight and colour follow.
enum class TextRole {
    Title,
    Heading,
    Subheading,
    Body,
    Strong,
    Cell,
    CellStrong,
    CellHeading,
    Small,
    SmallStrong,
    Mark
};

/// The fonts and colours of all documents: one family, one accent.
class Typography
{
public:
    Typography();

    [[nodiscard]] const QFont &font(TextRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }
    [[nodiscard]] static QColor colour(TextRole role);
    [[nodiscard]] QString printable(const QString &text) const { return m_printable(text); }

    /// Named so that all documents look alike, whatever the system: Arial, else Liberation Sans (same metrics),
    /// else DejaVu Sans.
    [[nodiscard]] static QString family();

    static constexpr QColor accent{0x1F, 0x5F, 0xBF};
    static constexpr QColor ink{0x1C, 0x22, 0x2B};
    static constexpr QColor grey{0x5A, 0x65, 0x73};
    static constexpr QColor rule{0xCF, 0xD6, 0xDF};
    static constexpr QColor tint{0xEC, 0xF2, 0xFA};
    static constexpr QColor bar{0x8F, 0xB4, 0xE3};
    static constexpr QColor alert{0xB3, 0x26, 0x1E};
    static constexpr QColor watermark{0xF1, 0xF1, 0xF1};

private:
    static constexpr std::size_t roles = static_cast<std::size_t>(TextRole::Mark) + 1;
    std::array<QFont, roles> m_fonts;
    PrintableText m_printable;
};

} // namespace trame
