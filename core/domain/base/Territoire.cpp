// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Territoire.h"

namespace trame {

namespace {

struct FicheTerritoire {
    Territoire territoire;
    std::string_view code;
    std::int32_t tvaPourDixMille;
};

constexpr std::array fiches{
    FicheTerritoire{Territoire::Metropole, "metropole", 2000},
    FicheTerritoire{Territoire::AlsaceMoselle, "alsace-moselle", 2000},
    FicheTerritoire{Territoire::Guadeloupe, "guadeloupe", 850},
    FicheTerritoire{Territoire::Martinique, "martinique", 850},
    FicheTerritoire{Territoire::Guyane, "guyane", 0},
    FicheTerritoire{Territoire::LaReunion, "la-reunion", 850},
    FicheTerritoire{Territoire::Mayotte, "mayotte", 0},
    FicheTerritoire{Territoire::SaintMartin, "saint-martin", 0},
    FicheTerritoire{Territoire::SaintBarthelemy, "saint-barthelemy", 0},
    FicheTerritoire{Territoire::SaintPierreEtMiquelon, "saint-pierre-et-miquelon", 0},
    FicheTerritoire{Territoire::WallisEtFutuna, "wallis-et-futuna", 0},
    FicheTerritoire{Territoire::PolynesieFrancaise, "polynesie-francaise", 0},
    FicheTerritoire{Territoire::NouvelleCaledonie, "nouvelle-caledonie", 0},
};

constexpr auto codes = [] {
    std::array<std::string_view, fiches.size()> noms{};
    for (std::size_t i = 0; i < noms.size(); ++i)
        noms.at(i) = fiches.at(i).code;
    return noms;
}();

} // namespace

std::string_view code(Territoire territoire)
{
    return fiches.at(static_cast<std::size_t>(territoire)).code;
}

std::optional<Territoire> territoireDeCode(std::string_view texte)
{
    for (const auto &fiche : fiches)
        if (fiche.code == texte)
            return fiche.territoire;
    return std::nullopt;
}

std::span<const std::string_view> codesTerritoire()
{
    return codes;
}

Taux tauxTvaPropose(Territoire territoire)
{
    return Taux::pourDixMille(fiches.at(static_cast<std::size_t>(territoire)).tvaPourDixMille);
}

} // namespace trame
