// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "tests/storage/Essai.h"

using namespace trame;
using namespace trame::test;

TEST_CASE("a rollback leaves no trace of the act", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    {
        Transaction transaction{*session};
        Ligne{"compteur"}.texte("prefixe", "P").entier("dernier", 1).insererVersionnee(transaction);
    }
    CHECK(session->base().entier("SELECT count(*) FROM compteur") == 0);
    CHECK(Journal::lire(session->base(), 0, 10).empty());
}
