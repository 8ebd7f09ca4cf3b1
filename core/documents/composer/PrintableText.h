// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRawFont>
#include <QString>

#include <vector>

namespace trame {

/// Turns any text into one that the fonts of a document can print: control, bidirectional and other invisible
/// characters are dropped, exotic spaces become no-break spaces, stacks of accents are cut at two, and a
/// character that no font has is shown as «�» instead of an empty box. PDF/A wants a glyph for each character.
class PrintableText
{
public:
    /// The fonts that will be used, the preferred one first.
    explicit PrintableText(std::vector<QRawFont> fonts)
        : m_fonts{std::move(fonts)}
    {
    }

    [[nodiscard]] QString operator()(const QString &text) const;

private:
    [[nodiscard]] bool printable(char32_t character) const;
    [[nodiscard]] char32_t replaced(char32_t character) const;

    std::vector<QRawFont> m_fonts;
};

} // namespace trame
