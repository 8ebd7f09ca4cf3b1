// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/bpu/ImportBpu.h"
#include "core/domain/devis/IdentifiantsDevis.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

TEST_CASE("an identifier has no space at its ends, one within, and nothing unseen", "[def-a]")
{
    for (const auto *ecrit : {"BC-1", " BC-1", "BC-1 ", "\tBC-1\r\n", "\u00a0BC-1\u202f", "\u2003BC-1\u3000",
                              "\ufeffBC-1", "BC\u200b-1", "BC-\u00ad1", "\u200eBC-1\u200f"})
        CHECK(identifiantNet(ecrit) == "BC-1");
    for (const auto *ecrit : {"BC 1", "BC  1", "BC\t1", "BC\u00a01", "BC \u202f \n1 ", "BC\u2028 1"})
        CHECK(identifiantNet(ecrit) == "BC 1");
    for (const auto *vide : {"", " ", "\t\n", "\u00a0\u202f", "\u200b"})
        CHECK(identifiantNet(vide).empty());
    // What is seen stays, bytes that are no character too.
    for (const auto *net : {"É–1/2 «a»", "日本", "\xff\xc3", "e\u0301"})
        CHECK(identifiantNet(net) == net);
    CHECK(memeIdentifiant("BC-1\t", "BC-1"));
    CHECK_FALSE(memeIdentifiant("BC 1", "BC1"));
}

TEST_CASE("a SIRET that was pasted with tabs and line ends is the SIRET", "[cctp-4.2-a]")
{
    for (const auto *ecrit :
         {"92443595100018\t", "\t924 435 951 00018\r\n", "924\u2009435\u2009951\u200900018", "\ufeff92443595100018"})
        CHECK(Siret::lire(ecrit).value().chiffres() == "92443595100018");
    for (const auto *faux : {"", "\t", "92443595100018,", "924-435-951-00018"})
        CHECK_FALSE(Siret::lire(faux).has_value());
}

TEST_CASE("every code of a devis is kept net, and what names it too", "[devis-a]")
{
    const auto propre = unDossier().version.contenu;
    auto sale = propre;
    const auto salir = [](std::string &code) { code = "\u00a0" + code + " \t"; };
    for (auto &l : sale.lignes)
        salir(l.codeBpu);
    for (auto &p : sale.phases)
        salir(p.code);
    for (auto &l : sale.livrables) {
        salir(l.code);
        salir(l.phase);
    }
    for (auto &c : sale.charges) {
        salir(c.phase);
        salir(c.livrable);
        salir(c.intervenant);
    }
    for (auto &m : sale.equipe)
        salir(m.code);
    for (auto &i : sale.calendrier)
        salir(i.phase);
    REQUIRE_FALSE(sale == propre);
    CHECK(avecIdentifiantsNets(sale) == propre);
}

TEST_CASE("a line of a schedule is known by its code however it is spaced, and keeps it", "[bpu-b]")
{
    auto connue = uneLigneBpu("AUD\u00a01", 900'00_c);
    auto venue = uneLigneBpu("AUD 1", 900'00_c);
    const auto apercu = apercuImport({venue}, {connue});
    REQUIRE(apercu.size() == 1);
    CHECK(apercu[0].sort == SortLigne::Inchangee);
    CHECK(misAJour(connue, venue).code == connue.code);
}
