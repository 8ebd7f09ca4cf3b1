// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/bpu/ImportBpu.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

LigneBpu venue(const char *code, Montant prix, const char *du)
{
    auto ligne = uneLigneBpu(code, prix);
    ligne.prix[0].du = le(du);
    return ligne;
}

} // namespace

TEST_CASE("what an import would do is known before it is done", "[bpu-a][bpu-b]")
{
    const std::vector<LigneBpu> connues{venue("A", 100'00_c, "2025-02-03"), venue("B", 200'00_c, "2025-02-03")};
    const auto sortDe = [&](const LigneBpu &ligne) { return apercuImport({ligne}, connues).front().sort; };
    CHECK(sortDe(venue("C", 100'00_c, "2025-02-03")) == SortLigne::Ajoutee);
    CHECK(sortDe(venue("A", 100'00_c, "2025-02-03")) == SortLigne::Inchangee);
    CHECK(sortDe(venue("A", 100'01_c, "2025-02-03")) == SortLigne::Modifiee);
    CHECK(sortDe(venue("A", 100'00_c, "2026-02-03")) == SortLigne::Modifiee);
    auto autre = venue("B", 200'00_c, "2025-02-03");
    autre.tva = Taux::pourDixMille(550);
    CHECK(sortDe(autre) == SortLigne::Modifiee);
    CHECK(apercuImport({}, connues).empty());
}

TEST_CASE("a price that an import changes for the past as well is known", "[bpu-b]")
{
    const auto connue = venue("A", 100'00_c, "2025-02-03");
    CHECK(prixCorriges(connue, venue("A", 90'00_c, "2025-02-03"))
          == std::vector{PrixCorrige{"A", le("2025-02-03"), 100'00_c, 90'00_c}});
    CHECK(prixCorriges(connue, venue("A", 90'00_c, "2026-02-03")).empty());
    CHECK(prixCorriges(connue, connue).empty());
}

TEST_CASE("addresses and people on one line leave out what is missing", "[cctp-4.2]")
{
    CHECK(enUneLigne(Adresse{"1 quai du Port", "", "97110", "Pointe-à-Pitre"})
          == "1 quai du Port, 97110 Pointe-à-Pitre");
    CHECK(enUneLigne(Adresse{"", "", "", "Lyon"}) == "Lyon");
    CHECK(enUneLigne(Adresse{}).empty());
    CHECK(enUneLigne(Contact{"Awa Diallo", "acheteuse", "", "05 90"}) == "Awa Diallo, acheteuse, 05 90");
}

TEST_CASE("a line brought up to date stays itself and loses no price", "[bpu-b]")
{
    auto connue = venue("A", 100'00_c, "2025-02-03");
    connue.id = LigneBpuId{7};
    connue.accord = AccordCadreId{3};
    connue.uuid = "u";
    connue.version = 4;
    const auto neuve = misAJour(connue, venue("A", 90'00_c, "2024-02-03"));
    CHECK(neuve.id == connue.id);
    CHECK(neuve.accord == connue.accord);
    CHECK(neuve.uuid == connue.uuid);
    CHECK(neuve.version == connue.version);
    REQUIRE(neuve.prix.size() == 2);
    CHECK(neuve.prix[0].montant == 90'00_c);
    CHECK(neuve.prix[1] == connue.prix[0]);
    auto sansPrix = connue;
    sansPrix.prix.clear();
    CHECK(misAJour(connue, sansPrix) == connue);
}
