// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/BonDeCommandeDocument.h"
#include "core/documents/DevisDocument.h"
#include "core/documents/PdfExporter.h"
#include "tests/documents/LecturePdf.h"
#include "tests/documents/UnDevis.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QDir>

using namespace trame;
using namespace trame::test;

TEST_CASE("the file is sound: every font embedded, every character with a glyph, metadata without a person",
          "[devis-a][cctp-6.6.5-b]")
{
    const LecturePdf pdf{produireDevis(unDevis()).value()};
    CHECK(pdf.verification().code == 0);
    const auto polices = pdf.polices().split(QLatin1Char{'\n'}).mid(2);
    REQUIRE(polices.size() >= 2);
    for (const auto &police : polices)
        CHECK((police.isEmpty() || incorporee(police)));
    const auto texte = pdf.texte();
    for (const auto *attendu : {"œ", "é", "à", "€", "«", "»", "—", "’", "°"})
        CHECK(texte.contains(QString::fromUtf8(attendu)));
    CHECK_FALSE(texte.contains(QChar{0xFFFD}));
    const auto informations = pdf.informations();
    CHECK(informations.contains(QStringLiteral("Devis n° D-L2-2026-0017 — version 1")));
    CHECK(informations.contains(QStringLiteral("Trame")));
    CHECK_FALSE(informations.contains(QStringLiteral("Author")));
    CHECK(informations.contains(QStringLiteral("A4")));
}

TEST_CASE("the same input gives the same bytes, another instant or a centime doesn't", "[devis-a]")
{
    const auto devis = unDevis();
    const auto premier = produireDevis(devis).value();
    CHECK(premier.octets == produireDevis(devis).value().octets);
    CHECK(premier.sha256 == QCryptographicHash::hash(premier.octets, QCryptographicHash::Sha256).toHex());
    auto autre = devis;
    autre.instant = "2026-11-24T09:00:01Z";
    CHECK(premier.octets != produireDevis(autre).value().octets);
    autre = devis;
    autre.version.contenu.lignes[0].prixUnitaire += 1_c;
    CHECK(premier.octets != produireDevis(autre).value().octets);

    SECTION("in another time zone too")
    {
        qputenv("TZ", "Pacific/Noumea");
        tzset();
        const auto ailleurs = produireDevis(devis).value();
        qunsetenv("TZ");
        tzset();
        CHECK(premier.octets == ailleurs.octets);
    }
    SECTION("and nothing in it tells when it was really made")
    {
        CHECK(premier.octets.contains("/CreationDate (D:20261124090000Z)"));
        CHECK(premier.octets.count("2026-11-24T09:00:00Z") == 3);
    }
}

TEST_CASE("a document is written whole or not at all", "[devis-a]")
{
    const auto document = produireDevis(unDevis()).value();
    const FichierTemporaire dossier;
    const auto chemin = QString::fromStdString(dossier.chemin("devis signé.pdf"));
    REQUIRE(ecrirePdf(document, {chemin}).has_value());
    QFile relu{chemin};
    REQUIRE(relu.open(QIODevice::ReadOnly));
    CHECK(relu.readAll() == document.octets);

    const auto absent = ecrirePdf(document, {QString::fromStdString(dossier.chemin("absent/devis.pdf"))});
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == CodeErreur::DossierAbsent);
    // Neither a folder nor a device is replaced by a file.
    QStringList places{QString::fromStdString(dossier.dossier())};
#ifndef Q_OS_WIN
    places << QStringLiteral("/dev/null");
#endif
    for (const auto &place : places) {
        const auto refuse = ecrirePdf(document, {place});
        REQUIRE_FALSE(refuse.has_value());
        CHECK(refuse.error().code == CodeErreur::FichierNonSimple);
    }
}

TEST_CASE("a truncated PDF is refused", "[devis-a]")
{
    const auto document = produireDevis(unDevis()).value();
    for (const qsizetype taille :
         {qsizetype{0}, qsizetype{10}, document.octets.size() / 2, document.octets.size() - 30})
        CHECK_FALSE(rendreReproductible(document.octets.left(taille), "2026-11-24T09:00:00Z").has_value());
}

#ifdef TRAME_JAVA
TEST_CASE("the documents are PDF/A-1b according to preflight", "[devis-a][order-a]")
{
    auto brouillon = unDevisLong(40);
    brouillon.version.etat = EtatDevis::Brouillon;
    auto signe = unDevis();
    signe.signature = ReponseDevis{le("2026-11-30"), "Hélène Courtade", "Directrice du numérique", {}, {}};
    signe.imageSignature = demonstration("signature.png");
    const LecturePdf un{produireDevis(unDevis()).value()};
    const LecturePdf deux{produireDevis(brouillon).value()};
    const LecturePdf trois{produireDevis(signe).value()};
    const LecturePdf bon{produireBonDeCommande(unBon()).value()};
    const auto reponse =
        lancer(QStringLiteral(TRAME_JAVA),
               {QStringLiteral("-cp"), QStringLiteral(TRAME_PREFLIGHT_CLASSPATH), QStringLiteral("Preflight"),
                un.chemin(), deux.chemin(), trois.chemin(), bon.chemin()});
    INFO(reponse.sortie.toStdString());
    CHECK(reponse.code == 0);
    CHECK(reponse.sortie.endsWith(QStringLiteral("PDF/A-1b\n")));
}
#endif
