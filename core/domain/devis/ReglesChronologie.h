// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/devis/DossierDevis.h"

#include <string>
#include <vector>

namespace trame {

namespace regles {

/// Date of the devis, receipt of the need.
inline constexpr Regle<Date, Date> devisDemande{"chronologie", "6.6.6-a", "CCTP 6.6.6", "devis-demande"};
/// Day of the issue, date of the devis.
inline constexpr Regle<Date, Date> emissionDevis{"chronologie", "6.6.6-a", "CCTP 6.6.6", "emission-devis"};
/// Day of the issue, end of the validity.
inline constexpr Regle<Date, Date> validitePassee{"chronologie", "6.6.6-a", "CCTP 6.6.6", "validite"};
/// Day planned, date of the devis, what is planned.
inline constexpr Regle<Date, Date, std::string> planningAvantDevis{"chronologie", "6.6.6-a", "CCTP 6.6.6", "planning"};
/// Day of the issue, that of the last of the series, its number.
inline constexpr Regle<Date, Date, std::string> serieRompue{"chronologie", "6.6.6-a", "CCTP 6.6.6", "serie"};
/// Receipt of the need, today.
inline constexpr Regle<Date, Date> demandeAvenir{"chronologie", "6.6.6-a", "CCTP 6.6.6", "demande-avenir"};

} // namespace regles

/// The dates of a devis that is issued on that day stand in an order that can be: it isn't older than the need that it
/// answers (CCTP 6.6.6), isn't issued before its own date, nor once its validity has passed. What it plans before its
/// own date is a warning.
[[nodiscard]] std::vector<Constat> controlerChronologie(const DossierDevis &dossier, Date jour);

/// The numbers of a series follow one another in the order of their issues (requirement devis-a): nothing is issued
/// before the last devis of its agreement, whose day and number these are. A clock that went back would give a number
/// of last year.
[[nodiscard]] std::vector<Constat> controlerSerie(Date jour, Date derniere, const std::string &numero);

} // namespace trame
