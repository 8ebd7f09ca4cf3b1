// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace trame::ui {

struct ColumnNeed;
class LignesDelegate;
class LignesModel;
enum class Folded;

/// The table of a devis' lines: as high as its lines where there is room, with the keys that act on lines.
class LignesTable : public QTableView
{
    Q_OBJECT
public:
    /// The model must outlive the table.
    explicit LignesTable(LignesModel &model, QWidget *parent = nullptr);

    [[nodiscard]] LignesDelegate &lines() const { return *m_delegate; }
    /// The row one acts on, or -1.
    [[nodiscard]] int currentRow() const;
    /// Brings a cell in sight and makes it current; editCell() also opens it where it may be edited.
    void goTo(int row, int column);
    void editCell(int row, int column);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void duplicateWanted();
    void removeWanted();
    void moveWanted(int step);
    void pasteWanted();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// What each column wants; folded, some are told in the cell of the code.
    [[nodiscard]] QVector<ColumnNeed> needs(Folded folded) const;
    void fit();

    LignesDelegate *m_delegate;
};

} // namespace trame::ui
