// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Calendrier.h"
#include "tests/bench/Mesures.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <set>

namespace trame::bench {

namespace {

using Jour = boost::gregorian::date;

Jour enBoost(Date date)
{
    return Jour{1900, 1, 1} + boost::gregorian::days{date.rang()};
}

/// What one writes with Boost alone: a day at a time, holidays looked up in a set.
class Iteration
{
public:
    Iteration()
    {
        for (int annee = 1995; annee <= 2105; ++annee)
            for (const auto &ferie : joursFeries(annee, Territoire::Metropole))
                m_feries.insert(enBoost(ferie.date));
    }
    [[nodiscard]] Jour plus(Jour jour, int ouvres) const
    {
        while (ouvres > 0) {
            jour += boost::gregorian::days{1};
            ouvres -= ouvre(jour) ? 1 : 0;
        }
        return jour;
    }
    [[nodiscard]] int entre(Jour debut, Jour fin) const
    {
        int ouvres = 0;
        for (auto jour = debut + boost::gregorian::days{1}; jour <= fin; jour += boost::gregorian::days{1})
            ouvres += ouvre(jour) ? 1 : 0;
        return ouvres;
    }

private:
    [[nodiscard]] bool ouvre(Jour jour) const
    {
        const auto semaine = jour.day_of_week();
        return semaine != boost::gregorian::Saturday && semaine != boost::gregorian::Sunday && !m_feries.contains(jour);
    }
    std::set<Jour> m_feries;
};

} // namespace

void mesurerCalendrier(Tableau &tableau, int repetitions)
{
    constexpr std::int32_t delai = 15;
    constexpr std::int32_t etendue = 400;
    constexpr int tours = 20;
    const Calendrier calendrier{Territoire::Metropole};
    const Iteration iteration;
    const auto debut = Date::de(2000, 1, 1).value();
    const auto fin = Date::de(2100, 12, 31).value();
    const auto jours = fin.joursDepuis(debut) + 1;
    for (std::int32_t i = 0; i < jours; ++i) {
        const auto jour = debut.plusJours(i);
        const bool egal = enBoost(calendrier.plusJoursOuvres(jour, delai)) == iteration.plus(enBoost(jour), delai)
                          && calendrier.joursOuvresEntre(jour, jour.plusJours(etendue))
                                 == iteration.entre(enBoost(jour), enBoost(jour.plusJours(etendue)));
        if (!egal)
            return tableau.exiger(false, "working days differ on " + jour.iso());
    }
    std::vector<Date> dates;
    std::vector<Jour> memes;
    for (std::int32_t i = 0; i < jours; ++i) {
        dates.push_back(debut.plusJours(i));
        memes.push_back(enBoost(dates.back()));
    }
    const auto parQuestion = [&](double microsecondes, int fois) { return microsecondes * 1000 / (fois * jours); };
    const auto plus = mediane(repetitions, [&] {
        for (int tour = 0; tour < tours; ++tour)
            for (const auto jour : dates)
                garder(calendrier.plusJoursOuvres(jour, delai).rang());
    });
    const auto plusBoost = mediane(repetitions, [&] {
        for (const auto &jour : memes)
            garder(iteration.plus(jour, delai).day_number());
    });
    tableau.ajouter({"deadline 15 working days ahead", parQuestion(plus, tours), parQuestion(plusBoost, 1), "ns",
                     "Boost, a day at a time, std::set of holidays"});
    const auto entre = mediane(repetitions, [&] {
        for (int tour = 0; tour < tours; ++tour)
            for (const auto jour : dates)
                garder(calendrier.joursOuvresEntre(jour, fin));
    });
    const auto entreBoost = mediane(1, [&] {
        for (const auto &jour : memes)
            garder(iteration.entre(jour, jour + boost::gregorian::days{etendue}));
    });
    tableau.ajouter({"working days between two days (400 days for Boost)", parQuestion(entre, tours),
                     parQuestion(entreBoost, 1), "ns", "the same iteration"});
}

} // namespace trame::bench
