// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/JoursFeries.h"

#include <algorithm>
#include <array>

namespace trame {

namespace {

/// A holiday of a territory on a fixed day, since a given year.
struct FerieFixe {
    Territoire territoire;
    Ferie ferie;
    int mois;
    int jour;
    int depuis = Date::premiereAnnee;
    int jusqua = Date::derniereAnnee;
};

constexpr std::array feriesFixes{
    FerieFixe{Territoire::AlsaceMoselle, Ferie::SaintEtienne, 12, 26},
    FerieFixe{Territoire::Mayotte, Ferie::AbolitionEsclavage, 4, 27},
    FerieFixe{Territoire::Martinique, Ferie::AbolitionEsclavage, 5, 22},
    FerieFixe{Territoire::Guadeloupe, Ferie::AbolitionEsclavage, 5, 27},
    // Saint-Martin moved its day from 27 to 28 May in 2018.
    FerieFixe{Territoire::SaintMartin, Ferie::AbolitionEsclavage, 5, 27, Date::premiereAnnee, 2017},
    FerieFixe{Territoire::SaintMartin, Ferie::AbolitionEsclavage, 5, 28, 2018},
    FerieFixe{Territoire::Guyane, Ferie::AbolitionEsclavage, 6, 10},
    FerieFixe{Territoire::SaintBarthelemy, Ferie::AbolitionEsclavage, 10, 9},
    FerieFixe{Territoire::LaReunion, Ferie::AbolitionEsclavage, 12, 20},
};

/// Local days of the Pacific collectivities: data that can be switched off.
constexpr std::array feriesLocaux{
    FerieFixe{Territoire::NouvelleCaledonie, Ferie::FeteDeLaCitoyennete, 9, 24},
    FerieFixe{Territoire::WallisEtFutuna, Ferie::SaintPierreChanel, 4, 28},
    FerieFixe{Territoire::WallisEtFutuna, Ferie::FeteDuTerritoire, 7, 29},
    FerieFixe{Territoire::PolynesieFrancaise, Ferie::ArriveeDeLEvangile, 3, 5},
    FerieFixe{Territoire::PolynesieFrancaise, Ferie::AutonomieInterne, 6, 29},
};

void ajouterFixes(std::vector<JourFerie> &jours, int annee, Territoire territoire, std::span<const FerieFixe> fixes)
{
    for (const auto &f : fixes)
        if (f.territoire == territoire && annee >= f.depuis && annee <= f.jusqua)
            jours.push_back({Date::de(annee, f.mois, f.jour).value(), f.ferie});
}

bool aVendrediSaint(Territoire territoire, const OptionsFeries &options)
{
    return (territoire == Territoire::AlsaceMoselle && options.vendrediSaint)
           || (territoire == Territoire::PolynesieFrancaise && options.joursLocaux);
}

} // namespace

std::vector<JourFerie> joursFeries(int annee, Territoire territoire, const OptionsFeries &options)
{
    const auto paques = Date::paques(annee);
    const auto le = [annee](int mois, int jour) { return Date::de(annee, mois, jour).value(); };
    std::vector<JourFerie> jours{
        {le(1, 1), Ferie::JourDeLAn},
        {paques.plusJours(1), Ferie::LundiDePaques},
        {le(5, 1), Ferie::FeteDuTravail},
        {le(5, 8), Ferie::Victoire1945},
        {paques.plusJours(39), Ferie::Ascension},
        {paques.plusJours(50), Ferie::LundiDePentecote},
        {le(7, 14), Ferie::FeteNationale},
        {le(8, 15), Ferie::Assomption},
        {le(11, 1), Ferie::Toussaint},
        {le(11, 11), Ferie::Armistice1918},
        {le(12, 25), Ferie::Noel},
    };
    if (aVendrediSaint(territoire, options))
        jours.push_back({paques.plusJours(-2), Ferie::VendrediSaint});
    ajouterFixes(jours, annee, territoire, feriesFixes);
    if (options.joursLocaux)
        ajouterFixes(jours, annee, territoire, feriesLocaux);
    std::stable_sort(jours.begin(), jours.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return jours;
}

} // namespace trame
