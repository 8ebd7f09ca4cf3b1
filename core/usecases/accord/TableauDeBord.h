// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/storage/Database.h"
#include "core/storage/accord/ActiviteQuery.h"
#include "core/usecases/commande/Echeancier.h"

#include <vector>

namespace trame {

/// A lot with what is used of its maximum (CCP R2162-4) and of its duration.
struct SituationLot {
    Lot lot;
    Montant commande; ///< Ordered excl. VAT.
    Montant enCours;  ///< Validated and not ordered yet.
    Taux consomme;    ///< Share of the maximum that is ordered; zero without a maximum.
    Taux ecoule;      ///< Share of the longest duration of its agreements that has passed.
    bool alerte = false;
};

/// What the dashboard shows, as of a day.
class TableauDeBord
{
public:
    TableauDeBord(Database &base, Date jour)
        : m_base{base},
          m_jour{jour}
    {
    }

    [[nodiscard]] std::vector<SituationLot> lots();
    /// The twelve months that end with this one, those without an order too.
    [[nodiscard]] std::vector<MoisCommande> douzeMois();
    /// The time limits of the last twelve months.
    [[nodiscard]] std::vector<DelaiTenu> delaisTenus();
    /// What is late, or due within `jours` calendar days.
    [[nodiscard]] std::vector<Echeance> aFaire(std::int32_t jours);

private:
    Database &m_base;
    Date m_jour;
};

} // namespace trame
