// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DifferencesTable.h"

#include "ui/common/Tokens.h"

#include <QHeaderView>

namespace trame::ui {

namespace {

constexpr int partWidth = 100;

} // namespace

DifferencesTable::DifferencesTable(const QString &before, const QString &after, QWidget *parent)
    : QTableWidget{parent}
{
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Partie"), tr("Élément"), before, after});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(listRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setStyleSheet(
        QStringLiteral("QTableWidget::item { padding: 4px 8px; border-bottom: 1px solid palette(midlight); }"));
    setColumnWidth(0, partWidth);
}

void DifferencesTable::setDifferences(const std::vector<DevisDifference> &differences)
{
    setRowCount(static_cast<int>(differences.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto &difference = differences[static_cast<std::size_t>(row)];
        const auto cell = [](const QString &text) { return text.isEmpty() ? tr("—") : text; };
        setItem(row, 0, new QTableWidgetItem{difference.part});
        setItem(row, 1, new QTableWidgetItem{difference.what});
        setItem(row, 2, new QTableWidgetItem{cell(difference.before)});
        setItem(row, 3, new QTableWidgetItem{cell(difference.after)});
    }
}

} // namespace trame::ui
