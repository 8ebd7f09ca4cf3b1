// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"

#include <string>

namespace trame {

using LotId = Id<struct Lot>;
using TitulaireId = Id<struct Titulaire>;

using AccordCadreId = Id<struct AccordCadre>;

/// The framework agreement of one lot with one holder: each lot is one of its own with each of its holders (CCTP 2).
struct AccordCadre {
    AccordCadreId id;
    LotId lot;
    TitulaireId titulaire;
    int numeroLot = 0;
    std::string numero;       ///< «2024_AOO_IA_L2_A».
    std::string prefixeDevis; ///< What the numbers of its devis start with: «D-L2».
    int rang = 1;             ///< Rank among the holders of the lot.
    Date dateNotification;
    int dureeMois = 0;     ///< Initial duration.
    int reconductions = 0; ///< How many renewals are foreseen.
    int dureeReconductionMois = 0;
};

/// The last day the agreement can run to, all renewals counted. Orders can be issued only while it is in force
/// (CCP R2162-5). The delay starts the day after the notification and ends on the same day of its last month, or on
/// the last day of a month that has no such day, at midnight (CCAG 3.2). It is counted once, from the notification: a
/// renewal prolongs the agreement and isn't an event of its own, so that a short February in between moves nothing.
[[nodiscard]] inline Date finMaximale(const AccordCadre &accord)
{
    return accord.dateNotification.plusMois(accord.dureeMois + accord.reconductions * accord.dureeReconductionMois);
}

} // namespace trame
