// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/TenueDelais.h"

namespace trame {

namespace {

constexpr std::int32_t unPourcent = Taux::unite / 100;

} // namespace

std::optional<Taux> partATemps(const DelaiTenu &delai)
{
    if (delai.faites <= 0)
        return std::nullopt;
    const auto part = delai.aTemps * Taux::unite / delai.faites;
    return enPourcents(Taux::pourDixMille(static_cast<std::int32_t>(part)));
}

std::optional<Quantite> retardMoyen(const DelaiTenu &delai)
{
    constexpr std::int64_t dixiemes = 10;
    const auto enRetard = delai.faites - delai.aTemps;
    if (enRetard <= 0)
        return std::nullopt;
    const auto moyenne = (2 * dixiemes * delai.joursDeRetard + enRetard) / (2 * enRetard);
    return Quantite::milliemes(moyenne * (Quantite::unite / dixiemes));
}

Taux enPourcents(Taux part)
{
    return Taux::pourDixMille(part.pourDixMille() / unPourcent * unPourcent);
}

} // namespace trame
