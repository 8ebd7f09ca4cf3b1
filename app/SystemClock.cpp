// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SystemClock.h"

#include <QDateTime>

namespace trame {

Date SystemClock::aujourdhui() const
{
    if (m_jour)
        return *m_jour;
    const auto jour = QDate::currentDate();
    return Date::de(jour.year(), jour.month(), jour.day()).value_or(Date{});
}

std::string SystemClock::maintenant() const
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace trame
