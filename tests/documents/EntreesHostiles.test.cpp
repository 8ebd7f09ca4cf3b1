// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/BonDeCommandeDocument.h"
#include "core/documents/DevisDocument.h"
#include "core/documents/JointFile.h"
#include "core/files/InputFile.h"
#include "tests/documents/LecturePdf.h"
#include "tests/documents/UnDevis.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

quint32 crc32(const QByteArray &octets)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char octet : octets) {
        crc ^= static_cast<quint8>(octet);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

void ajouter(QByteArray &octets, quint32 n)
{
    for (const auto decalage : {24U, 16U, 8U, 0U})
        octets.append(static_cast<char>((n >> decalage) & 0xFFU));
}

/// A PNG whose header is right and announces a size, without the pixels.
QByteArray pngAnnonce(quint32 largeur, quint32 hauteur)
{
    QByteArray entete{"IHDR"};
    ajouter(entete, largeur);
    ajouter(entete, hauteur);
    entete += QByteArray::fromHex("0802000000");
    auto png = QByteArray::fromHex("89504e470d0a1a0a0000000d") + entete;
    ajouter(png, crc32(entete));
    // A chunk of data that holds none: what is announced is read before it.
    return png + QByteArray::fromHex("000000004944415435af061e0000000049454e44ae426082");
}

} // namespace

TEST_CASE("hostile images are refused with an error", "[devis-a]")
{
    auto devis = unDevis();
    const auto refuse = [](const DevisImprimable &essaye) {
        const auto resultat = produireDevis(essaye);
        return !resultat
               && (resultat.error().code == CodeErreur::ImageInvalide
                   || resultat.error().code == CodeErreur::ImageTropGrande);
    };
    const auto bonne = devis.logo;
    REQUIRE_FALSE(refuse(devis));
    const QList<QByteArray> images{QByteArray{"not an image"},
                                   QByteArray{"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"},
                                   QByteArray{"GIF89a"},
                                   bonne.left(40),
                                   pngAnnonce(60'000, 60'000),
                                   pngAnnonce(40'000, 1'001),
                                   pngAnnonce(0, 10),
                                   pngAnnonce(100, 100),
                                   QByteArray{"\xFF\xD8\xFF\xE0", 4}};
    for (const auto &image : images) {
        INFO(image.left(16).toHex().toStdString());
        devis.logo = image;
        CHECK(refuse(devis));
        devis.logo = bonne;
        devis.imageSignature = image;
        CHECK(refuse(devis));
        devis.imageSignature.clear();
    }
}

TEST_CASE("an empty devis is still a document", "[devis-a]")
{
    DevisImprimable vide;
    vide.instant = "2026-11-24T09:00:00Z";
    const LecturePdf pdf{produireDevis(vide).value()};
    CHECK(pdf.verification().code == 0);
    CHECK(pdf.texte().contains(QStringLiteral("0,00 €")));
    BonDeCommandeImprimable bon;
    bon.instant = vide.instant;
    CHECK(LecturePdf{produireBonDeCommande(bon).value()}.verification().code == 0);
}

TEST_CASE("texts of any length and kind don't break the document nor vanish from it", "[devis-a]")
{
    auto devis = unDevis();
    auto &c = devis.version.contenu;
    SECTION("a word without a space")
    {
        const std::string mot(400, 'W');
        c.objet = mot;
        c.lignes[0].designation = mot;
        c.lignes[0].codeBpu = mot;
        c.livrables[0].intitule = mot;
        devis.titulaire.nom = mot;
        devis.beneficiaire.nom = mot;
        devis.numero = mot;
    }
    SECTION("paragraphs of five thousand characters, and a row taller than a page")
    {
        std::string texte;
        while (texte.size() < 5'000)
            texte += "une phrase de plus dans ce paragraphe, ";
        c.contexte = texte;
        c.conditions = texte + "FIN-DES-CONDITIONS";
        c.lignes[0].designation = texte + texte + "FIN-DE-LA-LIGNE";
        const auto lu = LecturePdf{produireDevis(devis).value()}.texte().simplified().remove(QLatin1Char{' '});
        CHECK(lu.contains(QStringLiteral("FIN-DES-CONDITIONS")));
        CHECK(lu.contains(QStringLiteral("FIN-DE-LA-LIGNE")));
    }
    SECTION("control, bidirectional and unprintable characters")
    {
        std::string texte = "avant\x01\x02\x7F";
        texte += '\0';
        texte += "\u202E\u2066\u200F renversé \u2069\uFEFF 中文 \U0001F600 é\u0301\u0301\u0301\u0301\u0301\u0301 "
                 "עברית \xFF\xFE\r\n\tfin";
        c.objet = texte;
        c.contexte = texte;
        c.lignes[0].designation = texte;
        devis.titulaire.nom = texte;
        devis.numero = texte;
    }
    SECTION("the largest amounts")
    {
        c.lignes[0].prixUnitaire = Montant::centimes(Montant::maximumSaisi);
        c.lignes[0].quantite = Quantite::milliemes(1'000);
        const auto lu = LecturePdf{produireDevis(devis).value()}.texte();
        CHECK(lu.contains(QStringLiteral("100 000 000 000,00 €")));
        CHECK(lu.contains(QStringLiteral("120 000 003 204,00 €")));
    }
    SECTION("dates from one end of time to the other, the wrong way round")
    {
        c.calendrier[0].debut = le("2199-12-31");
        c.calendrier[0].fin = le("1900-01-01");
    }
    SECTION("hundreds of interventions and people")
    {
        c.calendrier.assign(300, c.calendrier[0]);
        c.equipe.assign(30, c.equipe[0]);
    }
    const LecturePdf pdf{produireDevis(devis).value()};
    const auto verification = pdf.verification();
    INFO(verification.sortie.toStdString());
    CHECK(verification.code == 0);
    for (const auto &ligne : pdf.polices().split(QLatin1Char{'\n'}).mid(2))
        CHECK((ligne.isEmpty() || incorporee(ligne)));
}

TEST_CASE("a wrong instant is refused", "[devis-a]")
{
    for (const auto *instant :
         {"", "2026-11-24", "2026-13-24T09:00:00Z", "2026-11-24T09:00:00+01:00", ")>>2026-11-24T0"}) {
        auto devis = unDevis();
        devis.instant = instant;
        const auto resultat = produireDevis(devis);
        REQUIRE_FALSE(resultat.has_value());
        CHECK(resultat.error().code == CodeErreur::DateInvalide);
    }
}

TEST_CASE("what the documents couldn't be made of isn't taken", "[devis-a]")
{
    const auto devis = unDevis();
    const auto code = [](const Result<std::string> &type) { return type ? CodeErreur::Interrompu : type.error().code; };
    CHECK(checkImage(devis.logo, "logo").value() == "image/png");
    CHECK(checkSignature(devis.logo, "signature").value() == "image/png");
    for (const auto &image : {QByteArray{}, devis.logo.left(8), devis.logo.left(devis.logo.size() / 2),
                              QByteArray{"\xFF\xD8\xFF\xE0", 4}, pngAnnonce(100, 100)}) {
        CHECK(code(checkImage(image, "logo")) == CodeErreur::ImageInvalide);
        CHECK_FALSE(checkSignature(image, "signature").has_value());
    }
    const auto grande = checkImage(pngAnnonce(40'000, 1'001), "logo");
    REQUIRE(code(grande) == CodeErreur::ImageTropGrande);
    CHECK(std::get<std::int64_t>(grande.error().parametres.at(1)) == 40'000);
    CHECK(std::get<std::int64_t>(grande.error().parametres.at(3)) == 40);
    CHECK(code(checkImage(QByteArray(imageLimit.bytes + 1, 'x'), "logo")) == CodeErreur::FichierTropGrand);

    const auto pdf = produireDevis(devis).value().octets;
    CHECK(checkSignature(pdf, "signé.pdf").value() == "application/pdf");
    CHECK(wholePdf("junk before\n" + pdf + "\n\n"));
    for (const auto &moitie : {pdf.left(8), pdf.left(pdf.size() / 2), pdf.left(pdf.size() - 40), pdf.mid(2'000)})
        CHECK(code(checkSignature(moitie, "signé.pdf")) == CodeErreur::SignatureInvalide);
    CHECK(code(checkImage(pdf, "logo")) == CodeErreur::ImageInvalide);
}
