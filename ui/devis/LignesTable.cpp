// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/LignesTable.h"

#include "ui/common/Tokens.h"
#include "ui/devis/LignesDelegate.h"
#include "ui/devis/LignesModel.h"
#include "ui/lists/ColumnRoom.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int leastRows = 3;
constexpr int leastDesignation = 100;
constexpr int leastFolded = 80;
constexpr int bounds = 2;
/// A width is rounded to the pixel, and a text that lacks half of one is cut.
constexpr int slack = 2;
constexpr int titlePadding = 4 * gridUnit;

/// What the cell of the code tells too, where the columns of all have no room.
bool folds(int column, Folded folded)
{
    if (column == LignesModel::Prix)
        return folded == Folded::PriceToo;
    return folded != Folded::None && (column == LignesModel::ProfilFacture || column == LignesModel::UnitePrix);
}

/// The keys that are the table's own, before any shortcut of the window.
bool isOwnKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    return (control && event.key() == Qt::Key_D) || event.matches(QKeySequence::Paste)
           || (alt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down));
}

} // namespace

LignesTable::LignesTable(LignesModel &model, QWidget *parent)
    : QTableView{parent},
      m_delegate{new LignesDelegate{this}}
{
    setAccessibleName(tr("Lignes du devis"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(listRowHeight);
    horizontalHeader()->setMinimumSectionSize(2 * gridUnit);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    // Lines stand in their own order: the titles need no room for an arrow.
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::down-arrow, QHeaderView::up-arrow { image: none; width: 0; height: 0; }"));
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &LignesTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &LignesTable::fit);
}

int LignesTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void LignesTable::goTo(int row, int column)
{
    const auto index = model()->index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
}

void LignesTable::editCell(int row, int column)
{
    goTo(row, column);
    if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
}

QVector<ColumnNeed> LignesTable::needs(Folded folded) const
{
    // Columns of numbers and words take what they need; the designation the rest.
    auto bold = horizontalHeader()->font();
    bold.setBold(true);
    const QFontMetrics titles{bold};
    QVector<ColumnNeed> needs;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == LignesModel::Designation) {
            const auto least = folded == Folded::PriceToo ? leastFolded : leastDesignation;
            needs.push_back({least, least, 0, true});
            continue;
        }
        auto width = titles.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + titlePadding;
        for (int row = 0; row < model()->rowCount(); ++row)
            width = std::max(width, sizeHintForIndex(model()->index(row, column)).width() + slack);
        if (folds(column, folded))
            width = 0;
        needs.push_back({width, width, 0, false});
    }
    return needs;
}

void LignesTable::fit()
{
    ensurePolished();
    horizontalHeader()->ensurePolished();
    QVector<ColumnNeed> needed;
    // Nothing is hidden: what has no column any more is told under the code.
    for (const auto folded : {Folded::None, Folded::ProfileAndUnit, Folded::PriceToo}) {
        m_delegate->setFolded(folded);
        needed = needs(folded);
        int least = 0;
        for (const auto &need : needed)
            least += need.least;
        if (least <= viewport()->width())
            break;
    }
    const auto widths = shareRoom(needed, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        auto height = listRowHeight;
        for (const auto column : {LignesModel::Code, LignesModel::Designation})
            height = std::max(height, sizeHintForIndex(model()->index(row, column)).height());
        setRowHeight(row, height);
    }
    updateGeometry();
}

QSize LignesTable::sizeHint() const
{
    auto height = horizontalHeader()->height() + bounds;
    height += model()->rowCount() == 0 ? 0 : verticalHeader()->length();
    if (viewport()->width() < horizontalHeader()->length())
        height += listRowHeight / 2;
    return {QTableView::sizeHint().width(), height};
}

QSize LignesTable::minimumSizeHint() const
{
    const auto least = horizontalHeader()->height() + leastRows * listRowHeight;
    return {2 * leastDesignation, std::min(sizeHint().height(), least)};
}

bool LignesTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(dynamic_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void LignesTable::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        Q_EMIT duplicateWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (alt && event->key() == Qt::Key_Up)
        Q_EMIT moveWanted(-1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT moveWanted(1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        editCell(currentRow(),
                 LignesModel::isEditable(currentIndex().column()) ? currentIndex().column() : LignesModel::Nombre);
    else
        QTableView::keyPressEvent(event);
}

void LignesTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    m_delegate->setHovered(rowAt(event->pos().y()));
    viewport()->update();
}

void LignesTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_delegate->setHovered(-1);
    viewport()->update();
}

void LignesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LignesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void LignesTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void LignesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace trame::ui
