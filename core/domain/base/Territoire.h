// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Taux.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

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

/// All thirteen territories, in the order of the enumeration.
inline constexpr std::array territoires{
    Territoire::Metropole,
    Territoire::AlsaceMoselle,
    Territoire::Guadeloupe,
    Territoire::Martinique,
    Territoire::Guyane,
    Territoire::LaReunion,
    Territoire::Mayotte,
    Territoire::SaintMartin,
    Territoire::SaintBarthelemy,
    Territoire::SaintPierreEtMiquelon,
    Territoire::WallisEtFutuna,
    Territoire::PolynesieFrancaise,
    Territoire::NouvelleCaledonie,
};

/// The stable name used in files and commands: "saint-pierre-et-miquelon".
[[nodiscard]] std::string_view code(Territoire territoire);
/// The territory of that name, or nothing.
[[nodiscard]] std::optional<Territoire> territoireDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesTerritoire();
/// The standard VAT rate that applies to services there: 20 %, 8.5 % in Guadeloupe, Martinique and
/// La Réunion, none elsewhere overseas. A proposal; the user chooses.
[[nodiscard]] Taux tauxTvaPropose(Territoire territoire);

} // namespace trame
