// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/FactTable.h"

#include "ui/common/PlainText.h"
#include "ui/lists/ChipDelegate.h"
#include "ui/lists/ColumnRoom.h"
#include "ui/lists/WindowedTableModel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace trame::ui {

namespace {

constexpr int headingRoom = 5 * gridUnit;
constexpr int cellRoom = 5 * gridUnit;
constexpr int mostText = 240;
constexpr int leastText = 96;
constexpr int leastStretched = 120;

Qt::Alignment alignmentOf(ColumnKind kind)
{
    const bool right = kind == ColumnKind::Amount || kind == ColumnKind::Quantity;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

FactTable::FactTable(const QString &title, std::vector<Column> columns, QWidget *parent)
    : QTableWidget{parent},
      m_columns{std::move(columns)}
{
    setAccessibleName(title);
    setItemDelegate(new ChipDelegate{this});
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(listRowHeight);
    setColumnCount(static_cast<int>(m_columns.size()));
    for (int i = 0; i < columnCount(); ++i) {
        const auto &column = m_columns[static_cast<std::size_t>(i)];
        auto *heading = new QTableWidgetItem{column.title};
        heading->setTextAlignment(alignmentOf(column.kind));
        setHorizontalHeaderItem(i, heading);
    }
    connect(this, &QTableWidget::cellDoubleClicked, this, &FactTable::rowWanted);
}

void FactTable::setFacts(const std::vector<std::vector<Cell>> &rows)
{
    setRowCount(0);
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto &cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            const auto &cell = cells[static_cast<std::size_t>(column)];
            const auto kind = m_columns[static_cast<std::size_t>(column)].kind;
            auto *item = new QTableWidgetItem{cell.text};
            item->setTextAlignment(alignmentOf(kind));
            item->setToolTip(plainToolTip(cell.toolTip.isEmpty() ? cell.text : cell.toolTip));
            item->setData(WindowedTableModel::KindRole, static_cast<int>(kind));
            item->setData(WindowedTableModel::ToneRole, static_cast<int>(cell.tone));
            setItem(row, column, item);
        }
    }
    fit();
}

void FactTable::setHeightOf(int mostRows)
{
    m_mostRows = mostRows;
    fit();
}

int FactTable::wantedWidth(int column) const
{
    const auto &described = m_columns[static_cast<std::size_t>(column)];
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    auto wanted = QFontMetrics{bold}.horizontalAdvance(described.title) + headingRoom;
    for (int row = 0; row < rowCount(); ++row)
        wanted = std::max(wanted, fontMetrics().horizontalAdvance(item(row, column)->text()) + cellRoom);
    if (described.kind == ColumnKind::State)
        wanted += headingRoom;
    // Numbers and states are never cut; a long text leaves room to the others.
    const auto most = described.width > 0 ? described.width : mostText;
    return described.kind == ColumnKind::Text ? std::min(wanted, most) : wanted;
}

void FactTable::fitColumns()
{
    QVector<ColumnNeed> needs;
    for (int column = 0; column < columnCount(); ++column) {
        const auto &described = m_columns[static_cast<std::size_t>(column)];
        ColumnNeed need{wantedWidth(column), 0, described.yields, described.stretch};
        const bool text = described.kind == ColumnKind::Text;
        if (text && described.stretch)
            need.usual = leastStretched;
        // A number or a code is short, and is never cut either.
        need.least = text && described.width > 0 ? std::min(need.usual, leastText) : need.usual;
        needs.push_back(need);
    }
    const auto widths = shareRoom(needs, viewport()->width());
    for (int column = 0; column < columnCount(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
}

void FactTable::fit()
{
    fitColumns();
    if (m_mostRows == 0)
        return;
    constexpr int edges = 2;
    setFixedHeight((1 + std::min(rowCount(), m_mostRows)) * listRowHeight + edges);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT rowWanted(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace trame::ui
