// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace trame::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto wanted = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    QVector<std::pair<QLayoutItem *, QRect>> line;
    // What is lower than its line stands in its middle.
    const auto close = [&] {
        for (auto &[item, place] : line)
            if (pass == Pass::Place)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        line.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        if (!line.isEmpty() && x + size.width() > rect.right() + 1) {
            close();
            x = rect.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.push_back({item, QRect{QPoint{x, y}, size}});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    close();
    return y + lineHeight - rect.top();
}

} // namespace trame::ui
