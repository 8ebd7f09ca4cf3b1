// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/JoursFeries.h"
#include "core/domain/base/Territoire.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trame {

/// The working days (jours ouvrés: Monday to Friday less public holidays) of one territory, from
/// 1990 to 2149. Tables of rank and select are built once; every question is then two loads.
class Calendrier
{
public:
    /// `joursChomes` are extra days off, such as a holiday a decree adds for one year.
    explicit Calendrier(Territoire territoire, const OptionsFeries &options = {},
                        std::span<const Date> joursChomes = {});

    /// Whether the calendar answers for that date. The questions below throw std::out_of_range outside.
    [[nodiscard]] static bool couvre(Date date);
    /// Whether the due date stays within the calendar: for dates and delays that come from outside.
    [[nodiscard]] static bool couvre(Date debut, std::int32_t joursOuvres);

    [[nodiscard]] bool estOuvre(Date date) const;
    /// The end of a delay of `jours` working days: it starts the day after the event (CCAG-TIC art. 3.2),
    /// so the event's own day never counts. Zero gives the event's day; a negative number counts back.
    [[nodiscard]] Date plusJoursOuvres(Date evenement, std::int32_t jours) const;
    /// Working days after `debut` up to and including `fin`; negative when `fin` comes first.
    [[nodiscard]] std::int32_t joursOuvresEntre(Date debut, Date fin) const;
    /// The end of a delay of `jours` calendar days: one that ends on a Saturday, a Sunday or a public
    /// holiday ends on the next working day (CCAG-TIC art. 3.2).
    [[nodiscard]] Date finDeDelai(Date evenement, std::int32_t jours) const;
    /// This day if it is a working day, else the next one.
    [[nodiscard]] Date ouvreSuivant(Date date) const;

    static constexpr int premiereAnnee = 1990;
    static constexpr int derniereAnnee = 2149;

private:
    [[nodiscard]] std::size_t indice(Date date) const;
    /// m_rang[i]: working days among the first i days of the calendar.
    std::vector<std::int32_t> m_rang;
    /// m_ouvres[k]: the k-th working day, as a day rank.
    std::vector<std::int32_t> m_ouvres;
};

} // namespace trame
