// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PdfExporter.h"
#include "core/documents/composer/GanttAxis.h"
#include "core/documents/composer/Heading.h"
#include "core/documents/composer/PageFlow.h"
#include "core/documents/composer/Table.h"
#include "tests/documents/LecturePdf.h"
#include "tests/support/Dates.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

TableContent deLignes(int lignes)
{
    TableContent table;
    table.columns = {{QStringLiteral("TITRE")}, {QStringLiteral("MONTANT"), ColumnKind::Amount}};
    for (int i = 0; i < lignes; ++i)
        table.rows.push_back({{QStringLiteral("ligne-%1-").arg(i), QStringLiteral("1,00 €")}, RowKind::Normal});
    table.rows.push_back({{QStringLiteral("SOMME"), QStringLiteral("2,00 €")}, RowKind::Total});
    return table;
}

} // namespace

TEST_CASE("a heading never stands alone at the foot of a page, nor a total apart from its last row", "[devis-a]")
{
    const Typography typography;
    for (int avant = 30; avant <= 70; avant += 3) {
        Composition document{typography};
        for (int i = 0; i < avant; ++i)
            document.add<Paragraph>(QStringLiteral("texte"));
        document.add<Heading>(QStringLiteral("INTERTITRE"));
        document.add<Table>(deLignes(3));
        const LecturePdf pdf{rendrePdf({QStringLiteral("essai"), "2026-11-24T09:00:00Z"}, {}, document).value()};
        for (const auto &page : pdf.pages()) {
            INFO(page.toStdString());
            CHECK(page.contains(QStringLiteral("INTERTITRE")) <= page.contains(QStringLiteral("ligne-0-")));
            CHECK(page.contains(QStringLiteral("SOMME")) == page.contains(QStringLiteral("ligne-2-")));
        }
    }
}

TEST_CASE("the pass that measures and the pass that paints count the same pages", "[devis-a]")
{
    const Typography typography;
    for (const int lignes : {1, 40, 45, 50, 55, 60, 500}) {
        Composition document{typography};
        document.add<Table>(deLignes(lignes));
        const auto pdf = rendrePdf({QStringLiteral("essai"), "2026-11-24T09:00:00Z"}, {}, document).value();
        CHECK(LecturePdf{pdf}.pages().size() == pdf.pages);
    }
}

TEST_CASE("the axis of a Gantt chart goes by weeks, then by months, and never crowds", "[cctp-6.6.5-a]")
{
    const auto axe = [](const char *debut, const char *fin) {
        return GanttAxis{Gantt{{{QString{}, le(debut), le(fin), GanttKind::Phase}}}};
    };
    const auto semaines = axe("2027-01-11", "2027-02-12");
    REQUIRE(semaines.ticks().size() == 5);
    CHECK(semaines.ticks()[0].label == QStringLiteral("11/01"));
    CHECK(semaines.at(le("2027-01-11")) == 0);
    CHECK(semaines.after(le("2027-02-12")) == 1);
    const auto mois = axe("2027-01-11", "2027-08-12");
    CHECK(mois.ticks().front().label == QStringLiteral("févr. 2027"));
    for (const auto *fin : {"2027-01-11", "2027-05-11", "2029-01-01", "2060-01-01", "2199-12-31"})
        CHECK(axe("2027-01-11", fin).ticks().size() <= 12);
    CHECK(axe("1900-01-01", "2199-12-31").ticks().size() <= 12);
}
