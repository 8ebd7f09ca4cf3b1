// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ListHeader.h"

#include "ui/common/Tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace trame::ui {

namespace {

constexpr int padding = 2 * gridUnit;
constexpr int arrowWidth = 8;
constexpr int arrowHeight = 4;

QFont titleFont(QFont font)
{
    font.setPixelSize(smallTextSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawArrow(QPainter &painter, const QRect &place, Qt::SortOrder order)
{
    const QPoint middle{place.center().x(), place.center().y()};
    const auto up = order == Qt::AscendingOrder ? -1 : 1;
    const QPolygon triangle{{QPoint{middle.x() - arrowWidth / 2, middle.y() - up * arrowHeight / 2},
                             QPoint{middle.x() + arrowWidth / 2, middle.y() - up * arrowHeight / 2},
                             QPoint{middle.x(), middle.y() + up * arrowHeight / 2}}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(triangle);
}

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMouseTracking(true);
}

int ListHeader::widthOf(const QString &title, const QHeaderView &header)
{
    return QFontMetrics{titleFont(header.font())}.horizontalAdvance(title) + 2 * padding + arrowWidth + gridUnit;
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const auto &colors = tokens(palette());
    const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    painter->save();
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, colors.border);
    auto room = rect.adjusted(padding, 0, -padding, 0);
    const auto color = hovered || sorted ? colors.text : colors.muted;
    if (sorted) {
        painter->setBrush(color);
        drawArrow(*painter, QRect{room.right() - arrowWidth + 1, room.top(), arrowWidth, room.height()},
                  sortIndicatorOrder());
        room.setRight(room.right() - arrowWidth - gridUnit);
    }
    const auto font = titleFont(painter->font());
    painter->setFont(font);
    painter->setPen(color);
    const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics{font}.elidedText(model()->headerData(column, Qt::Horizontal).toString(),
                                                    Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace trame::ui
