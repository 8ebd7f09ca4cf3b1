// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/EntryTable.h"

#include "ui/entries/EntryDelegate.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/forms/ValueEdit.h"
#include "ui/lists/ColumnRoom.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace trame::ui {

namespace {

/// With the titles.
constexpr int leastRows = 4;
/// After such a pause, in milliseconds, what stands in an open cell is taken: it is then kept if the program dies.
constexpr int pause = 600;

} // namespace

EntryTable::EntryTable(const QString &title, Date today, QWidget *parent)
    : QTableView{parent},
      m_model{new EntryTableModel{this}},
      m_delegate{new EntryDelegate{today, this}}
{
    setAccessibleName(title);
    setItemDelegate(m_delegate);
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(leastRows * listRowHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(listRowHeight);
    // Nothing is sorted here: no room is kept for the arrow, and titles stand right over their numbers.
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::down-arrow, QHeaderView::up-arrow { image: none; width: 0; height: 0; }"));
    connect(m_model, &EntryTableModel::edited, this, &EntryTable::edited);
    connect(m_delegate, &EntryDelegate::chosen, this, [this](QWidget *editor) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    });
    connect(m_delegate, &EntryDelegate::refused, this, &EntryTable::refused);
    connect(m_delegate, &EntryDelegate::typed, this, &EntryTable::setTyped);
    m_settle.setSingleShot(true);
    m_settle.setInterval(pause);
    connect(&m_settle, &QTimer::timeout, this, &EntryTable::settle);
}

void EntryTable::setColumns(std::vector<EntryColumn> columns)
{
    m_model->setColumns(std::move(columns));
    shareWidth();
}

void EntryTable::setEntries(int rows, Edition edition)
{
    const auto kept = currentIndex();
    m_model->setEditable(edition == Edition::Permise);
    m_model->show(rows);
    if (rows > 0 && !currentIndex().isValid())
        select(std::clamp(kept.row(), 0, rows - 1), std::max(0, kept.column()));
}

void EntryTable::select(int row, int column)
{
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, column));
}

void EntryTable::shareWidth()
{
    QVector<ColumnNeed> needs;
    for (const auto &column : m_model->columns()) {
        const auto width = column.width == 0 ? column.least : column.width;
        needs.push_back({width, width, column.yields, column.width == 0});
    }
    const auto widths = shareRoom(needs, viewport()->width());
    for (int i = 0; i < widths.size(); ++i) {
        setColumnHidden(i, widths[i] == 0);
        if (widths[i] > 0)
            setColumnWidth(i, widths[i]);
    }
}

void EntryTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void EntryTable::setTyped(QWidget *editor)
{
    if (editor != nullptr)
        m_settle.start();
    if (m_typed == editor)
        return;
    m_typed = editor;
    Q_EMIT typedChanged();
}

void EntryTable::settle()
{
    const auto *value = qobject_cast<const ValueEdit *>(m_typed.data());
    const auto &column = m_model->columns()[static_cast<std::size_t>(std::max(0, currentIndex().column()))];
    if (m_typed.isNull() || column.whole || (value != nullptr && !value->isValid()))
        return;
    commitData(m_typed);
}

void EntryTable::commitData(QWidget *editor)
{
    QTableView::commitData(editor);
    setTyped(nullptr);
}

void EntryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_settle.stop();
    QTableView::closeEditor(editor, hint);
    setTyped(nullptr);
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntryTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void EntryTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void EntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace trame::ui
