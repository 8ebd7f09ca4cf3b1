// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <QtGlobal>

namespace trame::ui {

/// Where days stand along a calendar that is drawn from left to right.
class GanttScale
{
public:
    GanttScale() = default;
    GanttScale(Date first, int days, qreal left, qreal dayWidth)
        : m_first{first},
          m_days{days},
          m_left{left},
          m_dayWidth{dayWidth}
    {
    }

    [[nodiscard]] Date first() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal dayWidth() const { return m_dayWidth; }
    /// The left edge of a day.
    [[nodiscard]] qreal x(Date day) const { return m_left + day.joursDepuis(m_first) * m_dayWidth; }
    /// How many days lie between two places, to the nearest one.
    [[nodiscard]] int daysBetween(qreal from, qreal to) const { return qRound((to - from) / m_dayWidth); }
    /// The day, counted from the first, that stands at a place; within the scale.
    [[nodiscard]] int dayAt(qreal x) const
    {
        return qBound(0, static_cast<int>((x - m_left) / m_dayWidth), m_days - 1);
    }

private:
    Date m_first;
    int m_days = 1;
    qreal m_left = 0;
    qreal m_dayWidth = 1;
};

} // namespace trame::ui
