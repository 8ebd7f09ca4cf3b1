// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GotoPalette.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int mostRows = 10;
constexpr int fromTop = 64;
constexpr int mostHits = 50;

enum Role { TargetRole = Qt::UserRole, DetailRole };

/// The title at the left, the detail in grey at the right.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colors = tokens(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, colors.selection);
        const auto room = option.rect.adjusted(3 * gridUnit, 0, -3 * gridUnit, 0);
        const auto title = index.data().toString();
        painter->setFont(option.font);
        painter->setPen(selected ? colors.selectionText : colors.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
        const auto used = option.fontMetrics.horizontalAdvance(title) + 4 * gridUnit;
        const auto rest = room.adjusted(std::min(used, room.width()), 0, 0, 0);
        painter->setPen(selected ? colors.selectionText : colors.muted);
        painter->drawText(
            rest, Qt::AlignRight | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, listRowHeight}; }
};

} // namespace

GotoPalette::GotoPalette(Find find, QWidget *parent)
    : QDialog{parent, Qt::Dialog | Qt::FramelessWindowHint},
      m_find{std::move(find)},
      m_text{new QLineEdit{this}},
      m_hits{new QListWidget{this}},
      m_none{plainLabel(tr("Rien de ce nom dans ce fichier."), this, QStringLiteral("muted"))}
{
    setWindowTitle(tr("Aller à…"));
    setAccessibleName(windowTitle());
    setObjectName(QStringLiteral("palette"));
    const auto width = std::min(paletteWidth, parent->width() - 8 * gridUnit);
    m_text->setFixedWidth(width);
    m_text->setPlaceholderText(tr("Numéro, objet, bénéficiaire, personne, page…"));
    m_text->setAccessibleName(windowTitle());
    m_text->installEventFilter(this);
    m_hits->setAccessibleName(tr("Résultats"));
    m_hits->setItemDelegate(new HitDelegate{m_hits});
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The arrows work from the field: the list needs no stop of its own.
    m_hits->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout{this};
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->setContentsMargins(3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 3 * gridUnit);
    column->setSpacing(2 * gridUnit);
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_hits)})
        column->addWidget(part);
    connect(m_text, &QLineEdit::textChanged, this, &GotoPalette::search);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!target().isEmpty())
            accept();
    });
    connect(m_hits, &QListWidget::itemClicked, this, &QDialog::accept);
    move(parent->mapToGlobal(QPoint{(parent->width() - width) / 2, fromTop}));
    search();
}

void GotoPalette::search()
{
    m_hits->clear();
    const auto hits = m_find(m_text->text().trimmed());
    for (const auto &hit : hits.mid(0, mostHits)) {
        auto *item = new QListWidgetItem{hit.title, m_hits};
        item->setData(TargetRole, hit.target);
        item->setData(DetailRole, hit.detail);
        item->setData(Qt::AccessibleTextRole, hit.title + QStringLiteral(", ") + hit.detail);
    }
    m_hits->setCurrentRow(0);
    m_hits->setFixedHeight(std::min(m_hits->count(), mostRows) * listRowHeight + 2 * m_hits->frameWidth());
    m_hits->setVisible(!hits.isEmpty());
    m_none->setVisible(hits.isEmpty());
}

QString GotoPalette::target() const
{
    const auto *item = m_hits->currentItem();
    return item == nullptr ? QString{} : item->data(TargetRole).toString();
}

bool GotoPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_hits, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace trame::ui
