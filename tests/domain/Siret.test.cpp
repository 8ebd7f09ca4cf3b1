// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Siret.h"

#include <catch2/catch.hpp>

using namespace trame;

TEST_CASE("valid SIRETs have a valid key, La Poste's by its own rule", "[cctp-4.2-a]")
{
    for (const auto *texte : {"92443595100018", "73282932000074", "35600000049837", "11000201100044", "35600000000048"})
        CHECK(Siret::lire(texte)->cleValide());
    CHECK_FALSE(Siret::lire("73282932000079")->cleValide());
    CHECK_FALSE(Siret::lire("35600000000049")->cleValide());
    // A valid whole over a SIREN that isn't.
    CHECK_FALSE(Siret::lire("73282932100007")->cleValide());
}

TEST_CASE("a SIRET is fourteen digits, spaces allowed", "[cctp-4.2-a]")
{
    CHECK(Siret::lire("924 435 951 00018")->chiffres() == "92443595100018");
    CHECK(Siret::lire("924\u00a0435\u202f951 00018")->siren() == "924435951");
    for (const auto *texte : {"", "9244359510001", "924435951000180", "9244359510001A", "９２４４３５９５１０００１８"})
        CHECK_FALSE(Siret::lire(texte).has_value());
}

TEST_CASE("the VAT number has its two-digit key", "[cctp-4.3-b]")
{
    CHECK(Siret::lire("73282932000074")->numeroTva() == "FR44732829320");
}
