// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/BonDeCommandeDocument.h"
#include "tests/documents/LecturePdf.h"
#include "tests/documents/UnDevis.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

TEST_CASE("the order states all that an order of an accord-cadre must", "[order-a]")
{
    const LecturePdf pdf{produireBonDeCommande(unBon()).value()};
    const auto texte = pdf.texte();
    for (const auto *attendu : {"Bon de commande n° 2026-BC-00418",
                                "14 décembre 2026",
                                "2024_AOO_IA_L2_A",
                                "DNUM-01",
                                "EJ2600418",
                                "Valcyrne Conseil",
                                "Métropole de Valmont",
                                "Adresse de facturation",
                                "1 esplanade des Tanneurs",
                                "Audit des cas d’usage",
                                "L2-AUD-02",
                                "890,00 €",
                                "4 970,00 €",
                                "TVA 20 % sur 4 970,00 €",
                                "5 964,00 €",
                                "Hôtel de la Métropole",
                                "Rachid Benamor",
                                "n° D-L2-2026-0017, version 1",
                                "12 février 2027",
                                "15/01/2027",
                                "30 jours à compter"}) {
        INFO(texte.toStdString());
        CHECK(texte.contains(QString::fromUtf8(attendu)));
    }
    CHECK(pdf.verification().code == 0);
}

TEST_CASE("an order of exempt lines prints the mention, and what rounding left beside its line", "[order-a]")
{
    auto bon = unBon();
    bon.mentionTva = "Exonération de TVA, article 261-4-4° a du CGI";
    const auto lu = [&] { return LecturePdf{produireBonDeCommande(bon).value()}.texte(); };
    CHECK_FALSE(lu().contains(QStringLiteral("Exonération")));
    CHECK_FALSE(lu().contains(QStringLiteral("arrondi")));
    bon.commande.lignes[1].tva = Taux{};
    bon.commande.lignes[1].arrondi = 1_c;
    CHECK(lu().contains(QStringLiteral("Exonération de TVA, article 261-4-4° a du CGI")));
    CHECK(lu().contains(QStringLiteral("0,01 €")));
    CHECK(lu().contains(QStringLiteral("4 970,01 €")));
}

TEST_CASE("an order without deliverables or references is still a document", "[order-a]")
{
    auto bon = unBon();
    bon.commande.livrables.clear();
    bon.commande.engagement.clear();
    bon.empreinteDevis = std::string(64, 'a');
    const auto texte = LecturePdf{produireBonDeCommande(bon).value()}.texte();
    CHECK(texte.contains(QStringLiteral("selon le planning du devis")));
    CHECK_FALSE(texte.contains(QStringLiteral("engagement")));
    // The fingerprint is that of the devis, and says so.
    CHECK(texte.contains(QStringLiteral("Devis SHA-256 aaaaaaaa")));
}
