// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ChipDelegate.h"

#include <QPersistentModelIndex>
#include <QVariant>

class QTimer;

namespace trame::ui {

/// What stands under the code of a line for want of room.
enum class Folded { None, ProfileAndUnit, PriceToo };

/// Paints the lines of a devis, the designation over as many lines as it takes, and edits their numbers. A right number
/// is handed on as one types, so that totals and findings follow; a wrong one says what is wrong and changes nothing,
/// and Escape puts back what stood there before.
class LignesDelegate : public ChipDelegate
{
    Q_OBJECT
public:
    explicit LignesDelegate(QObject *parent = nullptr);

    /// The row under the pointer; -1 for none.
    void setHovered(int row);
    /// What has no column in a narrow window is told in the cell of the code.
    void setFolded(Folded folded) { m_folded = folded; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// What is wrong with the number that is typed; empty when nothing is.
    void errorChanged(const QString &error) const;
    /// Enter ended an edit.
    void entered();
    /// Escape did, and the cell is as it was.
    void cancelled();

private:
    void commitTyped();
    void forgetError();
    void sayPutBack() const;
    void cancel(QWidget &editor);
    void putBack() const;
    void paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hovered = -1;
    Folded m_folded = Folded::None;
    // The cell that was opened last, and what stood in it: an editor is made by a function that is const.
    mutable QPersistentModelIndex m_opened;
    mutable QVariant m_before;
    mutable QString m_putBack; // Why it was put back.
    QTimer *m_afterwards;
};

} // namespace trame::ui
