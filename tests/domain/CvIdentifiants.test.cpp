// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/TexteReplie.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

/// The kinds found in a CV whose summary is the text.
std::vector<std::string> trouves(const Intervenant &intervenant, const std::string &texte)
{
    auto cv = unCv();
    cv.resume = texte;
    std::vector<std::string> genres;
    for (const auto &constat : controlerCv(intervenant, cv))
        genres.push_back(std::get<std::string>(constat.parametres.at(1)));
    return genres;
}

std::vector<std::string> trouves(const std::string &texte)
{
    return trouves(unIntervenant("INT-07", "2019-09-01"), texte);
}

Intervenant nomme(const char *prenom, const char *nom)
{
    auto intervenant = unIntervenant("INT-07", "2019-09-01");
    intervenant.prenom = prenom;
    intervenant.nom = nom;
    return intervenant;
}

using Genres = std::vector<std::string>;

} // namespace

TEST_CASE("a name is found next to guillemets, quotes, ellipses, bullets and symbols", "[cctp-6.6.5-b]")
{
    for (const auto *texte :
         {"«Dubois»", "“Maëlle”", "avec Dubois…", "•Dubois", "Dubois·experte", "n°Dubois", "Dubois™",
          "Maëlle\u2009Lefèvre", "Lefèvre\u2011Dubois", "Maëlle🙂", "\uf0b7Dubois", "\ufeffDubois"}) {
        INFO(texte);
        CHECK(trouves(texte) == Genres{"nom"});
    }
}

TEST_CASE("what has no width doesn't hide a name", "[cctp-6.6.5-b]")
{
    for (const auto *texte : {"Du\u00adbois", "Du\u200bbois", "Mae\u0308l\u2060le"})
        CHECK(trouves(texte) == Genres{"nom"});
    CHECK(replier("«Été»\u00a0!") == " ete  !");
}

TEST_CASE("compound names are found part by part, their particles alone aren't", "[cctp-6.6.5-b]")
{
    const auto compose = nomme("Jean-Baptiste", "de La Rochebrune");
    for (const auto *texte : {"ROCHEBRUNE", "M. de la Rochebrune", "baptiste", "Jean, chef de projet"})
        CHECK(trouves(compose, texte) == Genres{"nom"});
    CHECK(trouves(compose, "de la donnée à la décision").empty());
    CHECK(trouves(nomme("Ève", "Martin"), "mission en Martinique, évènement, saint-martinois").empty());
}

TEST_CASE("a telephone number is found however it is written", "[cctp-6.6.5-b]")
{
    for (const auto *texte :
         {"06 39 98 12 34", "0639981234", "06-39-98-12-34", "06.39.98.12.34", "06/39/98/12/34",
          "06\u00a039\u00a098\u00a012\u00a034", "+33639981234", "+33 (0)6 39 98 12 34", "0033 6 39 98 12 34"}) {
        INFO(texte);
        CHECK(trouves(texte) == Genres{"contact"});
        CHECK(trouves(nomme("Ana", "Zed"), texte) == Genres{"contact"});
    }
    // Nine digits that are no telephone number.
    CHECK(trouves("budget 123 456 789 euros").empty());
}

TEST_CASE("every field of a CV is examined, and told once for each kind", "[cctp-6.6.5-b]")
{
    const auto intervenant = unIntervenant("INT-07", "2019-09-01");
    const auto trouve = [&](auto changement) {
        auto cv = unCv();
        changement(cv);
        return contient(controlerCv(intervenant, cv), "cv-identifiant");
    };
    CHECK(trouve([](auto &cv) { cv.titre = "Maëlle, experte"; }));
    CHECK(trouve([](auto &cv) { cv.formations = {"Master", "Thèse de M. Dubois"}; }));
    CHECK(trouve([](auto &cv) { cv.competences.emplace_back("m.dubois@exemple.fr"); }));
    CHECK(trouve([](auto &cv) { cv.certifications = {"Dubois 2024"}; }));
    CHECK(trouve([](auto &cv) { cv.langues.emplace_back("Maëlle parle allemand"); }));
    CHECK(trouve([](auto &cv) { cv.missions[0].duree = "18 mois (Dubois)"; }));
    CHECK(trouve([](auto &cv) { cv.missions[0].contexte = "équipe Dubois"; }));
    CHECK(trouve([](auto &cv) { cv.missions[0].role = "Dubois"; }));
    CHECK(trouve([](auto &cv) { cv.missions[0].travaux = "www.exemple.fr"; }));
    auto cv = unCv();
    cv.titre = "Maëlle";
    cv.resume = "Dubois, Maëlle";
    CHECK(controlerCv(intervenant, cv).size() == 1);
    CHECK(controlerCv(intervenant, cv).at(0).cle == "INT-07");
}

TEST_CASE("a person of whom nothing is known doesn't make every CV faulty", "[cctp-6.6.5-b]")
{
    Intervenant inconnu;
    inconnu.code = "INT-01";
    CHECK(controlerCv(inconnu, unCv()).empty());
    CHECK(controlerCv(inconnu, CvAnonymise{}).empty());
    inconnu.employeursMasques = {"", "  ", "…"};
    CHECK(controlerCv(inconnu, unCv()).empty());
}

TEST_CASE("names with letters beyond Latin-1 are found whatever their accents and case", "[cctp-6.6.5-b]")
{
    const auto intervenant = nomme("Łukasz", "Kovačević");
    for (const auto *texte : {"KOVAČEVIĆ", "Kovacevic", "Lukasz"})
        CHECK(trouves(intervenant, texte) == Genres{"nom"});
}

TEST_CASE("a name made of particles alone is found as a whole", "[cctp-6.6.5-b]")
{
    CHECK(trouves(nomme("Van", "Lê"), "Lê Van, experte") == Genres{"nom"});
}

TEST_CASE("a university, a tool and a parent company aren't identities", "[cctp-6.6.5-b]")
{
    CHECK(trouves("Master de l’université Pierre-et-Marie-Curie").empty());
    CHECK(trouves("Python, Git, GitHub Actions").empty());
    CHECK(trouves("appui à la société mère de douze filiales").empty());
    CHECK(trouves("application pour une école de 300 enfants").empty());
}

TEST_CASE("the length of a mission isn't an age, the same words elsewhere are", "[cctp-6.6.5-b]")
{
    const auto intervenant = unIntervenant("INT-07", "2019-09-01");
    auto cv = unCv();
    // An age begins at sixteen: a shorter mission would pass without its exemption.
    cv.missions[0].duree = "18 ans";
    CHECK(controlerCv(intervenant, cv).empty());
    CHECK(trouves("18 ans") == Genres{"age"});
    CHECK(trouves("16 ans") == Genres{"age"});
    CHECK(trouves("15 ans").empty());
    CHECK(trouves("79 ans") == Genres{"age"});
    CHECK(trouves("80 ans").empty());
}

TEST_CASE("where a long text is cut makes no word that isn't there", "[cctp-6.6.5-b]")
{
    CHECK(trouves(std::string(1994, ' ') + "Duboisier" + std::string(500, ' ')).empty());
    CHECK(trouves(std::string(1800, 'x') + "12 ans").empty());
    const auto pleine = [](std::size_t longueur) {
        std::string texte = "x";
        while (texte.size() < longueur)
            texte += "mot ";
        return texte;
    };
    // The first piece would end within the word, whose beginning gives a family status away.
    auto fin = pleine(1989);
    REQUIRE(fin.size() == 1989);
    fin += "celibatairement, puis la suite du texte";
    CHECK(trouves(fin).empty());
    // The second would begin within it.
    std::string debut(2400, ' ');
    debut.replace(1799, 12, "xcelibataire");
    CHECK(trouves(debut).empty());
    debut.replace(1799, 12, " celibataire");
    CHECK(trouves(debut) == Genres{"situation-familiale"});
}

TEST_CASE("a text without a space is searched all the same, however long", "[cctp-6.6.5-b]")
{
    CHECK(trouves("www." + std::string(200'000, 'a')) == Genres{"lien"});
}

TEST_CASE("the extract of a finding is cut beyond eighty bytes alone", "[cctp-6.6.5-b]")
{
    const auto extrait = [](const std::string &texte) {
        auto cv = unCv();
        cv.resume = texte;
        return std::get<std::string>(controlerCv(unIntervenant("INT-07", "2019-09-01"), cv).at(0).parametres.at(2));
    };
    const auto texte = "Dubois" + std::string(74, '.');
    CHECK(extrait(texte) == texte);
    CHECK(extrait(texte + ".") == texte + "…");
    CHECK(extrait("Dubois" + std::string(73, '.') + "é") == "Dubois" + std::string(73, '.') + "…");
}

TEST_CASE("the zeros of a telephone number count", "[cctp-6.6.5-b]")
{
    auto intervenant = nomme("Ana", "Zed");
    intervenant.telephone = "06 20 00 12 04";
    CHECK(trouves(intervenant, "0 6 2 0 0 0 1 2 0 4") == Genres{"contact"});
    CHECK(trouves(intervenant, "0 6 2 0 0 0 1 2 0 5").empty());
}

TEST_CASE("no mark without a width hides a name", "[cctp-6.6.5-b]")
{
    // Directions, joiners, fillers, a byte order mark, variation selectors and tags.
    for (const auto *marque :
         {"\u00ad", "\u034f", "\u061c", "\u180e", "\u200b",     "\u200c",     "\u200d",    "\u200e",
          "\u200f", "\u202a", "\u202e", "\u2060", "\u2061",     "\u2064",     "\u2066",    "\u2069",
          "\u206f", "\ufe00", "\ufe0f", "\ufeff", "\U000e0001", "\U000e007f", "\U000e0100"}) {
        const std::string texte = std::string{"Du"} + marque + "bois";
        INFO(texte);
        CHECK(trouves(texte) == Genres{"nom"});
        CHECK(replier(texte) == "dubois");
    }
}

TEST_CASE("a telephone number overseas is found", "[cctp-6.6.5-b]")
{
    for (const auto *texte : {"+262 692 12 34 56", "+687 27 12 34", "+596 696 12 34 56"})
        CHECK(trouves(texte) == Genres{"contact"});
}
