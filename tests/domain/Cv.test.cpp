// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/TexteReplie.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

Intervenant personne()
{
    auto i = unIntervenant("INT-07", "2019-09-01");
    i.adresse = "12 rue des Tilleuls, 69007 Lyon";
    i.naissance = le("1988-04-12");
    i.employeursMasques = {"Horizon Numérique"};
    return i;
}

/// The kinds found when the text is the CV's summary.
std::vector<std::string> trouves(const std::string &texte)
{
    auto cv = unCv();
    cv.resume = texte;
    std::vector<std::string> genres;
    for (const auto &constat : controlerCv(personne(), cv))
        genres.push_back(std::get<std::string>(constat.parametres.at(1)));
    return genres;
}

using Genres = std::vector<std::string>;

} // namespace

TEST_CASE("names are found whatever their accents, case and hyphens", "[cctp-6.6.5-b]")
{
    for (const auto *texte : {"Mission menée par Maëlle.", "MAELLE a conduit", "Mme Lefevre", "LEFÈVRE-DUBOIS",
                              "dubois, experte", "contact : M. Dubois"})
        CHECK(trouves(texte) == Genres{"nom"});
}

TEST_CASE("what identifies a person is found by its kind", "[cctp-6.6.5-b]")
{
    CHECK(trouves("écrire à prenom.nom@exemple.fr") == Genres{"contact"});
    CHECK(trouves("tél. 06.39.98.12.34") == Genres{"contact"});
    CHECK(trouves("joindre le +33 6 39 98 12 34") == Genres{"contact"});
    CHECK(trouves("voir https://exemple.fr/profil") == Genres{"lien"});
    CHECK(trouves("née le 3 mai 1990") == Genres{"naissance"});
    CHECK(trouves("le 12/04/1988") == Genres{"naissance"});
    CHECK(trouves("âgée de 38 ans") == Genres{"age"});
    CHECK(trouves("38 ans") == Genres{"age"});
    CHECK(trouves("mariée, deux langues") == Genres{"situation-familiale"});
    CHECK(trouves("de nationalité belge") == Genres{"nationalite"});
    CHECK(trouves("chez HORIZON NUMERIQUE") == Genres{"employeur"});
    CHECK(trouves("habite 4 bis avenue Foch ") == Genres{"adresse"});
}

TEST_CASE("a CV that identifies nobody isn't found at fault", "[cctp-6.6.5-b]")
{
    CHECK(controlerCv(personne(), unCv()).empty());
    for (const auto *texte : {"Assistance à maîtrise d’ouvrage", "10 ans d’expérience dans la donnée",
                              "Le pont des Dubosc", "horizon 2030", "du numérique au service du public",
                              "Management de 12 personnes sur la place publique", "depuis 2019, 250 jours"})
        CHECK(trouves(texte) == Genres{});
}

TEST_CASE("a name far into a long text, or over a cut, is found", "[cctp-6.6.5-b]")
{
    CHECK(trouves(std::string(20'000, 'x') + " Maëlle") == Genres{"nom"});
    for (int decalage = 1990; decalage < 2010; ++decalage)
        CHECK(trouves(std::string(static_cast<std::size_t>(decalage), ' ') + "Dubois" + std::string(3000, ' '))
              == Genres{"nom"});
}

TEST_CASE("texts are folded to plain lower-case words", "[cctp-6.6.5-b]")
{
    CHECK(replier("Élodie MÜLLER-Œuvré") == "elodie muller oeuvre");
    CHECK(replier("e\u0301te\u0301") == "ete");
    CHECK(mots("l ete, 2026 !") == std::vector<std::string>{"l", "ete", "2026"});
    // Malformed bytes hide nothing of what follows.
    CHECK(mots(replier("\xff"
                       "Dubois \xc3"
                       "Martin \xe2\x82"))
          == std::vector<std::string>{"dubois", "martin"});
}
