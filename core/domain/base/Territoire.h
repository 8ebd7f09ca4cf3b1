// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Taux.h"

namespace trame {

/// Where a beneficiary is established; its calendar and its VAT rates follow.
enum class Territoire {
    Metropole,
    AlsaceMoselle,
    Guadeloupe,
    Martinique,
    Guyane,
    LaReunion,
    Mayotte,
    SaintMartin,
    SaintBarthelemy,
    SaintPierreEtMiquelon,
    WallisEtFutuna,
    PolynesieFrancaise,
    NouvelleCaledonie,
};

template <>
struct Codes<Territoire> {
    static constexpr auto liste =
        nommes("metropole", "alsace-moselle", "guadeloupe", "martinique", "guyane", "la-reunion", "mayotte",
               "saint-martin", "saint-barthelemy", "saint-pierre-et-miquelon", "wallis-et-futuna",
               "polynesie-francaise", "nouvelle-caledonie");
};

/// All thirteen territories, in the order of the enumeration.
inline constexpr auto territoires = valeurs<Territoire>();

/// The standard VAT rate that applies to services there: 20 %, 8.5 % in Guadeloupe, Martinique and
/// La Réunion, none elsewhere overseas. A proposal; the user chooses.
[[nodiscard]] Taux tauxTvaPropose(Territoire territoire);

} // namespace trame
