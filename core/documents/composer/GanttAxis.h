// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Gantt.h"

#include <vector>

namespace trame {

/// A mark of the axis, with what is written at it.
struct GanttTick {
    Date date;
    QString label;
};

/// The time axis of a Gantt chart: weeks up to four months, months beyond, fewer marks as the span grows.
class GanttAxis
{
public:
    explicit GanttAxis(const Gantt &gantt);

    [[nodiscard]] const std::vector<GanttTick> &ticks() const { return m_ticks; }
    /// Where the day begins, from 0 at the start of the axis to 1 at its end.
    [[nodiscard]] qreal at(Date date) const { return share(date.rang()); }
    /// Where the day ends.
    [[nodiscard]] qreal after(Date date) const { return share(date.rang() + 1); }

private:
    [[nodiscard]] qreal share(int rank) const;
    void markWeeks();
    void markMonths();

    int m_first = 0;
    int m_last = 0;
    std::vector<GanttTick> m_ticks;
};

} // namespace trame
