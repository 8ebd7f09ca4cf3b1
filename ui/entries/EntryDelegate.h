// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "ui/lists/ChipDelegate.h"

#include <QPersistentModelIndex>

namespace trame::ui {

/// Opens the right field for each kind of cell, and takes only what reads as a value.
class EntryDelegate : public ChipDelegate
{
    Q_OBJECT
public:
    /// `today` is where an empty date starts.
    explicit EntryDelegate(Date today, QObject *parent = nullptr);

    /// Rings the current cell: what is typed goes there.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// One choice is enough: the view takes it and closes the field.
    void chosen(QWidget *editor) const;
    /// What is wrong with what was typed: the cell keeps its value. Empty once a value was taken.
    void refused(const QString &sentence) const;
    /// Something was typed in a cell that is still open.
    void typed(QWidget *editor) const;

private:
    Date m_today;
    // The cell that was opened last, and what stood in it: an editor is made by a function that is const.
    mutable QPersistentModelIndex m_opened;
    mutable QVariant m_before;
};

} // namespace trame::ui
