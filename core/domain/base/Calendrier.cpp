// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Calendrier.h"

#include <stdexcept>

namespace trame {

namespace {

// 1 January 1990 and 31 December 2149, in days since 1 January 1900.
constexpr std::int32_t premierRang = 32'872;
constexpr std::int32_t dernierRang = 91'310;

} // namespace

Calendrier::Calendrier(Territoire territoire, const OptionsFeries &options, std::span<const Date> joursChomes)
{
    constexpr std::size_t jours{dernierRang - premierRang + 1};
    std::vector<bool> chome(jours, false);
    for (int annee = premiereAnnee; annee <= derniereAnnee; ++annee)
        for (const auto &ferie : joursFeries(annee, territoire, options))
            chome[indice(ferie.date)] = true;
    for (const auto date : joursChomes)
        if (couvre(date))
            chome[indice(date)] = true;

    m_rang.reserve(jours + 1);
    m_ouvres.reserve(jours);
    m_rang.push_back(0);
    for (std::size_t i = 0; i < jours; ++i) {
        // Rank 0 is a Monday: ranks 5 and 6 modulo 7 are the week-end.
        const auto rang = premierRang + static_cast<std::int32_t>(i);
        if (rang % 7 < 5 && !chome[i])
            m_ouvres.push_back(rang);
        m_rang.push_back(static_cast<std::int32_t>(m_ouvres.size()));
    }
}

bool Calendrier::couvre(Date date)
{
    return date.rang() >= premierRang && date.rang() <= dernierRang;
}

bool Calendrier::couvre(Date debut, std::int32_t joursOuvres)
{
    // Five working days take at most two weeks, whatever the holidays; the margin keeps it true.
    const auto etendue = std::int64_t{joursOuvres} * 2 + (joursOuvres < 0 ? -30 : 30);
    const auto fin = std::int64_t{debut.rang()} + etendue;
    return couvre(debut) && fin >= premierRang && fin <= dernierRang;
}

std::size_t Calendrier::indice(Date date) const
{
    const auto i = date.rang() - premierRang;
    if (i < 0 || date.rang() > dernierRang)
        throw std::out_of_range("Calendrier");
    return static_cast<std::size_t>(i);
}

bool Calendrier::estOuvre(Date date) const
{
    const auto i = indice(date);
    return m_rang[i + 1] != m_rang[i];
}

Date Calendrier::plusJoursOuvres(Date evenement, std::int32_t jours) const
{
    if (jours == 0)
        return evenement;
    const auto i = indice(evenement);
    // Ahead: the n-th working day after the event. Back: the n-th one before it.
    const auto k = std::int64_t{jours} + (jours > 0 ? m_rang[i + 1] - 1 : m_rang[i]);
    if (k < 0 || static_cast<std::size_t>(k) >= m_ouvres.size())
        throw std::out_of_range("Calendrier");
    return *Date::depuisRang(m_ouvres[static_cast<std::size_t>(k)]);
}

std::int32_t Calendrier::joursOuvresEntre(Date debut, Date fin) const
{
    return m_rang[indice(fin) + 1] - m_rang[indice(debut) + 1];
}

Date Calendrier::finDeDelai(Date evenement, std::int32_t jours) const
{
    return ouvreSuivant(evenement.plusJours(jours));
}

Date Calendrier::ouvreSuivant(Date date) const
{
    return estOuvre(date) ? date : plusJoursOuvres(date, 1);
}

} // namespace trame
