// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowSource.h"

#include <QObject>
#include <QVector>

class QHeaderView;
class QPoint;
class QSettings;

namespace trame::ui {

/// Which columns of a list are shown, in which order and how wide: chosen in the heading's context menu, remembered
/// under the name of the list.
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    /// The columns and the settings must outlive it.
    ColumnMemory(const QString &name, const std::vector<Column> &columns, QSettings &settings, QHeaderView &header);

    /// Column numbers from left to right.
    [[nodiscard]] QVector<int> shown() const;
    /// Gives the room that is left to the column that takes it; where there is none, the list scrolls.
    void fit();

private:
    void dress();
    void remember();
    void choose(const QPoint &position);

    QString m_name;
    const std::vector<Column> &m_columns;
    QSettings &m_settings;
    QHeaderView &m_header;
    bool m_fitting = false;
};

} // namespace trame::ui
