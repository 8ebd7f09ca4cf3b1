// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/PageGeometry.h"
#include "core/documents/composer/TextLines.h"

namespace trame {

/// A text over the width of the page, or of a column; it goes on over the pages, never leaving one line alone.
class Paragraph : public Block
{
public:
    Paragraph(const Typography &typography, const QString &text, TextRole role = TextRole::Body,
              qreal left = PageGeometry::left, qreal width = PageGeometry::contentWidth);

    void place(PageFlow &flow) const override;
    [[nodiscard]] qreal height() const override { return m_lines.height(); }
    [[nodiscard]] qreal firstHeight() const override { return m_lines.heightTo(2); }
    [[nodiscard]] qreal spaceBefore() const override { return PageGeometry::pt(4.5); }

private:
    TextLines m_lines;
    qreal m_left;
};

} // namespace trame
