// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "ui/devis/DevisSection.h"
#include "ui/entries/EntryColumn.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace trame::ui {

class EntryDelegate;
class EntryTableModel;

/// A short list as a table: looks like every list of the program, cells that may be typed in open with any key, Enter,
/// F2 or a double click, and Tab goes on to the next one.
class EntryTable : public QTableView
{
    Q_OBJECT
public:
    EntryTable(const QString &title, Date today, QWidget *parent = nullptr);

    void setColumns(std::vector<EntryColumn> columns);
    /// Shows so many entries; keeps the current cell.
    void setEntries(int rows, Edition edition);
    [[nodiscard]] EntryTableModel &list() const { return *m_model; }
    /// The row that is chosen; -1 for none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void select(int row, int column = 0);
    /// The field of a cell in which something was typed that the list hasn't taken yet; null for none.
    [[nodiscard]] QWidget *openField() const { return m_typed; }

Q_SIGNALS:
    void edited(int row, int column);
    void currentRowChanged(int row);
    /// What is wrong with what was typed; empty once it is right.
    void refused(const QString &sentence);
    /// openField() answers otherwise.
    void typedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void shareWidth();
    void hover(int row);
    void setTyped(QWidget *editor);
    void settle();

    EntryTableModel *m_model;
    EntryDelegate *m_delegate;
    QPointer<QWidget> m_typed;
    QTimer m_settle;
};

} // namespace trame::ui
