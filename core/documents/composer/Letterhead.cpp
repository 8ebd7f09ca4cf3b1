// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/Letterhead.h"

#include "core/documents/composer/ImageBox.h"
#include "core/documents/composer/PageFlow.h"

#include <QPainter>

#include <algorithm>

namespace trame {

namespace {

using Geometry = PageGeometry;

constexpr qreal gap = Geometry::mm(7);
constexpr qreal below = Geometry::pt(7);
constexpr QSizeF logoBox{Geometry::mm(52), Geometry::mm(17)};

qreal textLeft(const QImage &logo)
{
    return Geometry::left + (logo.isNull() ? 0 : sizeInBox(logo, logoBox).width() + gap);
}

qreal textWidth(const QImage &logo)
{
    return Geometry::left + Geometry::contentWidth - textLeft(logo);
}

} // namespace

Letterhead::Letterhead(const Typography &typography, const LetterheadContent &content)
    : m_logo{content.logo},
      m_logoSize{sizeInBox(content.logo, logoBox)},
      m_name{typography, content.name, TextRole::Strong, textLeft(content.logo), textWidth(content.logo)},
      m_lines{typography, content.lines.join(QLatin1Char{'\n'}), TextRole::Small, textLeft(content.logo),
              textWidth(content.logo)}
{
}

qreal Letterhead::height() const
{
    return std::max(m_logoSize.height(), m_name.height() + m_lines.height()) + below;
}

qreal Letterhead::firstHeight() const
{
    return std::min(height(), Geometry::contentHeight / 2);
}

void Letterhead::place(PageFlow &flow) const
{
    const auto top = flow.y();
    const auto page = flow.page();
    if (flow.painter() != nullptr)
        paintInBox(*flow.painter(), m_logo, {{Geometry::left, top}, m_logoSize});
    m_name.place(flow);
    m_lines.place(flow);
    if (flow.page() == page)
        flow.advance(std::max(qreal{0}, top + m_logoSize.height() - flow.y()));
    flow.advance(below);
    if (flow.painter() != nullptr)
        flow.painter()->fillRect(QRectF{Geometry::left, flow.y(), Geometry::contentWidth, Geometry::pt(1.2)},
                                 Typography::accent);
}

} // namespace trame
