// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/BpuCsv.h"
#include "core/text/FauteBpuText.h"
#include "tests/exchange/Lu.h"
#include "tests/support/Dates.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

const QByteArray titres = "code;section;designation;unite;profil;prix_ht;tva;du;au\n";

bool fautif(const QByteArray &lignes, int ligne, const char *colonne, CodeErreur code)
{
    const auto lu = BpuCsv::lire(titres + lignes);
    if (lu)
        return false;
    for (const auto &faute : lu.error())
        if (faute.ligne == ligne && faute.colonne == colonne && faute.code == code)
            return true;
    return false;
}

} // namespace

TEST_CASE("the price schedules of the demonstration are read, with their dated prices", "[bpu-a]")
{
    std::size_t lignes = 0;
    std::size_t deuxPrix = 0;
    for (const char *nom : {"bpu-l1.csv", "bpu-l2a.csv", "bpu-l2b.csv", "bpu-l3.csv", "bpu-l4.csv"}) {
        const auto lues = BpuCsv::lire(demo(nom));
        REQUIRE(lues);
        lignes += lues->size();
        for (const auto &ligne : *lues)
            deuxPrix += ligne.prix.size() == 2 ? 1U : 0U;
        const auto relues = BpuCsv::lire(BpuCsv::ecrire(*lues)).value();
        REQUIRE(relues.size() == lues->size());
        for (std::size_t i = 0; i < relues.size(); ++i)
            CHECK(relues[i].prix == (*lues)[i].prix);
    }
    CHECK(lignes == 128);
    CHECK(deuxPrix == 68);
}

TEST_CASE("headings are known whatever their accents, case and order", "[bpu-a]")
{
    const auto lues = BpuCsv::lire(QStringLiteral("Prix HT,Code, Désignation ,UNITÉ,TVA,Du\n"
                                                  "\"1 234,50 €\",A1,Audit,Demi-journée,\"5,5 %\",03/02/2025\n")
                                       .toUtf8());
    REQUIRE(lues);
    const auto &ligne = lues->at(0);
    CHECK(ligne.prix.at(0) == PrixBpu{1'234'50_c, le("2025-02-03"), std::nullopt});
    CHECK(ligne.unite == Unite::DemiJournee);
    CHECK(ligne.tva == Taux::pourDixMille(550));
    CHECK_FALSE(ligne.profil);
}

TEST_CASE("each cell that can't be taken is told, and nothing is imported", "[bpu-a]")
{
    CHECK(fautif("A1;;Audit;jour;;douze;20;2025-02-03;\n", 2, "prix_ht", CodeErreur::MontantInvalide));
    CHECK(fautif("A1;;Audit;jour;;-1;20;2025-02-03;\n", 2, "prix_ht", CodeErreur::MontantInvalide));
    CHECK(fautif("A1;;Audit;lune;;1;20;2025-02-03;\n", 2, "unite", CodeErreur::ValeurInconnue));
    CHECK(fautif("A1;;Audit;jour;chef;1;20;2025-02-03;\n", 2, "profil", CodeErreur::ProfilInconnu));
    CHECK(fautif("A1;;Audit;jour;;1;101;2025-02-03;\n", 2, "tva", CodeErreur::TauxInvalide));
    CHECK(fautif("A1;;Audit;jour;;1;20;2025-02-30;\n", 2, "du", CodeErreur::DateInvalide));
    CHECK(fautif("A1;;Audit;jour;;1;20;2025-02-03;2025-02-02\n", 2, "au", CodeErreur::DateInvalide));
    CHECK(fautif(";;Audit;jour;;1;20;2025-02-03;\n", 2, "code", CodeErreur::ChampManquant));
    CHECK(fautif("", 1, "titres", CodeErreur::CsvInvalide)); // No column is missing: no line is there.
    CHECK(BpuCsv::lire(titres + ";;;x;;y;z;;\nB;;;;;;;;\n").error().size() > 6);
    CHECK_FALSE(BpuCsv::lire({}));
    CHECK_FALSE(BpuCsv::lire(titres));
    CHECK(BpuCsv::lire("code;couleur\n").error().at(0).colonne == "couleur");
}

TEST_CASE("lines of one code agree, and their periods don't overlap", "[bpu-a]")
{
    const QByteArray premier = "A1;;Audit;jour;;1;20;2025-02-03;2026-02-02\n";
    CHECK(BpuCsv::lire(titres + premier + "A1;;Audit;jour;;2;20;2026-02-03;\n").value().at(0).prix.size() == 2);
    CHECK(fautif(premier + "A1;;Audit;jour;;2;20;2026-02-02;\n", 3, "du", CodeErreur::DejaPresent));
    CHECK(fautif(premier + "A1;;Audit;jour;;1;20;2025-02-03;\n", 3, "du", CodeErreur::DejaPresent));
    CHECK(fautif(premier + "A1;;Conseil;jour;;2;20;2026-02-03;\n", 3, "designation", CodeErreur::DejaPresent));
    CHECK(fautif(premier + "A1;;Audit;jour;;2;10;2026-02-03;\n", 3, "tva", CodeErreur::DejaPresent));
}

TEST_CASE("a CSV that can't be read says why, and not of a column", "[bpu-a]")
{
    const auto dit = [](const QByteArray &octets) {
        const Langage langage{Langue::Francais};
        return FauteBpuText{langage}.enLigne(BpuCsv::lire(octets).error().at(0).erreur());
    };
    CHECK(dit(QByteArray{"code;\0", 6}).contains(QStringLiteral("Ce n’est pas du texte")));
    CHECK_FALSE(dit(QByteArray{"code;\0", 6}).contains(QStringLiteral("caractere")));
    CHECK(dit(QByteArray{}).contains(QStringLiteral("est vide")));
    CHECK(dit("code;\"").contains(QStringLiteral("guillemet")));
    CHECK(dit(QByteArray(1'500, ';') + "x\n").contains(QStringLiteral("1 000 colonnes")));
    CHECK_FALSE(dit(QByteArray(1'500, ';') + "x\n").contains(QStringLiteral("guillemet")));
}
