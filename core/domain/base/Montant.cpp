// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Montant.h"

#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace trame {

namespace {

__extension__ using Large = __int128;

std::int64_t retrecir(Large valeur)
{
    if (valeur > std::numeric_limits<std::int64_t>::max() || valeur < std::numeric_limits<std::int64_t>::min())
        throw std::overflow_error("Montant");
    return static_cast<std::int64_t>(valeur);
}

/// Half away from zero, for a positive divisor.
Large arrondir(Large valeur, Large diviseur)
{
    const Large reste = valeur % diviseur;
    const Large exces = reste >= 0 ? reste : -reste;
    const Large unite = exces < diviseur - exces ? 0 : 1;
    return valeur / diviseur + (valeur >= 0 ? unite : -unite);
}

} // namespace

Montant Montant::operator+(Montant autre) const
{
    return Montant{retrecir(Large{m_centimes} + autre.m_centimes)};
}

Montant Montant::operator-(Montant autre) const
{
    return Montant{retrecir(Large{m_centimes} - autre.m_centimes)};
}

Montant Montant::operator-() const
{
    return Montant{retrecir(-Large{m_centimes})};
}

Montant Montant::fois(Quantite quantite) const
{
    return Montant{retrecir(arrondir(Large{m_centimes} * quantite.enMilliemes(), Quantite::unite))};
}

Montant Montant::part(Taux taux) const
{
    return Montant{retrecir(arrondir(Large{m_centimes} * taux.pourDixMille(), Taux::unite))};
}

Montant Montant::net(Quantite quantite, Taux remise) const
{
    // The product of two factors always fits; the third can take it past 128 bits.
    const Large prix = Large{m_centimes} * quantite.enMilliemes();
    Large brut = 0;
    if (__builtin_mul_overflow(prix, Large{Taux::unite} - remise.pourDixMille(), &brut))
        throw std::overflow_error("Montant");
    return Montant{retrecir(arrondir(brut, Large{Quantite::unite} * Taux::unite))};
}

std::vector<Montant> Montant::repartir(std::span<const std::int64_t> poids) const
{
    if (poids.empty())
        return {};
    Large somme = 0;
    for (const auto p : poids) {
        if (p < 0)
            throw std::invalid_argument("Montant::repartir: negative weight");
        somme += p;
    }
    const bool egal = somme == 0;
    if (egal)
        somme = static_cast<Large>(poids.size());
    const Large total = m_centimes < 0 ? -Large{m_centimes} : Large{m_centimes};
    std::vector<Large> parts(poids.size());
    std::vector<Large> restes(poids.size());
    Large distribue = 0;
    for (std::size_t i = 0; i < poids.size(); ++i) {
        const Large produit = total * (egal ? 1 : poids[i]);
        parts[i] = produit / somme;
        restes[i] = produit % somme;
        distribue += parts[i];
    }
    std::vector<std::size_t> ordre(poids.size());
    std::iota(ordre.begin(), ordre.end(), std::size_t{0});
    std::stable_sort(ordre.begin(), ordre.end(), [&](auto a, auto b) { return restes[a] > restes[b]; });
    for (std::size_t i = 0; distribue < total; ++i, ++distribue)
        ++parts[ordre[i]];
    std::vector<Montant> resultat;
    resultat.reserve(parts.size());
    for (const auto part : parts)
        resultat.push_back(Montant{retrecir(m_centimes < 0 ? -part : part)});
    return resultat;
}

} // namespace trame
