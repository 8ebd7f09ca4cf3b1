// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/AccordJson.h"
#include "core/exchange/json/BeneficiaireJson.h"
#include "core/exchange/json/CommandeJson.h"
#include "core/exchange/json/DevisJson.h"
#include "core/exchange/json/IntervenantJson.h"
#include "core/exchange/json/TitulaireJson.h"
#include "tests/exchange/Lu.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

CodeErreur codeDe(const QByteArray &octets)
{
    const auto lu = DevisJson::lire(octets);
    REQUIRE_FALSE(lu);
    return lu.error().code;
}

/// Writes each element back: the document it was read from, key for key.
template <class Elements, class Ecriture>
QJsonArray reecrire(const Elements &elements, Ecriture ecrire)
{
    QJsonArray tableau;
    for (const auto &element : elements)
        tableau.append(ecrire(element));
    return tableau;
}

} // namespace

TEST_CASE("the demonstration is read and written back key for key", "[3-a][4.2-a]")
{
    const auto accord = AccordJson::lire(demo("accord.json"));
    REQUIRE(accord);
    CHECK(accord->lots.size() == 4);
    CHECK(AccordJson::ecrire(*accord) == QJsonDocument::fromJson(demo("accord.json")).object());

    const auto titulaires = JsonReader::documents(demo("titulaires.json"), TitulaireJson::lireObjet);
    REQUIRE(titulaires);
    CHECK(reecrire(*titulaires, TitulaireJson::ecrire) == QJsonDocument::fromJson(demo("titulaires.json")).array());

    const auto beneficiaires = JsonReader::documents(demo("beneficiaires.json"), BeneficiaireJson::lireObjet);
    REQUIRE(beneficiaires);
    CHECK(beneficiaires->size() == 15);
    CHECK(reecrire(*beneficiaires, [](const auto &s) { return BeneficiaireJson::ecrire(s.beneficiaire); })
          == QJsonDocument::fromJson(demo("beneficiaires.json")).array());

    const auto intervenants = JsonReader::documents(demo("intervenants.json"), IntervenantJson::lireObjet);
    REQUIRE(intervenants);
    CHECK(intervenants->size() == 16);

    const auto dossiers = QJsonDocument::fromJson(demo("dossiers.json")).array();
    for (const auto &dossier : dossiers) {
        const auto versions = dossier.toObject().value(QStringLiteral("versions")).toArray();
        for (const auto &version : versions)
            CHECK(DevisJson::lire(
                QJsonDocument{version.toObject().value(QStringLiteral("contenu")).toObject()}.toJson()));
    }
}

TEST_CASE("a document that isn't what it should be is refused without harm")
{
    CHECK(codeDe({}) == CodeErreur::JsonInvalide);
    CHECK(codeDe("{") == CodeErreur::JsonInvalide);
    CHECK(codeDe("[]") == CodeErreur::ChampInvalide);
    CHECK(codeDe("{\"objet\":\"\xC3\x28\"}") == CodeErreur::JsonInvalide);
    CHECK(codeDe(QByteArray(100'000, '[')) == CodeErreur::JsonInvalide);
    CHECK(codeDe(QByteArray(JsonReader::octetsMaximum + 1, ' ')) == CodeErreur::JsonInvalide);
    CHECK(codeDe(R"({"objet":12})") == CodeErreur::ChampInvalide);
    CHECK(codeDe(R"({"objet":"a\u0000b"})") == CodeErreur::ChampInvalide);
    CHECK(codeDe(R"({"objet":"\ud800"})") == CodeErreur::ChampInvalide);
    CHECK(codeDe(R"({"lignes":{}})") == CodeErreur::ChampInvalide);
    CHECK(codeDe(R"({"lignes":[null]})") == CodeErreur::ChampInvalide);
    CHECK(codeDe(R"({"date":"2026-02-30"})") == CodeErreur::DateInvalide);
    const auto erreur = DevisJson::lire("{\n\"objet\": oops}").error();
    CHECK(std::get<std::int64_t>(erreur.parametres.at(0)) == 2);
}

TEST_CASE("texts and lists have their limits, and texts one form")
{
    const auto objet = [](const QByteArray &texte) { return DevisJson::lire("{\"objet\":\"" + texte + "\"}"); };
    CHECK(objet(QByteArray(JsonReader::texteMaximum, 'a')));
    CHECK(objet(QByteArray(JsonReader::texteMaximum + 1, 'a')).error().code == CodeErreur::ChampInvalide);
    CHECK(objet("e\xCC\x81").value().objet == "é");
    CHECK(objet("a\\r\\nb\\tc").value().objet == "a\nb\tc");

    const auto plan = [](qsizetype n) {
        return DevisJson::lire(R"({"livrables":[{"code":"L1","plan":[)" + QByteArray("\"a\",").repeated(n - 1)
                               + "\"a\"]}]}");
    };
    CHECK(plan(JsonReader::entreesMaximum).value().livrables[0].plan.size() == 10'000);
    CHECK(plan(JsonReader::entreesMaximum + 1).error().code == CodeErreur::ChampInvalide);
}

TEST_CASE("an order without lines isn't one with an empty list", "[order-a]")
{
    CHECK_FALSE(CommandeJson::lire("{}").value().lignes);
    CHECK_FALSE(CommandeJson::lire(R"({"lignes":null})").value().lignes);
    CHECK(CommandeJson::lire(R"({"lignes":[]})").value().lignes->empty());
    const auto lue = CommandeJson::lire(R"({"lignes":[{"code_bpu":"A","quantite_milliemes":2000}]})").value();
    CHECK(lue.lignes->at(0).quantite == Quantite::milliemes(2000));
}

TEST_CASE("two lots of one number are refused", "[3-a]")
{
    auto accord = QJsonDocument::fromJson(demo("accord.json")).object();
    auto lots = accord.value(QStringLiteral("lots")).toArray();
    lots.append(lots.at(0));
    accord.insert(QStringLiteral("lots"), lots);
    CHECK(AccordJson::lire(QJsonDocument{accord}.toJson()).error().code == CodeErreur::DejaPresent);
    accord.insert(QStringLiteral("lots"), QJsonArray{});
    CHECK(AccordJson::lire(QJsonDocument{accord}.toJson()).error().code == CodeErreur::ChampManquant);
}

TEST_CASE("a key that stands twice is refused by its path, however it is written", "[json]")
{
    const auto champ = [](const QByteArray &octets) {
        const auto lu = BeneficiaireJson::lire(octets);
        REQUIRE_FALSE(lu);
        REQUIRE(lu.error().code == CodeErreur::ChampInvalide);
        CHECK(std::get<std::string>(lu.error().parametres.at(2)) == "cle-double");
        return std::get<std::string>(lu.error().parametres.at(0));
    };
    CHECK(champ(R"({"siret":"00000808600019","nom":"A","nom":"B"})") == "nom");
    CHECK(champ(R"({"nom":"A","n\u006fm":"B"})") == "nom");
    CHECK(champ(R"({"nom":"A","adresse":{"ville":"\"x\":{[","ville":"y"}})") == "adresse.ville");
    CHECK(champ(R"({"contacts":[{"nom":"a"},{"nom":"b", "nom" : "c"}]})") == "contacts[1].nom");
    // The same key in two objects, and a text that is one of the keys, are no repetition.
    const auto lu = BeneficiaireJson::lire(R"({"siret":"00000808600019","nom":"nom","adresse":{"nom":"nom"}})");
    REQUIRE_FALSE(lu);
    CHECK(std::get<std::string>(lu.error().parametres.at(2)) == "cle-inconnue");
}

TEST_CASE("the days of payment are those that the file takes", "[json]")
{
    const auto lire = [](int jours) {
        return BeneficiaireJson::lire(R"({"siret":"00000808600019","nom":"A","delai_paiement_jours":)"
                                      + QByteArray::number(jours) + "}");
    };
    const auto trop = lire(121);
    REQUIRE_FALSE(trop);
    CHECK(std::get<std::string>(trop.error().parametres.at(0)) == "delai_paiement_jours");
    CHECK(std::get<std::int64_t>(trop.error().parametres.at(4)) == 120);
}
