// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/RowSource.h"

#include <QTableView>

#include <functional>
#include <optional>

class QSettings;

namespace trame::ui {

class ChipDelegate;
class ColumnMemory;
class WindowedTableModel;

/// The list of every page: rows of one height, chosen columns and widths that are remembered, copy, CSV. Amounts and
/// dates and states are never cut: their columns grow with what is in sight.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what the columns are remembered under, and `title` what a screen reader says.
    TableView(QString name, const QString &title, QSettings &settings, QWidget *parent = nullptr);

    /// The model must outlive the view.
    void setList(WindowedTableModel &model);
    /// Offers «Exporter en CSV…» in the context menu; the page does the writing.
    void setExport(std::function<void()> exportCsv);

    /// The key of the current row, or nothing.
    [[nodiscard]] std::optional<RowKey> currentKey() const;
    [[nodiscard]] std::vector<RowKey> selectedKeys() const;
    /// Makes a row current and brings it in sight; false when it isn't in the list.
    bool select(RowKey key);
    /// The titles of the chosen columns, then the chosen cells of a row, in the order on screen; those that gave way
    /// in a narrow window are there too.
    [[nodiscard]] QStringList shownTitles() const;
    [[nodiscard]] QStringList shownCells(int row) const;
    /// Copies the selected rows, with a heading, as text separated by tabs.
    void copySelection();

    /// More rows than this aren't copied: that is what the CSV file is for.
    static constexpr int mostCopied = 10'000;

Q_SIGNALS:
    /// Enter or a double click.
    void activatedKey(trame::ui::RowKey key);
    void currentKeyChanged();
    /// Something to be told at the bottom of the window.
    void alerted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepSelection();
    void restoreSelection();
    void fitNumbers();
    void refuseSort(int column, Qt::SortOrder order);
    void activateCurrent();
    void hover(int row);

    QString m_name;
    QSettings &m_settings;
    WindowedTableModel *m_model = nullptr;
    ColumnMemory *m_columns = nullptr;
    ChipDelegate *m_delegate;
    std::function<void()> m_export;
    std::vector<RowKey> m_keptSelection;
    std::optional<RowKey> m_keptCurrent;
    int m_sortedColumn = -1;
    Qt::SortOrder m_sortedOrder = Qt::AscendingOrder;
    bool m_restoring = false;
};

} // namespace trame::ui
