// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/SignatureBox.h"

#include "core/documents/composer/ImageBox.h"
#include "core/documents/composer/PageFlow.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace trame {

namespace {

using Geometry = PageGeometry;

constexpr qreal padding = Geometry::pt(9);
constexpr qreal innerWidth = Geometry::contentWidth - 2 * padding;
constexpr qreal fieldsWidth = innerWidth * 0.5;
constexpr qreal labelWidth = Geometry::pt(42);
constexpr qreal valueWidth = fieldsWidth - labelWidth - Geometry::pt(14);
constexpr qreal fieldHeight = Geometry::pt(19);
constexpr qreal signatureHeight = Geometry::mm(27);
/// What is longer is cut with «…»: the frame must stand on one page.
constexpr qsizetype longestValue = 240;
constexpr qsizetype longestSentence = 1200;

QString cut(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest) + QChar{0x2026};
}

} // namespace

SignatureBox::SignatureBox(const Typography &typography, const SignatureContent &content)
    : m_title{typography, content.title, TextRole::Heading, innerWidth},
      m_sentence{typography, cut(content.sentence, longestSentence), TextRole::Body, innerWidth},
      m_signature{typography, QStringLiteral("Signature et cachet"), TextRole::Small, fieldsWidth},
      m_image{content.image}
{
    const auto add = [&](const QString &label, const QString &value) {
        const auto shown = cut(value.simplified(), longestValue);
        m_fields.push_back({TextLines{typography, label, TextRole::Small, labelWidth},
                            TextLines{typography, shown, TextRole::Strong, valueWidth}, shown.isEmpty()});
    };
    add(QStringLiteral("Nom"), content.name);
    add(QStringLiteral("Qualité"), content.quality);
    add(QStringLiteral("Date"), content.date);
}

qreal SignatureBox::heightOf(const Field &field)
{
    return std::max(fieldHeight, field.value.height() + Geometry::pt(6));
}

qreal SignatureBox::height() const
{
    qreal fields = 0;
    for (const auto &field : m_fields)
        fields += heightOf(field);
    const auto signature = m_signature.height() + signatureHeight;
    return 2 * padding + m_title.height() + Geometry::pt(4) + m_sentence.height() + Geometry::pt(8)
           + std::max(fields, signature) + Geometry::pt(3);
}

void SignatureBox::place(PageFlow &flow) const
{
    flow.ensure(height());
    if (auto *painter = flow.painter()) {
        const QRectF frame{Geometry::left, flow.y(), Geometry::contentWidth, height() - Geometry::pt(3)};
        painter->save();
        painter->setPen(QPen{Typography::accent, Geometry::pt(0.9)});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame);
        painter->restore();
        QPointF at{Geometry::left + padding, flow.y() + padding};
        m_title.paint(*painter, at);
        at.ry() += m_title.height() + Geometry::pt(4);
        m_sentence.paint(*painter, at);
        paintFields(flow, at.y() + m_sentence.height() + Geometry::pt(8));
    }
    flow.advance(height());
}

void SignatureBox::paintFields(PageFlow &flow, qreal top) const
{
    auto &painter = *flow.painter();
    const auto left = Geometry::left + padding;
    auto y = top;
    for (const auto &field : m_fields) {
        field.label.paint(painter, {left, y + Geometry::pt(2)});
        if (field.blank)
            painter.fillRect(QRectF{left + labelWidth, y + Geometry::pt(12), valueWidth, Geometry::pt(0.5)},
                             Typography::rule);
        else
            field.value.paint(painter, {left + labelWidth, y});
        y += heightOf(field);
    }
    const auto middle = left + fieldsWidth;
    m_signature.paint(painter, {middle, top + Geometry::pt(2)});
    const QRectF box{middle, top + m_signature.height() + Geometry::pt(3), fieldsWidth,
                     signatureHeight - Geometry::pt(6)};
    paintInBox(painter, m_image, box);
}

} // namespace trame
