// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisDocument.h"
#include "tests/documents/LecturePdf.h"
#include "tests/documents/UnDevis.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

bool dit(const QString &texte, const char *attendu)
{
    INFO(texte.toStdString());
    CHECK(texte.contains(QString::fromUtf8(attendu)));
    return texte.contains(QString::fromUtf8(attendu));
}

} // namespace

TEST_CASE("the devis states parties, references, prices and totals to the centime", "[cctp-6.6.5-a][devis-a]")
{
    const LecturePdf pdf{produireDevis(unDevis()).value()};
    const auto texte = pdf.texte();
    for (const auto *attendu : {"Devis n° D-L2-2026-0017",
                                "version 1",
                                "Valcyrne Conseil",
                                "SAS au capital de 180 000 €",
                                "FR44732829320",
                                "732 829 320 00074",
                                "Métropole de Valmont",
                                "924 435 951 00018",
                                "2024_AOO_IA_L2_A",
                                "Lot 2 — Audit et conseil",
                                "BES-L2-2026-0012",
                                "12/11/2026",
                                "Audit des cas d’usage",
                                "L2-AUD-01",
                                "Profil Expert",
                                "1 150,00 €",
                                "2 300,00 €",
                                "4 970,00 €",
                                "TVA 20 % sur 4 970,00 €",
                                "994,00 €",
                                "5 964,00 €",
                                "23 janvier 2027"})
        dit(texte, attendu);
    CHECK_FALSE(texte.contains(QStringLiteral("BROUILLON")));
}

TEST_CASE("the devis breaks load and cost down, and shows calendar, outlines and team", "[cctp-6.6.5-a]")
{
    const auto texte = LecturePdf{produireDevis(unDevis()).value()}.texte();
    for (const auto *attendu :
         {"Par phase", "Par livrable", "Jours par phase, livrable et profil", "P1 — Méthode", "L2 — Rapport",
          "2 670,00 €", "Calendrier prévisionnel", "Entretiens", "12/01/2027", "14/01/2027", "12/02/2027",
          "Plan détaillé des livrables", "INT-02", "Conduite des entretiens", "annexe 2"})
        dit(texte, attendu);
    // A plan with numbers of its own gets no bullets.
    dit(texte.simplified(), "2. Recommandations");
    CHECK_FALSE(texte.simplified().contains(QStringLiteral("• 2.")));
}

TEST_CASE("each anonymised CV is an annex on a page of its own, and no name stands anywhere", "[cctp-6.6.5-b]")
{
    const auto document = produireDevis(unDevis()).value();
    const LecturePdf pdf{document};
    const auto pages = pdf.pages();
    REQUIRE(pages.size() == document.pages);
    REQUIRE(pages.size() >= 3);
    CHECK(pages[pages.size() - 2].contains(QStringLiteral("Annexe 1 — CV anonymisé INT-01")));
    CHECK(pages.back().contains(QStringLiteral("Annexe 2 — CV anonymisé INT-02")));
    CHECK(pages.back().contains(QStringLiteral("collectivité de 300 000 habitants")));
    // The people of the sample file.
    for (const auto *nom : {"Lefèvre", "Maëlle", "maelle", "06 39 98"}) {
        CHECK_FALSE(pdf.texte().contains(QString::fromUtf8(nom)));
        CHECK_FALSE(pdf.informations().contains(QString::fromUtf8(nom)));
        CHECK_FALSE(document.octets.contains(nom));
    }
}

TEST_CASE("forty lines go over several pages with the heading repeated on each", "[cctp-6.6.5-a][devis-a]")
{
    const auto pages = LecturePdf{produireDevis(unDevisLong(40)).value()}.pages();
    int avecLignes = 0;
    int lignes = 0;
    for (const auto &page : pages) {
        const auto ici = page.count(QStringLiteral("L2-CON-")) + page.count(QStringLiteral("L2-AUD-"));
        lignes += static_cast<int>(ici);
        if (ici == 0)
            continue;
        ++avecLignes;
        INFO(page.toStdString());
        CHECK(page.contains(QStringLiteral("Désignation")));
        CHECK(page.contains(QStringLiteral("Montant HT")));
    }
    CHECK(avecLignes >= 2);
    CHECK(lignes == 40);
    for (qsizetype i = 0; i < pages.size(); ++i)
        CHECK(pages[i].contains(QStringLiteral("page %1/%2").arg(i + 1).arg(pages.size())));
}

TEST_CASE("the «bon pour accord» is whole on one page, whatever comes before it", "[devis-b]")
{
    for (int lignes = 2; lignes <= 42; lignes += 4) {
        auto devis = unDevisLong(lignes);
        INFO(lignes);
        int trouves = 0;
        for (const auto &page : LecturePdf{produireDevis(devis).value()}.pages()) {
            if (!page.contains(QStringLiteral("Bon pour accord")))
                continue;
            ++trouves;
            for (const auto *libelle :
                 {"Nom", "Qualité", "Date", "Signature et cachet", "HT, soit", "Empreinte SHA-256"})
                dit(page, libelle);
            dit(page, devis.version.empreinte.c_str());
        }
        CHECK(trouves == 1);
    }
}

TEST_CASE("a signed devis shows who accepted it and when", "[devis-b]")
{
    auto devis = unDevis();
    const auto vierge = produireDevis(devis).value();
    devis.signature = ReponseDevis{le("2026-11-30"), "Hélène Courtade", "Directrice du numérique", {}, {}};
    devis.imageSignature = demonstration("signature.png");
    REQUIRE_FALSE(devis.imageSignature.isEmpty());
    const auto signe = produireDevis(devis).value();
    const auto texte = LecturePdf{signe}.texte();
    dit(texte, "Directrice du numérique");
    dit(texte, "30 novembre 2026");
    CHECK(signe.octets.count("/Subtype /Image") == vierge.octets.count("/Subtype /Image") + 1);
}

TEST_CASE("a draft says so on each page and goes by its provisional reference", "[devis-a]")
{
    auto devis = unDevis();
    devis.version.etat = EtatDevis::Brouillon;
    devis.version.empreinte.clear();
    devis.numero = "BROUILLON-0042";
    const auto pages = LecturePdf{produireDevis(devis).value()}.pages();
    for (const auto &page : pages) {
        CHECK(page.contains(QStringLiteral("BROUILLON")));
        CHECK(page.contains(QStringLiteral("BROUILLON-0042")));
    }
    CHECK_FALSE(pages.join(QString{}).contains(QStringLiteral("SHA-256")));
}
