// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/RowSource.h"

#include <QObject>
#include <QVector>

class QHeaderView;
class QPoint;
class QSettings;

namespace trame::ui {

/// Which columns of a list are shown, in which order and how wide: chosen in the heading's context menu, remembered
/// under the name of the list. In a narrow window some columns give way for as long as the room lacks; they stay
/// chosen.
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    /// The columns and the settings must outlive it.
    ColumnMemory(const QString &name, const std::vector<Column> &columns, QSettings &settings, QHeaderView &header);

    /// Numbers of the columns in sight, from left to right.
    [[nodiscard]] QVector<int> shown() const;
    /// Those, and the ones that gave way.
    [[nodiscard]] QVector<int> chosen() const;
    /// Shares the room among the columns; where there isn't enough, the list scrolls.
    void fit();
    /// Makes a column that wide at least.
    void widen(int column, int width);

private:
    /// What people made of a column.
    struct Choice {
        int width = 0;
        bool wanted = true;
        bool held = false; ///< Chosen although the room lacks: others give way.
    };

    void dress();
    void remember();
    void resized(int column, int width);
    void choose(const QPoint &position);
    void chooseColumn(int column, bool wanted);
    [[nodiscard]] int usualWidth(const Column &column) const;
    [[nodiscard]] int room() const;

    QString m_name;
    const std::vector<Column> &m_columns;
    QSettings &m_settings;
    QHeaderView &m_header;
    QVector<Choice> m_choices;
    bool m_fitting = false;
};

} // namespace trame::ui
