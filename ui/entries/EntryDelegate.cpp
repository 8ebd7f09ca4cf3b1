// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/EntryDelegate.h"

#include "ui/common/PlainText.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/MoneyEdit.h"
#include "ui/forms/QuantityEdit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace trame::ui {

namespace {

const EntryColumn &columnOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const EntryTableModel *>(index.model());
    Q_ASSERT(model != nullptr);
    return model->columns()[static_cast<std::size_t>(index.column())];
}

/// A choice in a cell: the keys walk through it without taking it. Taken is what is clicked or chosen with Enter, and
/// Escape leaves the cell as it was.
class ChoiceEdit : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // Alt+Down, F4 and the space open the list, which takes by itself.
        const bool opens =
            event->modifiers().testFlag(Qt::AltModifier) || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Space;
        const QSignalBlocker untaken{opens ? nullptr : this};
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        const QSignalBlocker untaken{this};
        QComboBox::wheelEvent(event);
    }
};

/// Nothing for an empty field.
QVariant rawValue(const QWidget &editor)
{
    if (const auto *date = qobject_cast<const DateEdit *>(&editor))
        return date->date() ? QVariant{date->date()->rang()} : QVariant{};
    if (const auto *quantity = qobject_cast<const QuantityEdit *>(&editor))
        return quantity->quantite() ? QVariant{static_cast<qlonglong>(quantity->quantite()->enMilliemes())}
                                    : QVariant{};
    if (const auto *money = qobject_cast<const MoneyEdit *>(&editor))
        return money->montant() ? QVariant{static_cast<qlonglong>(money->montant()->enCentimes())} : QVariant{};
    if (const auto *choice = qobject_cast<const QComboBox *>(&editor))
        return choice->currentData();
    const auto *text = qobject_cast<const QLineEdit *>(&editor);
    return text != nullptr ? QVariant{text->text().trimmed()} : QVariant{};
}

} // namespace

EntryDelegate::EntryDelegate(Date today, QObject *parent)
    : ChipDelegate{parent},
      m_today{today}
{
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ChipDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || view->currentIndex() != index || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const auto &colors = tokens(option.palette);
    painter->setPen(QPen{view->hasFocus() ? colors.link : colors.controlBorder, view->hasFocus() ? 2.0 : 1.0});
    painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &column = columnOf(index);
    QWidget *editor = nullptr;
    switch (column.kind) {
    case EntryKind::Date:
        editor = new DateEdit{m_today, parent};
        break;
    case EntryKind::Quantity:
        editor = new QuantityEdit{parent};
        break;
    case EntryKind::Amount:
        editor = new MoneyEdit{parent};
        break;
    case EntryKind::Choice: {
        auto *choice = new ChoiceEdit{parent};
        for (const auto &[label, value] : column.choices(index.row()))
            choice->addItem(label, value);
        connect(choice, &QComboBox::activated, this, [this, choice] { Q_EMIT chosen(choice); });
        editor = choice;
        break;
    }
    case EntryKind::Text:
    case EntryKind::State:
        editor = new QLineEdit{parent};
        break;
    }
    editor->setAccessibleName(column.title);
    m_opened = index;
    m_before = index.data(Qt::EditRole);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, [this, line] { Q_EMIT typed(line); });
    return editor;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto value = index.data(Qt::EditRole);
    // What is being typed already says so: «12,» isn't put back to «12».
    if (const auto *line = qobject_cast<const QLineEdit *>(editor);
        line != nullptr && line->isModified() && rawValue(*editor) == value)
        return;
    const bool known = value.isValid();
    if (auto *date = qobject_cast<DateEdit *>(editor)) {
        date->setDate(known ? Date::depuisRang(value.toInt()) : std::nullopt);
    } else if (auto *quantity = qobject_cast<QuantityEdit *>(editor)) {
        quantity->setQuantite(known ? std::optional{Quantite::milliemes(value.toLongLong())} : std::nullopt);
    } else if (auto *money = qobject_cast<MoneyEdit *>(editor)) {
        money->setMontant(known ? std::optional{Montant::centimes(value.toLongLong())} : std::nullopt);
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    } else if (auto *text = qobject_cast<QLineEdit *>(editor)) {
        text->setText(value.toString());
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *value = qobject_cast<ValueEdit *>(editor); value != nullptr && !value->validate()) {
        const auto why = value->error();
        // What was taken while one typed is the beginning of it.
        if (m_opened == index && model->data(index, Qt::EditRole) != m_before)
            model->setData(index, m_before);
        Q_EMIT refused(why);
        return;
    }
    Q_EMIT refused({});
    model->setData(index, rawValue(*editor));
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    // What was taken while one typed is given back.
    if (event->type() == QEvent::KeyPress && m_opened.isValid()
        && dynamic_cast<const QKeyEvent &>(*event).key() == Qt::Key_Escape)
        if (auto *view = qobject_cast<QAbstractItemView *>(parent()))
            view->model()->setData(m_opened, m_before);
    return ChipDelegate::eventFilter(object, event);
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Fields of the stylesheet are a little taller than a row, and a narrow column still shows what is typed.
    constexpr int leastWidth = 96;
    auto rect = option.rect;
    rect.setWidth(std::max(rect.width(), leastWidth));
    if (const auto over = rect.right() - (editor->parentWidget()->width() - 1); over > 0)
        rect.moveLeft(std::max(0, rect.left() - over));
    editor->setGeometry(rect);
}

} // namespace trame::ui
