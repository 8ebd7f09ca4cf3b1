// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapesDelegate.h"

#include "ui/common/Tokens.h"

#include <QPainter>

namespace trame::ui {

namespace {

constexpr int padding = 2 * gridUnit;

} // namespace

void EtapesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = tokens(option.palette);
    const bool open = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        painter->fillRect(option.rect, colors.selection);
    else if (open && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    auto font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? colors.selectionText : open ? colors.text : colors.disabled);
    painter->drawText(option.rect.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
}

QSize EtapesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, listRowHeight};
}

} // namespace trame::ui
