// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/Classeur.h"
#include "tests/support/Octets.h"

using namespace trame;
using namespace trame::test;

TEST_CASE("a file cut short anywhere is refused or found damaged, and left as it is", "[ref-b]")
{
    constexpr qsizetype pas = 512;
    Classeur c;
    c.session.reset();
    const auto entier = lireOctets(c.essai.fichier.chemin());
    const Essai essai;
    const auto chemin = essai.fichier.chemin();
    REQUIRE(entier.size() > 100 * pas);
    for (qsizetype taille = 0; taille < entier.size(); taille += pas) {
        INFO(taille << " of " << entier.size() << " bytes");
        const auto coupe = entier.left(taille);
        ecrireOctets(chemin, coupe);
        CHECK_FALSE(essai.ouvrir(Database::Mode::Ecriture));
        CHECK((lireOctets(chemin) == coupe));
        CHECK_FALSE(essai.ouvrir(Database::Mode::Lecture));
        CHECK_FALSE(Session::ouvrirInstantane(chemin, moi, essai.clock));
        CHECK((lireOctets(chemin) == coupe));
        CHECK(contenuDe(essai.fichier.dossier()).size() == 1);
    }
}
