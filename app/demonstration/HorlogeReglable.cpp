// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/HorlogeReglable.h"

#include <QString>

namespace trame {

void HorlogeReglable::regler(Date jour)
{
    if (jour != m_jour)
        m_minutes = 0;
    m_jour = jour;
}

std::string HorlogeReglable::maintenant() const
{
    constexpr int ouverture = 8;
    constexpr int heures = 12;
    constexpr int minutes = 60;
    const int rang = m_minutes++ % (heures * minutes);
    return m_jour.iso()
           + QStringLiteral("T%1:%2:00Z")
                 .arg(ouverture + rang / minutes, 2, 10, QLatin1Char{'0'})
                 .arg(rang % minutes, 2, 10, QLatin1Char{'0'})
                 .toStdString();
}

} // namespace trame
