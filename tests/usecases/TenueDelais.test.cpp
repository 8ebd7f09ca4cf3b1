// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/TenueDelais.h"

#include <catch2/catch.hpp>

using namespace trame;

TEST_CASE("the share kept in time is never rounded up", "[delais]")
{
    CHECK(partATemps({Etape::Devis, 3, 2, 4}) == Taux::pourDixMille(6600));
    CHECK(partATemps({Etape::Devis, 1000, 999, 1}) == Taux::pourDixMille(9900));
    CHECK(partATemps({Etape::Devis, 4, 4, 0}) == Taux::pourDixMille(10'000));
    CHECK_FALSE(partATemps({Etape::Devis, 0, 0, 0}));
}

TEST_CASE("the mean delay counts the late ones alone, to the nearest tenth", "[delais]")
{
    CHECK(retardMoyen({Etape::Devis, 5, 2, 4}) == Quantite::milliemes(1300));
    CHECK(retardMoyen({Etape::Devis, 6, 0, 10}) == Quantite::milliemes(1700));
    CHECK(retardMoyen({Etape::Devis, 4, 2, 3}) == Quantite::milliemes(1500));
    CHECK_FALSE(retardMoyen({Etape::Devis, 5, 5, 0}));
}
