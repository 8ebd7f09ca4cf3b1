// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/Paragraph.h"

#include <QImage>
#include <QStringList>

namespace trame {

/// Who a document is from: logo at the left, name and legal mentions beside it.
struct LetterheadContent {
    QImage logo;
    QString name;
    QStringList lines;
};

/// The top of a document's first page.
class Letterhead : public Block
{
public:
    Letterhead(const Typography &typography, const LetterheadContent &content);

    void place(PageFlow &flow) const override;
    [[nodiscard]] qreal height() const override;
    [[nodiscard]] qreal firstHeight() const override;

private:
    QImage m_logo;
    QSizeF m_logoSize;
    Paragraph m_name;
    Paragraph m_lines;
};

} // namespace trame
