// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/CsvWriter.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

using namespace trame;

namespace {

/// Where and why a text was refused.
std::pair<std::int64_t, std::string> faute(const QByteArray &octets)
{
    const auto erreur = CsvReader::lire(octets).error();
    return {std::get<std::int64_t>(erreur.parametres.at(0)), std::get<std::string>(erreur.parametres.at(1))};
}

} // namespace

TEST_CASE("a CSV file is read whatever the separator, the encoding and the line ends", "[bpu-a]")
{
    const std::vector<LigneCsv> attendu{{1, {QStringLiteral("désignation"), QStringLiteral("prix")}},
                                        {2, {QStringLiteral("a;b"), QStringLiteral("1 € \"net\"")}}};
    CHECK(CsvReader::lire("d\xC3\xA9signation;prix\r\n\"a;b\";\"1 \xE2\x82\xAC \"\"net\"\"\"\r\n").value() == attendu);
    CHECK(CsvReader::lire("\xEF\xBB\xBF"
                          "d\xC3\xA9signation,prix\n\"a;b\",\"1 \xE2\x82\xAC \"\"net\"\"\"")
              .value()
          == attendu);
    CHECK(CsvReader::lire("d\xE9signation\tprix\n\na;b\t1 \x80 \"net\"\n").value().at(1).cellules
          == attendu.at(1).cellules);
}

TEST_CASE("line numbers follow the file, line feeds within quotes counted", "[bpu-a]")
{
    const auto lignes = CsvReader::lire("a;b\n\"1\n2\";x\n\nc;d\n").value();
    REQUIRE(lignes.size() == 3);
    CHECK(lignes[1].ligne == 2);
    CHECK(lignes[1].cellules[0] == QStringLiteral("1\n2"));
    CHECK(lignes[2].ligne == 5);
}

TEST_CASE("a CSV file that can't be read says where", "[bpu-a]")
{
    CHECK(faute("a;b\nc;\"d\n") == std::pair<std::int64_t, std::string>{2, "guillemets"});
    CHECK(faute("a;b\n\"c\"d;e\n") == std::pair<std::int64_t, std::string>{2, "guillemets"});
    CHECK(faute(QByteArray("a;b\nc\0;d", 8)) == std::pair<std::int64_t, std::string>{2, "caractere"});
    CHECK(faute(QByteArray(2'000, ';')).second == "colonnes");
    CHECK(faute(QByteArray(CsvReader::octetsMaximum + 1, 'a')).second == "taille");
    CHECK(CsvReader::lire({}).value().empty());
}

TEST_CASE("a text that a spreadsheet would run is guarded, and read back as it was", "[bpu-a]")
{
    CsvWriter csv;
    csv.texte(QStringLiteral("=1+1")).texte(QStringLiteral("'=x")).texte(QStringLiteral("'mot"));
    csv.montant(Montant::centimes(-1'150'05)).quantite(Quantite::milliemes(500)).finLigne();
    CHECK(csv.octets() == "\xEF\xBB\xBF'=1+1;''=x;'mot;\"-1150,05\";\"0,500\"\r\n");
    const auto lue = CsvReader::lire(csv.octets()).value().at(0).cellules;
    CHECK(lue[0] == QStringLiteral("=1+1"));
    CHECK(lue[1] == QStringLiteral("'=x"));
    CHECK(lue[2] == QStringLiteral("'mot"));
    CHECK(lue[3] == QStringLiteral("-1150,05"));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("any table of texts is read back as it was written", "[bpu-a]")
{
    test::verifierPropriete("CSV round trip", [] {
        const auto colonnes = *rc::gen::inRange<std::size_t>(2, 6);
        const auto caractere = rc::gen::element<char16_t>(u'a', u'é', u'"', u';', u',', u'\t', u'\n', u'\r', u'\'',
                                                          u'=', u'+', u'-', u'@', u' ', u'\u00a0', u'€', u'1');
        const auto table = *rc::gen::container<std::vector<std::vector<std::u16string>>>(
            rc::gen::container<std::vector<std::u16string>>(colonnes, rc::gen::container<std::u16string>(caractere)));
        CsvWriter csv;
        for (const auto &ligne : table) {
            for (const auto &cellule : ligne)
                csv.texte(QString::fromStdU16String(cellule));
            csv.finLigne();
        }
        const auto lues = CsvReader::lire(csv.octets()).value();
        RC_ASSERT(lues.size() == table.size());
        for (std::size_t i = 0; i < table.size(); ++i)
            for (std::size_t j = 0; j < colonnes; ++j)
                RC_ASSERT(lues[i].cellules.at(j) == QString::fromStdU16String(table[i][j]));
    });
}
#endif
