// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/RowSource.h"

#include <QTableWidget>

#include <vector>

namespace trame::ui {

/// A short table that is only read: the lots of an agreement, the prices of a line, what an act changed. Long lists are
/// TableView's.
class FactTable : public QTableWidget
{
    Q_OBJECT
public:
    /// `title` is what a screen reader says. A column is as wide as its widest text, up to its own width where it has
    /// one; some give way where the room lacks.
    FactTable(const QString &title, std::vector<Column> columns, QWidget *parent = nullptr);

    /// Shows these rows in place of the others.
    void setFacts(const std::vector<std::vector<Cell>> &rows);
    /// As high as its rows, up to so many; it scrolls beyond.
    void setHeightOf(int mostRows);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedWidth(int column) const;
    void fitColumns();
    void fit();

    std::vector<Column> m_columns;
    int m_mostRows = 0;
};

} // namespace trame::ui
