// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/GanttAxis.h"
#include "core/documents/composer/PageGeometry.h"
#include "core/documents/composer/Typography.h"

class QPainter;

namespace trame {

/// Paints a calendar as bars and lozenges under a time axis that is repeated on each page.
class GanttChart : public Block
{
public:
    GanttChart(const Typography &, Gantt gantt)
        : m_gantt{std::move(gantt)},
          m_axis{m_gantt}
    {
    }

    void place(PageFlow &flow) const override;
    [[nodiscard]] qreal height() const override;
    [[nodiscard]] qreal firstHeight() const override;
    [[nodiscard]] qreal spaceBefore() const override { return PageGeometry::pt(6); }

private:
    void placeAxis(PageFlow &flow) const;
    void placeRow(PageFlow &flow, const GanttRow &row) const;
    void placeLegend(PageFlow &flow) const;
    void paintTicks(PageFlow &flow, qreal height) const;

    Gantt m_gantt;
    GanttAxis m_axis;
};

} // namespace trame
