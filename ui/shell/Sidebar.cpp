// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sidebar.h"

#include "ui/common/ChipPainter.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace trame::ui {

namespace {

constexpr int sidebarWidth = 212;
constexpr int narrowWidth = 192;
constexpr int entryHeight = 32;
constexpr int sectionHeight = 32;
constexpr int sectionTextSize = 11;
constexpr int padding = 10;

enum Role { IdRole = Qt::UserRole, BadgeRole, ToneRole };

/// Sections in small capitals as they are given, pages with their badge at the right end.
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colors = tokens(option.palette);
        const bool section = index.data(IdRole).toString().isEmpty();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        auto font = option.font;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto box = option.rect.adjusted(2, 1, -2, -1);
        if (!section && (selected || option.state.testFlag(QStyle::State_MouseOver))) {
            const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focused ? QPen{colors.link, 2} : QPen{Qt::NoPen});
            painter->setBrush(selected ? colors.selection : colors.hover);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        auto room = box.adjusted(padding, 0, -padding, 0);
        const auto badge = index.data(BadgeRole).toString();
        if (!badge.isEmpty()) {
            const auto width = chipSize(badge, font).width();
            const QRect place{room.right() - width + 1, room.top(), width, room.height()};
            paintChip(*painter, place, badge, static_cast<Tone>(index.data(ToneRole).toInt()), font, option.palette);
            room.setRight(place.left() - padding / 2);
        }
        if (section) {
            font.setPixelSize(sectionTextSize);
            room.adjust(0, sectionHeight / 4, 0, 0);
        }
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(section ? colors.muted : selected ? colors.selectionText : colors.text);
        const auto text = QFontMetrics{font}.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, index.data(IdRole).toString().isEmpty() ? sectionHeight : entryHeight};
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget{parent}
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(sidebarWidth);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SidebarDelegate{this});
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT wanted(item->data(IdRole).toString());
    });
    // The page an editor belongs to is marked already: a click, or Enter, leads back to it.
    const auto goBack = [this](const QListWidgetItem *item) {
        if (!item->data(IdRole).toString().isEmpty())
            Q_EMIT wanted(item->data(IdRole).toString());
    };
    connect(this, &QListWidget::itemClicked, this, goBack);
    connect(this, &QListWidget::itemActivated, this, goBack);
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowWidth : sidebarWidth);
}

void Sidebar::addSection(const QString &title)
{
    auto *item = new QListWidgetItem{title, this};
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::setEntries(const std::vector<PageEntry> &entries)
{
    const QSignalBlocker quiet{this};
    clear();
    QString section;
    for (const auto &entry : entries) {
        if (!entry.parent.isEmpty())
            continue;
        if (entry.section != section)
            addSection(entry.section);
        section = entry.section;
        auto *item = new QListWidgetItem{entry.title, this};
        item->setData(IdRole, entry.id);
    }
}

QListWidgetItem *Sidebar::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    return nullptr;
}

void Sidebar::setBadge(const QString &id, const QString &text, Tone tone)
{
    auto *item = itemOf(id);
    if (item == nullptr)
        return;
    item->setData(BadgeRole, text);
    item->setData(ToneRole, static_cast<int>(tone));
    item->setData(Qt::AccessibleTextRole, text.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), text));
}

void Sidebar::setCurrentId(const QString &id)
{
    const QSignalBlocker quiet{this};
    setCurrentItem(itemOf(id));
}

} // namespace trame::ui
