// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ColumnMemory.h"

#include "ui/lists/ColumnRoom.h"
#include "ui/lists/ListHeader.h"

#include <QAbstractScrollArea>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int textWidth = 180;
constexpr int leastText = 108;
/// Wider ones are names and sentences; the others numbers, which are read whole.
constexpr int suppleText = 150;
constexpr int numberWidth = 112;
constexpr int stateWidth = 112;
constexpr int leastStretched = 116;

const auto columnsKey = QStringLiteral("colonnes");
const auto countKey = QStringLiteral("nombre");
const auto widthsKey = QStringLiteral("largeurs");
const auto hiddenKey = QStringLiteral("masquees");

} // namespace

ColumnMemory::ColumnMemory(const QString &name, const std::vector<Column> &columns, QSettings &settings,
                           QHeaderView &header)
    : QObject{&header},
      m_name{QStringLiteral("listes/") + name},
      m_columns{columns},
      m_settings{settings},
      m_header{header}
{
    dress();
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnMemory::choose);
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { resized(column, width); });
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMemory::remember);
}

int ColumnMemory::usualWidth(const Column &column) const
{
    auto width = column.width;
    if (width == 0)
        width = column.kind == ColumnKind::Text    ? textWidth
                : column.kind == ColumnKind::State ? stateWidth
                                                   : numberWidth;
    return std::max(width, ListHeader::widthOf(column.title, m_header));
}

int ColumnMemory::room() const
{
    const auto *list = qobject_cast<const QAbstractScrollArea *>(m_header.parentWidget());
    return list != nullptr ? list->viewport()->width() : m_header.width();
}

void ColumnMemory::dress()
{
    m_settings.beginGroup(m_name);
    const auto remembered = m_settings.value(columnsKey).toByteArray();
    const auto widths = m_settings.value(widthsKey).toStringList();
    const auto hidden = m_settings.value(hiddenKey).toStringList();
    const auto count = static_cast<int>(m_columns.size());
    // Another version of the program may have other columns.
    const bool same = m_settings.value(countKey).toInt() == count && widths.size() == count;
    m_settings.endGroup();
    if (same)
        m_header.restoreState(remembered);
    for (int number = 0; number < count; ++number) {
        const auto &column = m_columns[static_cast<std::size_t>(number)];
        Choice choice{usualWidth(column), column.shown};
        if (same) {
            choice.width = std::max(choice.width, widths[number].toInt());
            choice.wanted = !hidden.contains(QString::number(number));
        }
        m_choices.push_back(choice);
        m_header.setSectionHidden(number, !choice.wanted);
        m_header.resizeSection(number, choice.width);
    }
}

void ColumnMemory::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback<bool> fitting{m_fitting, true};
    const auto wanted = chosen();
    QVector<ColumnNeed> needs;
    for (const auto number : wanted) {
        const auto &column = m_columns[static_cast<std::size_t>(number)];
        const auto &choice = m_choices[number];
        const bool untouched = choice.width == usualWidth(column);
        ColumnNeed need{choice.width, choice.width, choice.held ? 0 : column.yields, column.stretch};
        if (column.stretch)
            need.usual = need.least = leastStretched;
        else if (column.kind == ColumnKind::Text && untouched && choice.width >= suppleText)
            need.least = std::min(need.usual, std::max(leastText, ListHeader::widthOf(column.title, m_header)));
        needs.push_back(need);
    }
    const auto widths = shareRoom(needs, room());
    for (int i = 0; i < wanted.size(); ++i) {
        m_header.setSectionHidden(wanted[i], widths[i] == 0);
        if (widths[i] > 0)
            m_header.resizeSection(wanted[i], widths[i]);
    }
}

void ColumnMemory::resized(int column, int width)
{
    if (m_fitting || width == 0)
        return;
    m_choices[column].width = width;
    fit();
    remember();
}

void ColumnMemory::widen(int column, int width)
{
    if (width <= m_choices[column].width)
        return;
    m_choices[column].width = width;
    fit();
}

void ColumnMemory::remember()
{
    QStringList widths;
    QStringList hidden;
    for (int number = 0; number < m_choices.size(); ++number) {
        widths << QString::number(m_choices[number].width);
        if (!m_choices[number].wanted)
            hidden << QString::number(number);
    }
    m_settings.beginGroup(m_name);
    m_settings.setValue(columnsKey, m_header.saveState());
    m_settings.setValue(countKey, static_cast<int>(m_columns.size()));
    m_settings.setValue(widthsKey, widths);
    m_settings.setValue(hiddenKey, hidden);
    m_settings.endGroup();
}

QVector<int> ColumnMemory::shown() const
{
    QVector<int> columns;
    for (const auto column : chosen())
        if (!m_header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

QVector<int> ColumnMemory::chosen() const
{
    QVector<int> columns;
    for (int place = 0; place < m_header.count(); ++place)
        if (const auto column = m_header.logicalIndex(place); m_choices[column].wanted)
            columns.push_back(column);
    return columns;
}

void ColumnMemory::chooseColumn(int column, bool wanted)
{
    auto &choice = m_choices[column];
    choice.wanted = choice.held = wanted;
    m_header.setSectionHidden(column, !wanted);
    fit();
    remember();
}

void ColumnMemory::choose(const QPoint &position)
{
    QMenu menu{&m_header};
    const auto kept = shown();
    int number = 0;
    for (const auto &column : m_columns) {
        auto *action = menu.addAction(column.title);
        action->setCheckable(true);
        action->setChecked(kept.contains(number));
        // One column at least stays.
        action->setEnabled(!(kept.size() == 1 && kept.constFirst() == number));
        connect(action, &QAction::toggled, this, [this, number](bool checked) { chooseColumn(number, checked); });
        ++number;
    }
    menu.exec(m_header.mapToGlobal(position));
}

} // namespace trame::ui
