// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ChipDelegate.h"

#include "ui/common/ChipPainter.h"
#include "ui/lists/WindowedTableModel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace trame::ui {

namespace {

constexpr int cellPadding = 2 * gridUnit;
constexpr int markWidth = 3;

ColumnKind kindOf(const QModelIndex &index)
{
    return static_cast<ColumnKind>(index.data(WindowedTableModel::KindRole).toInt());
}

bool isFirstShown(const QAbstractItemView *view, const QRect &rect)
{
    return view == nullptr || rect.left() <= 0;
}

/// A text on two lines at most, centred in the height; the second one ends in «…» where there is no room.
void drawTwoLines(QPainter &painter, const QRect &room, const QString &text, const QFont &font)
{
    QTextLayout layout{text, font};
    layout.beginLayout();
    auto first = layout.createLine();
    first.setLineWidth(room.width());
    layout.endLayout();
    const QFontMetrics metrics{font};
    const auto rest = text.mid(first.textLength()).trimmed();
    const auto height = metrics.height() * (rest.isEmpty() ? 1 : 2);
    const QRect line{room.left(), room.top() + (room.height() - height) / 2, room.width(), metrics.height()};
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text.left(first.textLength()).trimmed(), Qt::ElideRight, room.width()));
    if (!rest.isEmpty())
        painter.drawText(line.translated(0, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(rest, Qt::ElideRight, room.width()));
}

} // namespace

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, colors.hover);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, colors.border);

    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && isFirstShown(view, option.rect))
        painter->fillRect(QRect{option.rect.left(), option.rect.top(), markWidth, option.rect.height()}, colors.link);

    const auto room = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const auto text = index.data().toString();
    if (kindOf(index) == ColumnKind::State) {
        paintChip(*painter, room, text, static_cast<Tone>(index.data(WindowedTableModel::ToneRole).toInt()),
                  option.font, option.palette);
        return;
    }
    const bool cut = kindOf(index) == ColumnKind::Text;
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setFont(option.font);
    painter->setPen(selected ? colors.selectionText : colors.text);
    if (cut && option.features.testFlag(QStyleOptionViewItem::WrapText)) {
        drawTwoLines(*painter, room, text, option.font);
        return;
    }
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                      cut ? option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()) : text);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data().toString();
    const auto width = kindOf(index) == ColumnKind::State ? chipSize(text, option.font).width()
                                                          : option.fontMetrics.horizontalAdvance(text);
    return {width + 2 * cellPadding, listRowHeight};
}

} // namespace trame::ui
