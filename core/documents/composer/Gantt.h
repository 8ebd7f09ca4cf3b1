// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <QString>

#include <vector>

namespace trame {

/// What a row of a Gantt chart is: a bar for a phase or an intervention, a lozenge for a deliverable.
enum class GanttKind { Phase, Intervention, Deliverable };

/// A row of a Gantt chart.
struct GanttRow {
    QString label;
    Date start;
    Date end;
    GanttKind kind = GanttKind::Phase;
};

/// A calendar to be drawn.
struct Gantt {
    std::vector<GanttRow> rows;
};

} // namespace trame
