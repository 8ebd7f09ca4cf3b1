// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/devis/DossierDevis.h"

#include <vector>

namespace trame {

namespace regles {

/// Number of the devis, code of its state.
inline constexpr Regle<std::string, std::string> commandeDevisValide{"commande-devis-valide", "order-a", "CCTP 6.6.6"};
/// Date of the order, of the validation.
inline constexpr Regle<Date, Date> commandeDate{"commande-date", "order-a", "CCTP 6.6.6"};
/// Day of the act, of the one before it.
inline constexpr Regle<Date, Date> commandeOrdre{"commande-ordre", "order-a", "CCTP 6.6.6"};
/// The price cut, the order's total excl. VAT.
inline constexpr Regle<Montant, Montant> refactionNonAdmise{"commande-ordre", "order-a", "CCTP 6.6.6", "refaction"};
/// What the price cuts of the deliverables come to, and what they may: the order's own where it is decided, else its
/// total.
inline constexpr Regle<Montant, Montant> refactionsCumulees{"commande-ordre", "order-a", "CCTP 6.6.6", "refactions"};
/// The price cut of the order, those of its deliverables.
inline constexpr Regle<Montant, Montant> refactionMoindre{"commande-ordre", "order-a", "CCTP 6.6.6",
                                                          "refaction-moindre"};
/// Number of the devis.
inline constexpr Regle<std::string> devisEpuise{"commande-ecart", "order-a", "CCTP 6.6.6", "epuise"};
/// Code of the price line, what is ordered, what was left.
inline constexpr Regle<std::string, Quantite, Quantite> ecartQuantite{"commande-ecart", "order-a", "CCTP 6.6.6",
                                                                      "quantite"};
/// Code of the price line, what is ordered.
inline constexpr Regle<std::string, Quantite> ligneEpuisee{"commande-ecart", "order-a", "CCTP 6.6.6", "epuisee"};
/// Code of the price line.
inline constexpr Regle<std::string> ligneHorsDevis{"commande-ecart", "order-a", "CCTP 6.6.6", "hors-devis"};
/// Code of the price line, what it comes to in the order and in the devis.
inline constexpr Regle<std::string, Montant, Montant> ecartMontant{"commande-ecart", "order-a", "CCTP 6.6.6",
                                                                   "montant"};
/// Code of the price line, its rate in the order and in the devis.
inline constexpr Regle<std::string, Taux, Taux> ecartTva{"commande-ecart", "order-a", "CCTP 6.6.6", "tva"};
/// Totals of the order and of the devis.
inline constexpr Regle<Montant, Montant> commandePartielle{"commande-ecart", "order-a", "CCTP 6.6.6", "partielle"};
/// Code of the price line, its price in the order and in the schedule, day.
inline constexpr Regle<std::string, Montant, Montant, Date> bpuPrixCommande{"bpu-prix", "bpu-a", "BPU", "commande"};
/// Code and title of the deliverable.
inline constexpr Regle<std::string, std::string> commandeLivrable{"commande-livrable", "order-a", "CCTP 6.6.6"};
inline constexpr Regle<> chorusService{"commande-chorus", "order-a", "CCP D2192-2", "service"};
inline constexpr Regle<> chorusEngagement{"commande-chorus", "order-a", "CCP D2192-2", "engagement"};
/// Receipt, date of the order.
inline constexpr Regle<Date, Date> receptionAvantCommande{"chronologie", "6.6.6-a", "CCTP 6.6.6", "reception"};
/// Day of the act, of the hand-over, code of the deliverable.
inline constexpr Regle<Date, Date, std::string> acteAvantRemise{"chronologie", "6.6.6-a", "CCTP 6.6.6", "acte-remise"};

} // namespace regles

/// What stands between a purchase order and its recording: a validated devis, dates in order, the
/// quality of beneficiary (CCTP 4.3), the agreement in force (CCP R2162-5), the ceiling of the lot
/// (CCP R2162-4), and for a line that the devis doesn't have the price of the BPU on the devis' date. Differences with
/// the devis and what Chorus Pro wants are warnings. `dejaCommande` holds the lines that earlier orders of this devis
/// took; `dossier.bpu` those of the BPU that the devis and the order name.
[[nodiscard]] std::vector<Constat> controlerCommande(const DossierDevis &dossier, const BonDeCommande &commande,
                                                     const std::vector<LigneDevis> &dejaCommande);

/// What stands between an act and an order: its day doesn't come before the order's receipt nor the act before it, nor,
/// where it speaks of what was handed over, before a deliverable was; a
/// réfaction is above zero, no less than those of the deliverables and within the order's total excl. VAT, and what is
/// delivered or admitted had each of its deliverables handed over (CCTP 6.6.6: the work is done by the planning of the
/// devis).
[[nodiscard]] std::vector<Constat> controlerEvenement(const BonDeCommande &commande,
                                                      const EvenementCommande &evenement);

/// A réfaction is above zero and within the order's total excl. VAT. `cle` says of what: the order or a deliverable.
[[nodiscard]] std::vector<Constat> controlerRefaction(Montant refaction, Montant total, const std::string &cle);

/// The same for a deliverable; with those of the others it stays within the order's total, or within the réfaction of
/// the order once that is decided.
[[nodiscard]] std::vector<Constat> controlerRefaction(Montant refaction, const BonDeCommande &commande,
                                                      const std::string &livrable);

/// The day from which the holder can act on an order: its receipt, else its date.
[[nodiscard]] Date arrivee(const BonDeCommande &commande);

/// Gives the lines of an order that take the last of a price of the devis what rounding left of it, so that the orders
/// of a devis add up to it: 3 × 64,22 € less 3 % is 186,88 €, of which two orders of one took 62,29 € each and the
/// third takes 62,30 €. Lines of one price count together, on both sides; none gets a net below zero. What goes beyond
/// the devis, or leaves some of it, is at its own price. `dejaCommande` holds what other orders took, with their
/// rounding.
void attribuerArrondis(std::vector<LigneDevis> &lignes, const std::vector<LigneDevis> &devis,
                       const std::vector<LigneDevis> &dejaCommande);

/// What of the devis is still to be ordered: the lines with the quantity left, those used up left out. Taken whole,
/// they have what rounding left of the devis.
[[nodiscard]] std::vector<LigneDevis> resteACommander(const std::vector<LigneDevis> &devis,
                                                      const std::vector<LigneDevis> &dejaCommande);

} // namespace trame
