// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/DossierDevis.h"

#include <vector>

namespace trame {

/// CCTP 6.6.5: the cost is broken down by phase and by deliverable, and each breakdown adds up to the
/// total excl. VAT, to the centime. The load adds up to the days billed (warning).
[[nodiscard]] std::vector<Constat> controlerRepartition(const ContenuDevis &contenu);
/// CCTP 6.6.5: a provisional calendar of interventions, and a date for each phase and deliverable.
[[nodiscard]] std::vector<Constat> controlerCalendrier(const ContenuDevis &contenu);
/// CCTP 6.6.5: deliverables are named, each with its detailed outline.
[[nodiscard]] std::vector<Constat> controlerPlans(const ContenuDevis &contenu);
/// CCTP 6.6.4, 6.6.5: all who take part are in the team with an anonymised CV that shows no identity,
/// and each meets the profile billed on the first day of the service.
[[nodiscard]] std::vector<Constat> controlerEquipe(const DossierDevis &dossier);
/// The lines: at least one, from the BPU of the lot, at the price of the devis' date, quantities above
/// zero, discounts and VAT rates from 0 to 100 %. Warnings: another VAT rate than the schedule's carried over to the
/// territory, an exemption without its mention.
[[nodiscard]] std::vector<Constat> controlerLignes(const DossierDevis &dossier);
/// Whether the VAT rate of that line, of a devis or an order, goes from 0 to 100 %; says so where it doesn't.
bool controlerTaux(std::vector<Constat> &constats, const LigneDevis &ligne, Champ champ, std::int64_t numero);
/// The devis stays open after its date; every code a charge names exists.
[[nodiscard]] std::vector<Constat> controlerCoherence(const ContenuDevis &contenu);

/// Everything that stands between a draft and its issue on that day: the above, the quality of
/// beneficiary (CCTP 4.3), the agreement in force (CCP R2162-5), the ceiling of the lot (CCP R2162-4), dates in order,
/// and the time limits of the chain (CCTP 6.6.6), which never block.
[[nodiscard]] std::vector<Constat> controlerDevis(const DossierDevis &dossier, Date jour);

/// What is to be said today of a version, whatever its state: an issued one is judged as it stood on the day of its
/// issue, and by the time limits of today (CCTP 6.6.6).
[[nodiscard]] std::vector<Constat> controlerVersion(const DossierDevis &dossier, Date aujourdhui);

/// First day of service of a member of the team: the earliest phase the person is charged in, else
/// the earliest date of the calendar, else the date of the devis.
[[nodiscard]] Date premierJour(const ContenuDevis &contenu, const std::string &intervenant);

} // namespace trame
