// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/GanttAxis.h"

#include <algorithm>
#include <array>

namespace trame {

namespace {

constexpr int longestInWeeks = 120;
constexpr int mostTicks = 10;
constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

const QString &shortMonth(int month)
{
    static const std::array names{QStringLiteral("janv."), QStringLiteral("févr."), QStringLiteral("mars"),
                                  QStringLiteral("avr."),  QStringLiteral("mai"),   QStringLiteral("juin"),
                                  QStringLiteral("juil."), QStringLiteral("août"),  QStringLiteral("sept."),
                                  QStringLiteral("oct."),  QStringLiteral("nov."),  QStringLiteral("déc.")};
    return names.at(static_cast<std::size_t>(month - 1));
}

int stepFor(int count)
{
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120})
        if (count / step <= mostTicks)
            return step;
    return 600;
}

} // namespace

GanttAxis::GanttAxis(const Gantt &gantt)
{
    bool first = true;
    for (const auto &row : gantt.rows) {
        const auto start = std::min(row.start.rang(), row.end.rang());
        const auto end = std::max(row.start.rang(), row.end.rang());
        m_first = first ? start : std::min(m_first, start);
        m_last = first ? end : std::max(m_last, end);
        first = false;
    }
    if (m_last - m_first <= longestInWeeks)
        markWeeks();
    else
        markMonths();
}

qreal GanttAxis::share(int rank) const
{
    return std::clamp(qreal(rank - m_first) / qreal(m_last + 1 - m_first), qreal{0}, qreal{1});
}

void GanttAxis::markWeeks()
{
    const auto step = stepFor((m_last - m_first) / daysInWeek) * daysInWeek;
    // 1 January 1900 was a Monday.
    for (int rank = (m_first + daysInWeek - 1) / daysInWeek * daysInWeek; rank <= m_last; rank += step)
        if (const auto date = Date::depuisRang(rank))
            m_ticks.push_back({*date, QStringLiteral("%1/%2")
                                          .arg(date->jour(), 2, 10, QLatin1Char{'0'})
                                          .arg(date->mois(), 2, 10, QLatin1Char{'0'})});
}

void GanttAxis::markMonths()
{
    const auto start = Date::depuisRang(m_first).value_or(Date{});
    const auto end = Date::depuisRang(m_last).value_or(Date{});
    const auto first = start.annee() * monthsInYear + start.mois() - 1;
    const auto last = end.annee() * monthsInYear + end.mois() - 1;
    const auto step = stepFor(last - first);
    for (int month = (first + step) / step * step; month <= last; month += step)
        if (const auto date = Date::de(month / monthsInYear, month % monthsInYear + 1, 1))
            m_ticks.push_back({*date, QStringLiteral("%1 %2").arg(shortMonth(date->mois())).arg(date->annee())});
}

} // namespace trame
