// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ColumnMemory.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int textWidth = 180;
constexpr int numberWidth = 112;
constexpr int stateWidth = 128;
constexpr int leastStretched = 160;

const auto columnsKey = QStringLiteral("colonnes");
const auto countKey = QStringLiteral("nombre");

int usualWidth(const Column &column)
{
    if (column.width > 0)
        return column.width;
    switch (column.kind) {
    case ColumnKind::Text:
        return textWidth;
    case ColumnKind::State:
        return stateWidth;
    default:
        return numberWidth;
    }
}

} // namespace

ColumnMemory::ColumnMemory(const QString &name, const std::vector<Column> &columns, QSettings &settings,
                           QHeaderView &header)
    : QObject{&header}, m_name{QStringLiteral("listes/") + name}, m_columns{columns}, m_settings{settings}, m_header{
                                                                                                                header}
{
    dress();
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnMemory::choose);
    connect(&header, &QHeaderView::sectionResized, this, [this] {
        fit();
        remember();
    });
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMemory::remember);
}

void ColumnMemory::dress()
{
    m_settings.beginGroup(m_name);
    const auto remembered = m_settings.value(columnsKey).toByteArray();
    // Another version of the program may have other columns.
    const bool same = m_settings.value(countKey).toInt() == static_cast<int>(m_columns.size());
    m_settings.endGroup();
    int number = 0;
    for (const auto &column : m_columns) {
        m_header.resizeSection(number, usualWidth(column));
        m_header.setSectionHidden(number++, !column.shown);
    }
    if (same)
        m_header.restoreState(remembered);
}

void ColumnMemory::fit()
{
    const auto stretched = std::find_if(m_columns.begin(), m_columns.end(), [](const auto &c) { return c.stretch; });
    if (m_fitting || stretched == m_columns.end())
        return;
    const QScopedValueRollback<bool> fitting{m_fitting, true};
    const auto number = static_cast<int>(stretched - m_columns.begin());
    int others = 0;
    for (const auto column : shown())
        others += column == number ? 0 : m_header.sectionSize(column);
    m_header.resizeSection(number, std::max(leastStretched, m_header.width() - others));
}

void ColumnMemory::remember()
{
    m_settings.beginGroup(m_name);
    m_settings.setValue(columnsKey, m_header.saveState());
    m_settings.setValue(countKey, static_cast<int>(m_columns.size()));
    m_settings.endGroup();
}

QVector<int> ColumnMemory::shown() const
{
    QVector<int> columns;
    for (int place = 0; place < m_header.count(); ++place)
        if (const auto column = m_header.logicalIndex(place); !m_header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void ColumnMemory::choose(const QPoint &position)
{
    QMenu menu{&m_header};
    const auto kept = shown();
    int number = 0;
    for (const auto &column : m_columns) {
        auto *action = menu.addAction(column.title);
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(number));
        // One column at least stays.
        action->setEnabled(!(kept.size() == 1 && kept.constFirst() == number));
        connect(action, &QAction::toggled, this, [this, number](bool checked) {
            m_header.setSectionHidden(number, !checked);
            fit();
            remember();
        });
        ++number;
    }
    menu.exec(m_header.mapToGlobal(position));
}

} // namespace trame::ui
