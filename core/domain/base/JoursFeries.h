// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Date.h"
#include "core/domain/base/Territoire.h"

#include <vector>

namespace trame {

/// The public holidays Trame knows: the eleven of the labour code, then the local ones.
enum class Ferie {
    JourDeLAn,
    LundiDePaques,
    FeteDuTravail,
    Victoire1945,
    Ascension,
    LundiDePentecote,
    FeteNationale,
    Assomption,
    Toussaint,
    Armistice1918,
    Noel,
    VendrediSaint,
    SaintEtienne,
    AbolitionEsclavage,
    FeteDeLaCitoyennete,
    SaintPierreChanel,
    FeteDuTerritoire,
    ArriveeDeLEvangile,
    AutonomieInterne,
};
template <>
struct Codes<Ferie> {
    static constexpr auto liste =
        nommes("jour-de-l-an", "lundi-de-paques", "fete-du-travail", "victoire-1945", "ascension", "lundi-de-pentecote",
               "fete-nationale", "assomption", "toussaint", "armistice-1918", "noel", "vendredi-saint", "saint-etienne",
               "abolition-esclavage", "fete-de-la-citoyennete", "saint-pierre-chanel", "fete-du-territoire",
               "arrivee-de-l-evangile", "autonomie-interne");
};

/// A public holiday in a given year.
struct JourFerie {
    Date date;
    Ferie ferie{};
    friend bool operator==(const JourFerie &, const JourFerie &) = default;
};

/// What a beneficiary's place changes in the list of its territory.
struct OptionsFeries {
    /// Good Friday in Alsace-Moselle: only in communes with a Protestant or mixed church.
    bool vendrediSaint = true;
    /// Local days of the Pacific collectivities, which their own law sets.
    bool joursLocaux = true;
    friend bool operator==(const OptionsFeries &, const OptionsFeries &) = default;
};

/// The public holidays of a territory in a year, in the order of dates. Two may fall on one day.
/// Sources: labour code L3133-1, L3134-13, L3422-2; local law of the Pacific collectivities.
[[nodiscard]] std::vector<JourFerie> joursFeries(int annee, Territoire territoire, const OptionsFeries &options = {});

} // namespace trame
