// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/LignesDelegate.h"

#include "ui/common/Tokens.h"
#include "ui/devis/LignesModel.h"
#include "ui/forms/QuantityEdit.h"
#include "ui/forms/RateEdit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int cellPadding = 2 * gridUnit;
/// What is folded stands beside the padding of the next column.
constexpr int foldedPadding = 3 * gridUnit;
constexpr int foldedTextSize = 11;

int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table == nullptr ? option.rect.width() : table->columnWidth(index.column());
}

/// What stands under the code where its columns have no room: «Expert · jour», «1 150,00 €».
QStringList foldedLines(const QModelIndex &index, Folded folded)
{
    const auto of = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto profile = of(LignesModel::ProfilFacture);
    const auto unit = of(LignesModel::UnitePrix);
    QStringList lines{profile.isEmpty() ? unit : profile + QStringLiteral(" · ") + unit};
    if (folded == Folded::PriceToo)
        lines << of(LignesModel::Prix);
    return lines;
}

QFont smallFont(const QFont &font)
{
    auto small = font;
    small.setPixelSize(foldedTextSize);
    return small;
}

} // namespace

LignesDelegate::LignesDelegate(QObject *parent)
    : ChipDelegate{parent},
      m_afterwards{new QTimer{this}}
{
    m_afterwards->setSingleShot(true);
    connect(m_afterwards, &QTimer::timeout, this, &LignesDelegate::sayPutBack);
    connect(this, &QAbstractItemDelegate::closeEditor, this, &LignesDelegate::forgetError);
}

void LignesDelegate::setHovered(int row)
{
    m_hovered = row;
    setHoveredRow(row);
}

void LignesDelegate::commitTyped()
{
    Q_EMIT commitData(qobject_cast<QWidget *>(sender()));
}

void LignesDelegate::forgetError()
{
    Q_EMIT errorChanged({});
}

void LignesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool code = index.column() == LignesModel::Code;
    if (index.column() != LignesModel::Designation && !(code && m_folded != Folded::None)) {
        ChipDelegate::paint(painter, option, index);
        return;
    }
    // Unlike in a list, the whole designation is shown, over as many lines as it takes.
    const auto &colors = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, colors.hover);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, colors.border);
    painter->setFont(option.font);
    painter->setPen(selected ? colors.selectionText : colors.text);
    if (code) {
        paintFolded(*painter, option, index);
        return;
    }
    painter->drawText(option.rect.adjusted(cellPadding, 0, -cellPadding, -1),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
}

void LignesDelegate::paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto room = option.rect.adjusted(cellPadding, 0, cellPadding - foldedPadding, -1);
    const auto lines = foldedLines(index, m_folded);
    const auto small = smallFont(option.font);
    const auto step = QFontMetrics{small}.lineSpacing();
    const auto height = option.fontMetrics.lineSpacing() + step * static_cast<int>(lines.size());
    QRect line{room.left(), room.top() + (room.height() - height) / 2, room.width(), option.fontMetrics.lineSpacing()};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    painter.setFont(small);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter.setPen(tokens(option.palette).muted);
    for (const auto &text : lines) {
        line = QRect{room.left(), line.bottom() + 1, room.width(), step};
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

QSize LignesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = ChipDelegate::sizeHint(option, index);
    if (m_folded != Folded::None && index.column() == LignesModel::Code) {
        const QFontMetrics small{smallFont(option.font)};
        for (const auto &line : foldedLines(index, m_folded)) {
            size.setWidth(std::max(size.width(), small.horizontalAdvance(line) + foldedPadding));
            size.rheight() += small.lineSpacing();
        }
        return size;
    }
    if (index.column() != LignesModel::Designation)
        return size;
    const auto width = widthOf(option, index) - 2 * cellPadding;
    const auto text =
        option.fontMetrics.boundingRect(QRect{0, 0, std::max(width, 1), 0}, Qt::TextWordWrap, index.data().toString());
    size.setHeight(std::max(size.height(), text.height() + 3 * gridUnit));
    return size;
}

QWidget *LignesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    ValueEdit *edit = nullptr;
    if (index.column() == LignesModel::Nombre)
        edit = new QuantityEdit{parent};
    else
        edit = new RateEdit{parent};
    m_opened = index;
    m_before = index.data(Qt::EditRole);
    // An emptied discount is none.
    edit->setPresence(index.column() == LignesModel::Remise ? Presence::Optional : Presence::Mandatory);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(edit, &ValueEdit::valueChanged, this, &LignesDelegate::commitTyped);
    connect(edit, &ValueEdit::errorChanged, this, &LignesDelegate::errorChanged);
    return edit;
}

void LignesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto number = index.data(Qt::EditRole).toLongLong();
    if (auto *quantity = qobject_cast<QuantityEdit *>(editor)) {
        // What is being typed already says so: «12,» isn't put back to «12».
        if (quantity->quantite() != Quantite::milliemes(number))
            quantity->setQuantite(Quantite::milliemes(number));
    } else if (auto *rate = qobject_cast<RateEdit *>(editor)) {
        const auto shown = Taux::pourDixMille(static_cast<std::int32_t>(number));
        if (rate->taux() != shown)
            rate->setTaux(shown);
    }
    if (auto *edit = qobject_cast<QLineEdit *>(editor); edit != nullptr && !edit->isModified())
        edit->selectAll();
}

void LignesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *edit = qobject_cast<ValueEdit *>(editor);
    if (edit != nullptr && !edit->validate()) {
        // However the cell is left: the beginning of what is refused was handed on, and «1000000000» isn't ten million.
        m_putBack = edit->error();
        putBack();
        // Once that is over: the view closes the cell, and says that all is well.
        m_afterwards->start();
        return;
    }
    if (const auto *quantity = qobject_cast<const QuantityEdit *>(editor)) {
        if (const auto value = quantity->quantite())
            model->setData(index, QVariant::fromValue<qlonglong>(value->enMilliemes()));
    } else if (const auto *rate = qobject_cast<const RateEdit *>(editor)) {
        const bool none = rate->text().trimmed().isEmpty();
        if (const auto value = none ? std::optional{Taux{}} : rate->taux())
            model->setData(index, QVariant::fromValue<qlonglong>(value->pourDixMille()));
    }
}

void LignesDelegate::putBack() const
{
    // Numbers were handed on as they were typed: what stood there is handed on in its turn.
    if (auto *view = qobject_cast<QAbstractItemView *>(parent()); view != nullptr && m_opened.isValid())
        view->model()->setData(m_opened, m_before);
}

void LignesDelegate::sayPutBack() const
{
    Q_EMIT errorChanged(tr("%1 Le nombre d’avant est resté.").arg(m_putBack));
}

void LignesDelegate::cancel(QWidget &editor)
{
    putBack();
    Q_EMIT closeEditor(&editor, RevertModelCache);
    Q_EMIT cancelled();
}

bool LignesDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = dynamic_cast<const QKeyEvent &>(*event).key();
        auto *edit = qobject_cast<ValueEdit *>(object);
        if (edit != nullptr && key == Qt::Key_Escape) {
            cancel(*edit);
            return true;
        }
        if (edit != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (!edit->validate())
                return true;
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit, NoHint);
            Q_EMIT entered();
            return true;
        }
    }
    return ChipDelegate::eventFilter(object, event);
}

} // namespace trame::ui
