// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <QString>

#include <algorithm>
#include <stdexcept>

namespace trame::ui {

/// Which list of the content a bar of the calendar comes from.
enum class PlanningKind { Phase, Intervention, Livrable };

/// By what a bar is held: its beginning, its end, or the whole of it.
enum class PlanningGrip { Start, End, Whole };

/// A bar of the calendar that can be dragged; a deliverable is a mark of one day.
struct PlanningBar {
    PlanningKind kind = PlanningKind::Phase;
    int row = 0; ///< In its list.
    QString label;
    Date start;
    Date end;
    friend bool operator==(const PlanningBar &, const PlanningBar &) = default;
};

/// The bar after it was dragged by so many days. It never ends before it begins, and stays at the edge of the calendar.
[[nodiscard]] inline PlanningBar dragged(PlanningBar bar, PlanningGrip grip, int days)
{
    try {
        const bool whole = grip == PlanningGrip::Whole || bar.kind == PlanningKind::Livrable;
        const auto start = bar.start.plusJours(whole || grip == PlanningGrip::Start ? days : 0);
        const auto end = bar.end.plusJours(whole || grip == PlanningGrip::End ? days : 0);
        if (grip == PlanningGrip::Start && !whole)
            bar.start = std::min(start, end);
        else
            bar.start = start;
        bar.end = std::max(bar.start, end);
    } catch (const std::out_of_range &) {
        return bar;
    }
    return bar;
}

} // namespace trame::ui
