// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/devis/DossierDevis.h"

#include <vector>

namespace trame {

namespace regles {

inline constexpr Regle<> calendrierVide{"devis-calendrier", "6.6.5-a", "CCTP 6.6.5", "vide"};
/// Code of the phase or deliverable.
inline constexpr Regle<std::string> dateAbsente{"devis-calendrier", "6.6.5-a", "CCTP 6.6.5", "date"};
/// What, beginning, end.
inline constexpr Regle<std::string, Date, Date> datesInversees{"devis-calendrier", "6.6.5-a", "CCTP 6.6.5", "inverse"};
inline constexpr Regle<> phasesAbsentes{"devis-repartition-phases", "6.6.5-a", "CCTP 6.6.5", "vide"};
/// What a breakdown that doesn't add up is told with: its sum, that of the lines, the difference.
using RegleEcart = Regle<Montant, Montant, Montant>;
inline constexpr RegleEcart repartitionPhases{"devis-repartition-phases", "6.6.5-a", "CCTP 6.6.5"};
inline constexpr Regle<> partsLivrablesAbsentes{"devis-repartition-livrables", "6.6.5-a", "CCTP 6.6.5", "vide"};
inline constexpr RegleEcart repartitionLivrables{"devis-repartition-livrables", "6.6.5-a", "CCTP 6.6.5"};
/// Days charged, days billed.
inline constexpr Regle<Quantite, Quantite> chargeProfils{"devis-charge-profils", "6.6.5-a", "CCTP 6.6.5"};
inline constexpr Regle<> equipeAbsente{"devis-cv", "6.6.5-a", "CCTP 6.6.5", "vide"};
/// Code of the person, here and in the two that follow.
inline constexpr Regle<std::string> cvAbsent{"devis-cv", "6.6.5-a", "CCTP 6.6.5"};
inline constexpr Regle<std::string> horsEquipe{"devis-cv", "6.6.5-a", "CCTP 6.6.5", "hors-equipe"};
inline constexpr Regle<std::string> intervenantInconnu{"devis-cv", "6.6.5-a", "CCTP 6.6.5", "inconnu"};
inline constexpr Regle<> livrablesAbsents{"devis-plan-livrable", "6.6.5-a", "CCTP 6.6.5", "vide"};
/// Code and title of the deliverable.
inline constexpr Regle<std::string, std::string> planAbsent{"devis-plan-livrable", "6.6.5-a", "CCTP 6.6.5"};
/// Code of the price line, lot.
inline constexpr Regle<std::string, std::int64_t> bpuLigneInconnue{"bpu-ligne-inconnue", "bpu-a", "BPU"};
/// Code of the price line, day.
inline constexpr Regle<std::string, Date> bpuPrixAbsent{"bpu-prix", "bpu-a", "BPU", "absent"};
/// Code of the price line, its price here and in the schedule, day.
inline constexpr Regle<std::string, Montant, Montant, Date> bpuPrix{"bpu-prix", "bpu-a", "BPU"};
inline constexpr Regle<> lignesAbsentes{"devis-lignes", "devis-a", "CCTP 6.6.5"};
/// Number of the line, here and in the two that follow.
inline constexpr Regle<std::int64_t> quantiteNonAdmise{"devis-quantite", "devis-a", "CCTP 6.6.5"};
inline constexpr Regle<std::int64_t> remiseNonAdmise{"devis-quantite", "devis-a", "CCTP 6.6.5", "remise"};
inline constexpr Regle<std::int64_t> montantTropGrand{"devis-quantite", "devis-a", "CCTP 6.6.5", "montant"};
/// Number of the line, its rate.
inline constexpr Regle<std::int64_t, Taux> tvaNonAdmise{"devis-tva", "devis-a", "CGI 278 s.", "limite"};
/// Number of the line.
inline constexpr Regle<std::int64_t> tvaSansMention{"devis-tva", "devis-a", "CGI 278 s.", "mention"};
/// Number of the line, its rate, the one expected, the territory.
inline constexpr Regle<std::int64_t, Taux, Taux, std::string> tvaInhabituelle{"devis-tva", "devis-a", "CGI 278 s."};
/// End of the validity, date of the devis.
inline constexpr Regle<Date, Date> devisValidite{"devis-validite", "devis-a", "CCTP 6.6.6"};
/// The code, here and in the two that follow.
inline constexpr Regle<std::string> codeEnDouble{"devis-reference", "devis-a", "CCTP 6.6.5", "double"};
inline constexpr Regle<std::string> phaseInconnue{"devis-reference", "devis-a", "CCTP 6.6.5", "phase"};
inline constexpr Regle<std::string> livrableInconnu{"devis-reference", "devis-a", "CCTP 6.6.5", "livrable"};

} // namespace regles

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
bool controlerTaux(std::vector<Constat> &constats, const LigneDevis &ligne, Section section, std::int64_t numero);
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
