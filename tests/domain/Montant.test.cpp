// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

#include <limits>
#include <numeric>

using namespace trame;

TEST_CASE("a line's net is rounded once, half away from zero", "[devis-a]")
{
    CHECK((1'150'00_c).net(Quantite::milliemes(5000), Taux::pourDixMille(500)) == 5'462'50_c);
    CHECK((1_c).net(Quantite::milliemes(500), {}) == 1_c);
    CHECK((1_c).net(Quantite::milliemes(499), {}) == 0_c);
    CHECK(Montant::centimes(-1).net(Quantite::milliemes(500), {}) == Montant::centimes(-1));
    CHECK((333_c).fois(Quantite::milliemes(1500)) == 500_c);
    CHECK((10'05_c).part(Taux::pourDixMille(2000)) == 2'01_c);
    CHECK((10'00_c).part(Taux::pourDixMille(550)) == 55_c);
    CHECK((890'00_c).net(Quantite::milliemes(12'500), {}) == 11'125'00_c);
}

TEST_CASE("a discount of the whole gives nothing, of nothing gives all", "[devis-a]")
{
    CHECK((99'99_c).net(Quantite::milliemes(1000), Taux::pourDixMille(10'000)) == 0_c);
    CHECK((99'99_c).net(Quantite::milliemes(1000), Taux{}) == 99'99_c);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("shares lose no centime and follow the weights", "[cctp-6.6.5-a]")
{
    const std::vector<std::int64_t> tiers{1, 1, 1};
    CHECK((100_c).repartir(tiers) == std::vector{34_c, 33_c, 33_c});
    const std::vector<std::int64_t> nuls{0, 0};
    CHECK((101_c).repartir(nuls) == std::vector{51_c, 50_c});
    CHECK((100_c).repartir({}).empty());
    const std::vector<std::int64_t> negatif{1, -1};
    CHECK_THROWS_AS((100_c).repartir(negatif), std::invalid_argument);
    trame::test::verifierPropriete("shares", [](std::int32_t centimes, const std::vector<std::uint16_t> &poids) {
        RC_PRE(!poids.empty());
        const std::vector<std::int64_t> larges{poids.begin(), poids.end()};
        const auto montant = Montant::centimes(centimes);
        const auto parts = montant.repartir(larges);
        const auto somme = std::accumulate(parts.begin(), parts.end(), Montant{}, [](auto a, auto b) { return a + b; });
        RC_ASSERT(somme == montant);
        const auto total = std::accumulate(larges.begin(), larges.end(), std::int64_t{0});
        for (std::size_t i = 0; total > 0 && i < parts.size(); ++i) {
            const auto exact = std::int64_t{centimes} * larges[i];
            RC_ASSERT(std::abs(parts[i].enCentimes() * total - exact) < total);
        }
    });
}

TEST_CASE("sums and products agree with wider arithmetic, and overflow is never silent")
{
    trame::test::verifierPropriete("net", [](std::int32_t prix, std::int32_t quantite) {
        const auto remise = *rc::gen::inRange(0, 10'001);
        const auto net = Montant::centimes(prix).net(Quantite::milliemes(quantite), Taux::pourDixMille(remise));
        __extension__ using Large = __int128;
        const Large exact = Large{prix} * quantite * (10'000 - remise);
        const Large ecart = exact - Large{net.enCentimes()} * 10'000'000;
        RC_ASSERT(ecart <= 5'000'000 && ecart >= -5'000'000);
    });
    const auto enorme = Montant::centimes(std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(enorme + 1_c, std::overflow_error);
    CHECK_THROWS_AS(enorme.fois(Quantite::milliemes(1001)), std::overflow_error);
    CHECK_THROWS_AS(-Montant::centimes(std::numeric_limits<std::int64_t>::min()), std::overflow_error);
    const auto plafond = Montant::centimes(Montant::maximumSaisi);
    CHECK_THROWS_AS(plafond.fois(Quantite::milliemes(Quantite::maximumSaisi)), std::overflow_error);
}
#endif
