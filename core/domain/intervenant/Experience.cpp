// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/Experience.h"

namespace trame {

Experience experienceAu(Date debut, Date jour)
{
    if (jour < debut)
        return {};
    int annees = jour.annee() - debut.annee();
    if (debut.plusMois(12 * annees) > jour)
        --annees;
    return {annees, jour.joursDepuis(debut.plusMois(12 * annees))};
}

} // namespace trame
