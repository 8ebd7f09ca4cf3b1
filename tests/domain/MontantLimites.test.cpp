// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace trame;

namespace {

__extension__ using Large = __int128;
constexpr auto plusGrand = std::numeric_limits<std::int64_t>::max();
constexpr auto plusPetit = std::numeric_limits<std::int64_t>::min();

/// The nearest whole quotient, the one further from zero on a tie, by comparing the two candidates.
Large reference(Large valeur, Large diviseur)
{
    const Large versZero = valeur / diviseur;
    const Large plusLoin = versZero + (valeur < 0 ? -1 : 1);
    const auto distance = [&](Large q) {
        return valeur - q * diviseur < 0 ? q * diviseur - valeur : valeur - q * diviseur;
    };
    return distance(plusLoin) <= distance(versZero) ? plusLoin : versZero;
}

} // namespace

#ifdef TRAME_PROPRIETES
TEST_CASE("sums don't depend on how they are grouped, and come back", "[devis-a]")
{
    trame::test::verifierPropriete("groups", [](std::int32_t a, std::int32_t b, std::int32_t c) {
        const auto x = Montant::centimes(a);
        const auto y = Montant::centimes(b);
        const auto z = Montant::centimes(c);
        RC_ASSERT((x + y) + z == x + (y + z));
        RC_ASSERT(x + y == y + x);
        RC_ASSERT((x + y) - y == x);
        RC_ASSERT(x - y == -(y - x));
    });
}

TEST_CASE("roundings are exactly those of wider arithmetic, ties away from zero", "[devis-a]")
{
    trame::test::verifierPropriete("roundings", [] {
        const std::int64_t prix = *rc::gen::inRange<std::int64_t>(-10'000'000'000, 10'000'000'000);
        const std::int64_t quantite = *rc::gen::inRange<std::int64_t>(-100'000'000, 100'000'000);
        const auto taux = *rc::gen::inRange(0, 10'001);
        const auto montant = Montant::centimes(prix);
        RC_ASSERT(Large{montant.fois(Quantite::milliemes(quantite)).enCentimes()}
                  == reference(Large{prix} * quantite, 1000));
        RC_ASSERT(Large{montant.part(Taux::pourDixMille(taux)).enCentimes()} == reference(Large{prix} * taux, 10'000));
        const auto net = montant.net(Quantite::milliemes(quantite), Taux::pourDixMille(taux));
        RC_ASSERT(Large{net.enCentimes()} == reference(Large{prix} * quantite * (10'000 - taux), 10'000'000));
    });
}
#endif

TEST_CASE("a credit rounds as the same debit does", "[devis-a]")
{
    // Random cases hardly ever fall on a tie: each of these does, or just misses it.
    for (const std::int64_t impair : {1, 3, 99, 1'001}) {
        const auto debit = Montant::centimes(impair);
        CHECK(debit.fois(Quantite::milliemes(500)).enCentimes() == (impair + 1) / 2);
        CHECK((-debit).fois(Quantite::milliemes(500)) == -debit.fois(Quantite::milliemes(500)));
        CHECK((-debit).part(Taux::pourDixMille(5000)).enCentimes() == -(impair + 1) / 2);
        CHECK((-debit).part(Taux::pourDixMille(4999)).enCentimes() == -(impair / 2));
        CHECK((-debit).net(Quantite::milliemes(1000), Taux::pourDixMille(5000)).enCentimes() == -(impair + 1) / 2);
    }
}

TEST_CASE("the extremes are shared without losing a centime", "[cctp-6.6.5-a]")
{
    for (const auto total : {plusPetit, plusPetit + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, plusGrand}) {
        const std::vector<std::int64_t> poids{plusGrand, 1, 0, plusGrand};
        const auto parts = Montant::centimes(total).repartir(poids);
        Large somme = 0;
        for (const auto part : parts)
            somme += part.enCentimes();
        CHECK(somme == Large{total});
        CHECK(parts[2] == Montant{});
    }
}

#ifdef TRAME_PROPRIETES
TEST_CASE("a heavier share is never the smaller one, and the first has the centime left over", "[cctp-6.6.5-a]")
{
    const std::vector<std::int64_t> egaux{5, 5, 5, 5};
    CHECK((10_c).repartir(egaux) == std::vector{3_c, 3_c, 2_c, 2_c});
    CHECK((-(10_c)).repartir(egaux) == std::vector{-(3_c), -(3_c), -(2_c), -(2_c)});
    trame::test::verifierPropriete("order", [](std::uint32_t centimes, const std::vector<std::uint8_t> &petits) {
        const std::vector<std::int64_t> poids{petits.begin(), petits.end()};
        const auto parts = Montant::centimes(centimes).repartir(poids);
        RC_ASSERT(parts.size() == poids.size());
        for (std::size_t i = 0; i < parts.size(); ++i)
            for (std::size_t j = 0; j < parts.size(); ++j)
                RC_ASSERT(poids[i] <= poids[j] || parts[i] >= parts[j]);
    });
}
#endif

TEST_CASE("what leaves 64 bits throws, however far it goes", "[devis-a]")
{
    const auto enorme = Montant::centimes(plusGrand);
    CHECK_THROWS_AS(Montant::centimes(plusPetit) - 1_c, std::overflow_error);
    CHECK_THROWS_AS(enorme.part(Taux::pourDixMille(10'001)), std::overflow_error);
    CHECK(enorme.part(Taux::pourDixMille(10'000)) == enorme);
    // Three factors can leave 128 bits: the amount was then wrong, with no error.
    for (const auto quantite : {plusGrand, plusPetit, std::int64_t{1} << 61U}) {
        CHECK_THROWS_AS(enorme.net(Quantite::milliemes(quantite), {}), std::overflow_error);
        CHECK_THROWS_AS((-enorme).net(Quantite::milliemes(quantite), {}), std::overflow_error);
    }
    const auto demesuree = Taux::pourDixMille(std::numeric_limits<std::int32_t>::min());
    CHECK((1'00_c).net(Quantite::milliemes(1000), demesuree).enCentimes() == 21'474'936);
}
