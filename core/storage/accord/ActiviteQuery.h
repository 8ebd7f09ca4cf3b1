// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/storage/Database.h"

#include <cstdint>
#include <vector>

namespace trame {

/// What was ordered in a month, excl. VAT, cancelled orders left out.
struct MoisCommande {
    int annee = 0;
    int mois = 0;
    Montant totalHt;
    std::int64_t commandes = 0;
};

/// The agreement's activity in figures.
class ActiviteQuery
{
public:
    explicit ActiviteQuery(Database &base)
        : m_base{base}
    {
    }
    /// Months with orders between the two days, in order; a month without any is left out.
    [[nodiscard]] std::vector<MoisCommande> parMois(Date du, Date au);
    /// Needs that wait for the holder or the beneficiary, and orders that are not admitted yet.
    [[nodiscard]] std::int64_t demandesOuvertes();
    [[nodiscard]] std::int64_t commandesOuvertes();

private:
    Database &m_base;
};

} // namespace trame
