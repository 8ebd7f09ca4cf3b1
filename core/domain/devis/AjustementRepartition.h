// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trame {

/// What the lines bill and the breakdown doesn't hold yet (CCTP 6.6.5); negative where it holds too much.
struct ResteARepartir {
    Montant parPhase;
    Montant parLivrable;
    std::optional<Quantite> jours; ///< Nothing where no line bills a load.
    friend bool operator==(const ResteARepartir &, const ResteARepartir &) = default;
};

/// Whether cost and load are shared to the last centime and the last day.
[[nodiscard]] bool toutReparti(const ResteARepartir &reste);

[[nodiscard]] ResteARepartir resteARepartir(const ContenuDevis &contenu);

/// The cost of a load at the price of its profile in the lines, less their discount; nothing where no line bills
/// that profile by the day.
[[nodiscard]] std::optional<Montant> coutPropose(const ContenuDevis &contenu, const ChargeDevis &charge);

/// The charges with the cost that remains given to one of them. It never falls below zero, and a charge that names a
/// phase and a deliverable only gets what both lack.
[[nodiscard]] std::vector<ChargeDevis> donnerLeReste(const ContenuDevis &contenu, std::size_t charge);
/// The charges with the days that remain given to one of them, never below zero.
[[nodiscard]] std::vector<ChargeDevis> donnerLesJours(const ContenuDevis &contenu, std::size_t charge);
/// The charges with the cost that remains shared in proportion to their costs (to their days while all costs are
/// zero), so that both breakdowns add up to the total of the lines, to the centime. What no charge can take stays.
[[nodiscard]] std::vector<ChargeDevis> ajusterRepartition(const ContenuDevis &contenu);

/// Gives a phase another code, wherever the content names it.
void renommerPhase(ContenuDevis &contenu, const std::string &de, const std::string &vers);
/// Gives a deliverable another code, wherever the content names it.
void renommerLivrable(ContenuDevis &contenu, const std::string &de, const std::string &vers);

} // namespace trame
