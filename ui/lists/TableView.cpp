// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/TableView.h"

#include "ui/common/ChipPainter.h"
#include "ui/lists/ChipDelegate.h"
#include "ui/lists/ColumnMemory.h"
#include "ui/lists/ListHeader.h"
#include "ui/lists/WindowedTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int leastColumn = 48;
constexpr int cellPadding = 2 * gridUnit;

/// Cells separated by tabs; a tab or an end of line inside a cell would break the table.
QString tabbed(QStringList cells)
{
    for (auto &cell : cells)
        cell.replace(QLatin1Char{'\t'}, QLatin1Char{' '}).replace(QLatin1Char{'\n'}, QLatin1Char{' '});
    return cells.join(QLatin1Char{'\t'});
}

} // namespace

TableView::TableView(QString name, const QString &title, QSettings &settings, QWidget *parent)
    : QTableView{parent},
      m_name{std::move(name)},
      m_settings{settings},
      m_delegate{new ChipDelegate{this}}
{
    setAccessibleName(title);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    setHorizontalHeader(new ListHeader{this});
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    horizontalHeader()->setFixedHeight(listRowHeight);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::activateCurrent);
}

void TableView::setList(WindowedTableModel &model)
{
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::restoreSelection);
    m_columns = new ColumnMemory{m_name, model.columns(), m_settings, *horizontalHeader()};
    // The first click on a heading sorts; nothing is sorted, and no arrow shown, before.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::refuseSort);
}

void TableView::refuseSort(int column, Qt::SortOrder order)
{
    if (column < 0 || m_model->columns()[static_cast<std::size_t>(column)].sortable) {
        m_sortedColumn = column;
        m_sortedOrder = order;
        return;
    }
    // The model left the order as it was: the arrow goes back to where it tells the truth.
    const QSignalBlocker quiet{horizontalHeader()};
    horizontalHeader()->setSortIndicator(m_sortedColumn, m_sortedOrder);
    horizontalHeader()->viewport()->update();
}

void TableView::setExport(std::function<void()> exportCsv)
{
    m_export = std::move(exportCsv);
}

QStringList TableView::shownTitles() const
{
    QStringList titles;
    for (const auto column : m_columns->chosen())
        titles << m_model->columns()[static_cast<std::size_t>(column)].title;
    return titles;
}

QStringList TableView::shownCells(int row) const
{
    QStringList cells;
    for (const auto column : m_columns->chosen())
        cells << m_model->index(row, column).data().toString();
    return cells;
}

void TableView::copySelection()
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const auto copied = std::min<qsizetype>(rows.size(), mostCopied);
    QStringList lines{tabbed(shownTitles())};
    for (qsizetype i = 0; i < copied; ++i)
        lines << tabbed(shownCells(rows[i].row()));
    QApplication::clipboard()->setText(lines.join(QLatin1Char{'\n'}) + QLatin1Char{'\n'});
    if (copied < rows.size())
        Q_EMIT alerted(
            tr("Seules les 10 000 premières lignes sont copiées : exportez la liste en CSV pour tout avoir."));
}

std::optional<RowKey> TableView::currentKey() const
{
    if (m_model == nullptr || !currentIndex().isValid())
        return std::nullopt;
    return m_model->keyAt(currentIndex().row());
}

std::vector<RowKey> TableView::selectedKeys() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<RowKey> keys;
    for (const auto &index : rows)
        keys.push_back(m_model->keyAt(index.row()));
    return keys;
}

bool TableView::select(RowKey key)
{
    const auto row = m_model->rowOf(key);
    if (!row)
        return false;
    const auto shown = m_columns->shown();
    setCurrentIndex(m_model->index(*row, shown.isEmpty() ? 0 : shown.constFirst()));
    return true;
}

void TableView::keepSelection()
{
    m_keptCurrent = currentKey();
    m_keptSelection = selectedKeys();
    // A long selection isn't worth the search through the new keys.
    if (m_keptSelection.size() > static_cast<std::size_t>(WindowedTableModel::pageRows))
        m_keptSelection.clear();
}

void TableView::restoreSelection()
{
    {
        const QScopedValueRollback<bool> restoring{m_restoring, true};
        if (m_keptCurrent)
            select(*m_keptCurrent);
        for (const auto key : m_keptSelection)
            if (const auto row = m_model->rowOf(key))
                selectionModel()->select(m_model->index(*row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Q_EMIT currentKeyChanged();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark of the current row runs over all its cells.
    viewport()->update();
    if (!m_restoring && current.row() != previous.row())
        Q_EMIT currentKeyChanged();
}

void TableView::activateCurrent()
{
    if (const auto key = currentKey())
        Q_EMIT activatedKey(*key);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateCurrent();
    else
        QTableView::keyPressEvent(event);
}

void TableView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns != nullptr)
        m_columns->fit();
}

void TableView::paintEvent(QPaintEvent *event)
{
    fitNumbers();
    QTableView::paintEvent(event);
}

void TableView::fitNumbers()
{
    if (m_model == nullptr || m_model->rowCount() == 0)
        return;
    const auto first = rowAt(0);
    const auto below = rowAt(viewport()->height() - 1);
    const auto last = below < 0 ? m_model->rowCount() - 1 : below;
    for (const auto column : m_columns->shown()) {
        const auto kind = m_model->columns()[static_cast<std::size_t>(column)].kind;
        if (kind == ColumnKind::Text)
            continue;
        int wanted = 0;
        for (int row = std::max(first, 0); row <= last; ++row) {
            const auto text = m_model->index(row, column).data().toString();
            wanted = std::max(wanted, kind == ColumnKind::State ? chipSize(text, font()).width()
                                                                : fontMetrics().horizontalAdvance(text));
        }
        m_columns->widen(column, wanted + 2 * cellPadding);
    }
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu{this};
    auto *copy = menu.addAction(tr("&Copier"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    if (m_export)
        menu.addAction(tr("&Exporter en CSV…"), this, m_export);
    menu.exec(event->globalPos());
}

} // namespace trame::ui
