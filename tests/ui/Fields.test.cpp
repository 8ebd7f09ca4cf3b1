// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Montant.h"
#include "tests/ui/Texts.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/DecimalText.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/MoneyEdit.h"
#include "ui/forms/QuantityEdit.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::ui;

namespace {

const auto today = Date::de(2026, 11, 23).value();

/// Types over what the field holds, and leaves it.
void type(QLineEdit &field, const QString &text)
{
    field.selectAll();
    field.insert(text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("a decimal is read as it is written, or not at all", "[saisie]")
{
    const auto narrow = QStringLiteral("1\u202F234,50");
    CHECK(readDecimal(u"1 234,50", 2) == 123'450);
    CHECK(readDecimal(narrow, 2) == 123'450);
    CHECK(readDecimal(u"1234.5", 2) == 123'450);
    CHECK(readDecimal(u",5", 2) == 50);
    CHECK(readDecimal(u"12,", 2) == 1'200);
    CHECK(readDecimal(u"-3", 2) == -300);
    CHECK(readDecimal(u"12,34", 2) == 1'234);
    CHECK_FALSE(readDecimal(u"12,345", 2));
    CHECK(readDecimal(u"12,345", 3) == 12'345);
    CHECK_FALSE(readDecimal(u"12,3456", 3));
    for (const auto *wrong : {u"", u" ", u",", u"-", u"1,2,3", u"1e3", u"12a", u"1-2", u"0x10", u"\u0661"})
        CHECK_FALSE(readDecimal(wrong, 2));
    CHECK(readDecimal(u"9999999999999999,99", 2) == 999'999'999'999'999'999);
    CHECK_FALSE(readDecimal(u"10000000000000000", 2));
    CHECK_FALSE(readDecimal(u"99999999999999999999", 2));
}

TEST_CASE("a decimal is written as it is read", "[saisie]")
{
    CHECK(writeDecimal(123'450, 2, Zeros::Kept) == QStringLiteral("1\u202F234,50"));
    CHECK(writeDecimal(5, 2, Zeros::Kept) == QStringLiteral("0,05"));
    CHECK(writeDecimal(-5, 2, Zeros::Kept) == QStringLiteral("-0,05"));
    CHECK(writeDecimal(12'500, 3, Zeros::LeftOut) == QStringLiteral("12,5"));
    CHECK(writeDecimal(4'000, 3, Zeros::LeftOut) == QStringLiteral("4"));
    for (const std::int64_t n : {0LL, 1LL, 99LL, 100LL, 123'456'789LL, 999'999'999'999'999'999LL})
        CHECK(readDecimal(writeDecimal(n, 2, Zeros::Kept), 2) == n);
}

TEST_CASE("an amount is right up to a hundred billion, and tidied when the field is left", "[saisie]")
{
    MoneyEdit field;
    type(field, QStringLiteral("1234,5"));
    CHECK(field.montant() == 1'234'50_c);
    CHECK(field.text() == QStringLiteral("1\u202F234,50"));
    type(field, QStringLiteral("1 234,50 €"));
    CHECK(field.montant() == 1'234'50_c);
    type(field, QStringLiteral("100000000000"));
    CHECK(field.montant() == Montant::centimes(Montant::maximumSaisi));
    type(field, QStringLiteral("100000000000,01"));
    CHECK_FALSE(field.montant());
    CHECK_FALSE(field.error().isEmpty());
    type(field, QStringLiteral("0"));
    CHECK(field.montant() == Montant{});
    type(field, QStringLiteral("-0,01"));
    CHECK_FALSE(field.montant());
    type(field, QStringLiteral("12,345"));
    CHECK_FALSE(field.montant());
}

TEST_CASE("an error shows when the field is left, and goes as soon as the text is right", "[saisie]")
{
    MoneyEdit field;
    QSignalSpy values{&field, &ValueEdit::valueChanged};
    QSignalSpy errors{&field, &ValueEdit::errorChanged};
    QTest::keyClicks(&field, QStringLiteral("12a"));
    CHECK(errors.isEmpty());
    CHECK(values.size() == 2);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(errors.size() == 1);
    CHECK(field.text() == QStringLiteral("12a"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(field.error().isEmpty());
    CHECK(field.montant() == 12'00_c);
    field.setMontant(5'00_c);
    CHECK(values.size() == 3);
}

TEST_CASE("an empty field is right unless it must be filled", "[saisie]")
{
    MoneyEdit field;
    CHECK(field.validate());
    CHECK_FALSE(field.montant());
    field.setPresence(Presence::Mandatory);
    CHECK_FALSE(field.validate());
}

TEST_CASE("a quantity is exact to the thousandth, up to ten million", "[saisie]")
{
    QuantityEdit field;
    type(field, QStringLiteral("12,5"));
    CHECK(field.quantite() == Quantite::milliemes(12'500));
    CHECK(field.text() == QStringLiteral("12,5"));
    type(field, QStringLiteral("10000000"));
    CHECK(field.quantite() == Quantite::milliemes(Quantite::maximumSaisi));
    type(field, QStringLiteral("10000000,001"));
    CHECK_FALSE(field.quantite());
    type(field, QStringLiteral("0,0001"));
    CHECK_FALSE(field.quantite());
}

TEST_CASE("a date is read with separators, in one piece, with a short year", "[saisie]")
{
    DateEdit field{today};
    for (const auto *written :
         {"23/11/2026", "23.11.2026", "23-11-26", "23/11/26", "23112026", "231126", " 23/11/2026 "}) {
        type(field, QString::fromLatin1(written));
        CHECK(field.date() == today);
        CHECK(field.text() == QStringLiteral("23/11/2026"));
    }
    type(field, QStringLiteral("1/2/2026"));
    CHECK(field.date() == Date::de(2026, 2, 1));
}

TEST_CASE("a date exists, within the calendar", "[saisie]")
{
    DateEdit field{today};
    for (const auto *written : {"28/02/2026", "29/02/2028", "01/01/1900", "31/12/2199"}) {
        type(field, QString::fromLatin1(written));
        CHECK(field.date());
        CHECK(field.error().isEmpty());
    }
    for (const auto *written : {"29/02/2026", "31/12/1899", "01/01/2200", "31/11/2026", "00/01/2026", "1/13/2026",
                                "23/11", "2026-11-23", "demain"}) {
        type(field, QString::fromLatin1(written));
        CHECK_FALSE(field.date());
        CHECK_FALSE(field.error().isEmpty());
    }
}

TEST_CASE("the arrows go by days, Page up by months, and stop at the edge of the calendar", "[saisie]")
{
    DateEdit field{today};
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == today);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == Date::de(2026, 11, 24));
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == today);
    QTest::keyClick(&field, Qt::Key_PageUp);
    CHECK(field.date() == Date::de(2026, 12, 23));
    QTest::keyClick(&field, Qt::Key_PageDown);
    CHECK(field.date() == today);
    field.setDate(Date::de(2199, 12, 31));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == Date::de(2199, 12, 31));
    field.setDate(Date{});
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == Date{});
}

TEST_CASE("a row names its field and shows its error under it", "[saisie]")
{
    auto *field = new MoneyEdit;
    FieldRow row{QStringLiteral("&Montant HT"), field};
    row.setHint(QStringLiteral("Hors remise."));
    CHECK(field->accessibleName() == QStringLiteral("Montant HT"));
    const auto labels = row.findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(), [&](const auto *l) { return l->text() == text; });
    };
    CHECK(shows(QStringLiteral("Hors remise.")));
    type(*field, QStringLiteral("douze"));
    CHECK(shows(field->error()));
    CHECK(field->accessibleDescription() == field->error());
    type(*field, QStringLiteral("12"));
    CHECK(shows(QStringLiteral("Hors remise.")));
}
