// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// A line of a price schedule in a list, with the price of the day.
struct LigneBpuResume {
    LigneBpu ligne;
    int lot = 0;
    std::string titulaire;
    std::optional<Montant> prix; ///< On the day of the list.
};

/// The lines of all price schedules as a list.
class BpuListQuery
{
public:
    enum class Colonne { Code, Lot, Section, Designation, Unite, Profil, Prix };

    /// Prices are those of `jour`.
    BpuListQuery(Database &base, Date jour);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<LigneBpuResume> ligne(std::int64_t cle) const;

private:
    Database &m_base;
    Liste m_liste;
    Date m_jour;
};

} // namespace trame
