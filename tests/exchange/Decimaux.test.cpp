// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Decimaux.h"
#include "core/text/Format.h"
#include "tests/support/Propriete.h"

#include <catch2/catch.hpp>

using namespace trame;

namespace {

std::int64_t centimes(const char16_t *texte)
{
    return Decimaux::montant(QString::fromUtf16(texte)).value().enCentimes();
}

} // namespace

TEST_CASE("an amount is read as French and English people write it", "[bpu-a]")
{
    CHECK(centimes(u"1 234,50 €") == 123'450);
    CHECK(centimes(u"1\u202f234,50\u00a0€") == 123'450);
    CHECK(centimes(u"€1,234.50") == 123'450);
    CHECK(centimes(u"1.234,50") == 123'450);
    CHECK(centimes(u"1,234,567") == 123'456'700);
    CHECK(centimes(u"1234.5") == 123'450);
    CHECK(centimes(u"-0,05") == -5);
    CHECK(centimes(u"-€0.05") == -5);
    CHECK(centimes(u"0") == 0);
    CHECK(centimes(u"100 000 000 000,00") == Montant::maximumSaisi);
}

TEST_CASE("an amount that isn't one, or could be two, is refused", "[bpu-a]")
{
    for (const char16_t *texte : {u"",
                                  u" ",
                                  u"€",
                                  u"-",
                                  u"abc",
                                  u"12,345",
                                  u"1,234",
                                  u"12 34,5",
                                  u"1e5",
                                  u"1,2,3",
                                  u"--5",
                                  u"5,",
                                  u",5",
                                  u"0x10",
                                  u"1.234.56",
                                  u"١٢",
                                  u"100 000 000 000,01",
                                  u"99999999999999999999",
                                  u"NaN",
                                  u"12 € 5",
                                  u"+5"}) {
        INFO(QString::fromUtf16(texte).toStdString());
        CHECK(Decimaux::montant(QString::fromUtf16(texte)).error().code == CodeErreur::MontantInvalide);
    }
}

TEST_CASE("a quantity and a rate keep their decimals", "[devis-a]")
{
    const auto milliemes = [](const char *t) { return Decimaux::quantite(QLatin1String{t}).value().enMilliemes(); };
    CHECK(milliemes("12,5") == 12'500);
    CHECK(milliemes("12.5") == 12'500);
    CHECK(milliemes("0,125") == 125);
    CHECK(milliemes("2.125") == 2'125);
    CHECK(milliemes("10 000 000") == Quantite::maximumSaisi);
    CHECK_FALSE(Decimaux::quantite(QStringLiteral("10 000 000,001")));
    CHECK_FALSE(Decimaux::quantite(QStringLiteral("1,000"))); // One in French, a thousand in English.
    CHECK_FALSE(Decimaux::quantite(QStringLiteral("1,2345")));
    CHECK(Decimaux::taux(QStringLiteral("5,5 %")).value() == Taux::pourDixMille(550));
    CHECK(Decimaux::taux(QStringLiteral("20")).value() == Taux::pourDixMille(2000));
    CHECK_FALSE(Decimaux::taux(QStringLiteral("5,555")));
    CHECK_FALSE(Decimaux::taux(QStringLiteral("1000,01")));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("amounts written by Format are read back to the centime in both languages", "[devis-a]")
{
    const Langage francais{Langue::Francais};
    const Langage anglais{Langue::Anglais};
    test::verifierPropriete("amounts read back", [&] {
        const auto n = *rc::gen::inRange<std::int64_t>(-Montant::maximumSaisi, Montant::maximumSaisi + 1);
        const auto montant = Montant::centimes(n);
        RC_ASSERT(Decimaux::montant(Format{francais}.montant(montant)).value() == montant);
        RC_ASSERT(Decimaux::montant(Format{anglais}.montant(montant)).value() == montant);
    });
}
#endif
