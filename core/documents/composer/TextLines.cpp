// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/TextLines.h"

#include <QPainter>

#include <algorithm>

namespace trame {

namespace {

/// Room between lines, as a share of the font's own height.
constexpr qreal lineSpacing = 1.14;

} // namespace

TextLines::TextLines(const Typography &typography, const QString &text, TextRole role, qreal width,
                     Qt::Alignment alignment, Wrapping wrapping)
    : m_layout{std::make_unique<QTextLayout>(typography.printable(text), typography.font(role))},
      m_colour{Typography::colour(role)}
{
    QTextOption option{alignment};
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setWrapMode(wrapping == Wrapping::Words ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    m_layout->setTextOption(option);
    breakLines(width);
    if (wrapping == Wrapping::OneLine && m_naturalWidth > width && width > 0) {
        auto font = m_layout->font();
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width / m_naturalWidth)));
        m_layout->setFont(font);
        breakLines(width);
    }
}

void TextLines::breakLines(qreal width)
{
    m_bottoms.clear();
    m_naturalWidth = 0;
    qreal y = 0;
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineSpacing;
        m_bottoms.push_back(y);
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

qreal TextLines::heightTo(int line) const
{
    return line <= 0 || m_bottoms.empty() ? 0 : m_bottoms[static_cast<std::size_t>(std::min(line, count()) - 1)];
}

int TextLines::fitting(int first, qreal height) const
{
    const auto limit = heightTo(first) + height;
    int last = first;
    while (last < count() && heightTo(last + 1) <= limit)
        ++last;
    return last - first;
}

void TextLines::paint(QPainter &painter, QPointF position, int first, int last) const
{
    painter.setPen(m_colour);
    const QPointF origin{position.x(), position.y() - heightTo(first)};
    for (int line = first; line < std::min(last, count()); ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace trame
