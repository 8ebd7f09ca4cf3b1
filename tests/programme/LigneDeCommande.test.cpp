// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/LigneDeCommande.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace trame;

namespace {

LigneDeCommande lue(const QStringList &mots)
{
    return LigneDeCommande{QStringList{QStringLiteral("trame")} + mots};
}

} // namespace

TEST_CASE("the words the window is started with")
{
    const auto rien = lue({});
    CHECK(rien.fichier().isEmpty());
    CHECK_FALSE(rien.seule());
    CHECK_FALSE(rien.veutAide());
    CHECK_FALSE(rien.veutVersion());

    const auto fichier = lue({QStringLiteral("mes accords/été.trame")});
    CHECK(fichier.fichier() == QDir::current().absoluteFilePath(QStringLiteral("mes accords/été.trame")));
    CHECK_FALSE(fichier.seule());
    CHECK(fichier.faute().isEmpty());

    const auto jour = lue({QStringLiteral("--date"), QStringLiteral("2026-11-24"), QStringLiteral("a.trame")});
    CHECK(jour.jour() == Date::depuisIso("2026-11-24"));
    CHECK(jour.seule());
    CHECK(jour.fichier().endsWith(QStringLiteral("/a.trame")));

    const auto egal = lue({QStringLiteral("--date=2026-11-24"), QStringLiteral("a.trame")});
    CHECK(egal.jour() == Date::depuisIso("2026-11-24"));
    CHECK(egal.fichier().endsWith(QStringLiteral("/a.trame")));

    CHECK(lue({QStringLiteral("--seule")}).seule());
    CHECK(lue({QStringLiteral("--version")}).veutVersion());
    CHECK(lue({QStringLiteral("--help")}).veutAide());
    CHECK(lue({QStringLiteral("--aide")}).veutAide());
}

TEST_CASE("words that can't be understood are told")
{
    CHECK(lue({QStringLiteral("--date"), QStringLiteral("demain")}).faute().contains(QStringLiteral("AAAA-MM-JJ")));
    CHECK(lue({QStringLiteral("--date")}).faute().contains(QStringLiteral("AAAA-MM-JJ")));
    CHECK(lue({QStringLiteral("--date=")}).faute().contains(QStringLiteral("AAAA-MM-JJ")));
    CHECK(lue({QStringLiteral("--dat")}).faute().contains(QStringLiteral("--dat")));
    CHECK_FALSE(lue({QStringLiteral("a.trame"), QStringLiteral("b.trame")}).faute().isEmpty());
}
