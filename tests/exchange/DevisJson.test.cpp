// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/DevisJson.h"
#include "core/exchange/json/SortieJson.h"
#include "tests/support/Propriete.h"
#include "tests/support/UnDossier.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

QByteArray octets(const QJsonObject &objet)
{
    return QJsonDocument{objet}.toJson();
}

#ifdef TRAME_PROPRIETES
/// What reading gives back of a content: CVs, units and profiles of lines come from elsewhere.
SaisieDevis attendu(const ContenuDevis &c)
{
    SaisieDevis s{c.objet, c.contexte, c.modalites, c.conditions, c.mentionTva, c.date,      c.validite,
                  {},      c.phases,   c.livrables, c.charges,    c.equipe,     c.calendrier};
    for (const auto &ligne : c.lignes)
        s.lignes.push_back(
            {ligne.codeBpu, ligne.quantite, ligne.designation, ligne.prixUnitaire, ligne.tva, ligne.remise});
    for (auto &membre : s.equipe)
        membre.cv.reset();
    return s;
}

rc::Gen<std::string> texte()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                            "a", "Z", "é", "œ", "€", "\u202f", "\"", "\\", "\n", "\t", "«", "😀", "{", "'")),
                        [](const std::vector<std::string> &morceaux) {
                            std::string tout = "x"; // Required texts aren't blank.
                            for (const auto &m : morceaux)
                                tout += m;
                            return tout;
                        });
}

Date uneDate()
{
    return Date::depuisRang(*rc::gen::inRange(0, 109'000)).value();
}

std::optional<Date> peutEtreDate()
{
    return *rc::gen::arbitrary<bool>() ? std::optional{uneDate()} : std::nullopt;
}

Quantite uneQuantite()
{
    return Quantite::milliemes(*rc::gen::inRange<std::int64_t>(-Quantite::maximumSaisi, Quantite::maximumSaisi + 1));
}

Montant unMontant()
{
    return Montant::centimes(*rc::gen::inRange<std::int64_t>(0, Montant::maximumSaisi + 1));
}

Profil unProfil()
{
    return *rc::gen::element(Profil::Junior, Profil::Confirme, Profil::Expert);
}

ContenuDevis unContenu()
{
    ContenuDevis c;
    c.objet = *texte();
    c.contexte = *texte();
    c.modalites = *texte();
    c.conditions = *texte();
    c.mentionTva = *texte();
    c.date = uneDate();
    c.validite = uneDate();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        c.lignes.push_back({*texte(),
                            *texte(),
                            Unite::Jour,
                            {},
                            uneQuantite(),
                            unMontant(),
                            Taux::pourDixMille(*rc::gen::inRange(0, 10'001)),
                            Taux::pourDixMille(*rc::gen::inRange(0, 10'001))});
        c.phases.push_back({*texte(), *texte(), *texte(), peutEtreDate(), peutEtreDate()});
        c.livrables.push_back({*texte(), *texte(), *texte(), peutEtreDate(), {*texte(), *texte()}});
        c.charges.push_back({*texte(), *texte(), *texte(), unProfil(), uneQuantite(), unMontant()});
        c.charges.push_back({*texte(), *texte(), {}, std::nullopt, uneQuantite(), unMontant()});
        c.equipe.push_back({*texte(), unProfil(), *texte(), unCv()});
        c.calendrier.push_back({*texte(), *texte(), uneDate(), uneDate(), *texte()});
    }
    return c;
}
#endif

} // namespace

#ifdef TRAME_PROPRIETES
TEST_CASE("any content of a devis is read back as it was written", "[devis-a]")
{
    verifierPropriete("devis round trip", [] {
        const auto contenu = unContenu();
        const auto lu = DevisJson::lire(octets(DevisJson::ecrire(contenu)));
        RC_ASSERT(lu.has_value());
        RC_ASSERT(*lu == attendu(contenu));
    });
}
#endif

TEST_CASE("a line needs its code and a quantity, in thousandths or in decimal text", "[devis-a]")
{
    const auto ligne = [](const char *json) { return DevisJson::lire(QByteArray{R"({"lignes":[)"} + json + "]}"); };
    CHECK(ligne(R"({"code_bpu":"A","quantite":"12,5"})").value().lignes[0].quantite == Quantite::milliemes(12'500));
    CHECK(ligne(R"({"code_bpu":"A","quantite":"12.5"})").value().lignes[0].quantite == Quantite::milliemes(12'500));
    const auto lue = ligne(R"({"code_bpu":"A","quantite_milliemes":2000,"designation":null})").value().lignes[0];
    CHECK_FALSE(lue.designation);
    CHECK_FALSE(lue.prix);
    CHECK_FALSE(lue.tva);

    const auto sans = ligne(R"({"quantite_milliemes":2000})").error();
    CHECK(sans.code == CodeErreur::ChampManquant);
    CHECK(std::get<std::string>(sans.parametres[0]) == "lignes[0].code_bpu");
    CHECK(ligne(R"({"code_bpu":"A"})").error().code == CodeErreur::ChampManquant);
    CHECK(ligne(R"({"code_bpu":" ","quantite":"1"})").error().code == CodeErreur::ChampManquant);
    CHECK(ligne(R"({"code_bpu":"A","quantite":"1","quantite_milliemes":1})").error().code == CodeErreur::ChampInvalide);
    CHECK(ligne(R"({"code_bpu":"A","quantite":"douze"})").error().code == CodeErreur::QuantiteInvalide);

    // The mistyped key is what is told, though another is missing because of it.
    const auto faute = ligne(R"({"code_bu":"A","quantite_milliemes":2000})").error();
    CHECK(faute.code == CodeErreur::ChampInvalide);
    CHECK(std::get<std::string>(faute.parametres[0]) == "lignes[0].code_bu");
}

TEST_CASE("whole numbers are whole and within their limits", "[devis-a]")
{
    const auto cout = [](const std::string &n) {
        return DevisJson::lire(QByteArray::fromStdString(R"({"charges":[{"cout_ht_centimes":)" + n + "}]}"));
    };
    CHECK(cout("0"));
    CHECK(cout("10000000000000").value().charges[0].cout.enCentimes() == Montant::maximumSaisi);
    for (const char *n : {"10000000000001", "-1", "1.5", "1e300", "-1e300", "\"12\"", "true", "[]", "{}",
                          "9223372036854775808", "-9223372036854775808"}) {
        INFO(n);
        CHECK(cout(n).error().code == CodeErreur::ChampInvalide);
    }
}

TEST_CASE("a devis is shown with its totals and its breakdown", "[devis-a]")
{
    auto dossier = unDossier();
    dossier.devis.reference = "BROUILLON-0042";
    const auto montre = SortieJson::devisComplet(dossier, le("2026-11-24"));
    CHECK(montre.value(QStringLiteral("total_ht_centimes")).toInteger() == 497'000);
    CHECK(montre.value(QStringLiteral("total_ttc_centimes")).toInteger() == 596'400);
    // A draft is found by the name that the screen shows.
    CHECK(montre.value(QStringLiteral("numero")).toString() == QStringLiteral("BROUILLON-0042"));
    const auto phase = montre.value(QStringLiteral("phases")).toArray().at(1).toObject();
    CHECK(phase.value(QStringLiteral("jours_milliemes")).toInteger() == 3000);
    CHECK(phase.value(QStringLiteral("cout_ht_centimes")).toInteger() == 267'000);
}
