// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Result.h"
#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "tests/support/Dates.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace trame;

namespace {

const Langage francais{Langue::Francais};
const Langage anglais{Langue::Anglais};

} // namespace

TEST_CASE("the English words are part of the program, none left to be done")
{
    CHECK(QFile::exists(QStringLiteral(":/i18n/trame_en.qm")));
    CHECK(QFile::exists(QStringLiteral(":/i18n/trame_fr.qm")));
    QFile source{QStringLiteral(TRAME_TRADUCTIONS "/trame_en.ts")};
    REQUIRE(source.open(QIODevice::ReadOnly));
    const auto texte = source.readAll();
    CHECK(texte.count("<translation>") > 200);
    CHECK_FALSE(texte.contains("unfinished"));
    CHECK_FALSE(texte.contains("<translation></translation>"));
}

TEST_CASE("every error is said in English")
{
    for (int i = 0; i <= static_cast<int>(CodeErreur::Interrompu); ++i) {
        const Erreur erreur{static_cast<CodeErreur>(i), {std::string{"x"}}, {}};
        INFO(i);
        CHECK(ErrorText{anglais}(erreur).size() > 10);
        CHECK(ErrorText{anglais}(erreur) != ErrorText{francais}(erreur));
    }
}

TEST_CASE("labels and long dates are said in English")
{
    const Libelles libelles{anglais};
    CHECK(libelles.etat(EtatDevis::Emis) == QStringLiteral("Issued"));
    CHECK(libelles.ferie(Ferie::LundiDePaques) == QStringLiteral("Easter Monday"));
    CHECK(libelles.territoire(Territoire::NouvelleCaledonie) == QStringLiteral("New Caledonia"));
    CHECK(Format{anglais}.dateLongue(test::le("2026-06-01")) == QStringLiteral("1 June 2026"));
    CHECK(Format{anglais}.dateLongue(test::le("2026-11-23")) == QStringLiteral("23 November 2026"));
}
