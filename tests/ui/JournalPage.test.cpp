// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/JournalPage.h"

#include "core/usecases/Lectures.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "tests/ui/UnEspace.h"
#include "ui/journal/ChangementJournal.h"
#include "ui/lists/FactTable.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace trame;
using namespace trame::ui;
using trame::test::control;
using trame::test::press;
using trame::test::reads;
using trame::test::show;
using trame::test::UnEspace;

namespace {

TableView &list(const QWidget &page)
{
    return *control<TableView>(page, "Journal");
}

/// Renames the sample's beneficiary: one more act.
void rename(UnEspace &banc, const char *name)
{
    auto b = Lectures{*banc.classeur.session}.beneficiaire(banc.classeur.d.beneficiaire.id);
    REQUIRE(b);
    b->nom = name;
    b->delaiPaiementJours = 50;
    REQUIRE(EnregistrerBeneficiaire{*banc.classeur.session}.modifier(*b, CleSiret::Confirmee).has_value());
}

} // namespace

TEST_CASE("what an act changed reads as a table, in people's writing", "[journal]")
{
    const Langage french;
    const auto changes = changementsLus(
        R"([{"table":"lot","id":2,"avant":{"montant_maximum_ht_centimes":100},"apres":{"montant_maximum_ht_centimes":123450}},
            {"table":"prix_bpu","id":7,"apres":{"du":"2026-11-24","au":null}},
            {"table":"piece","id":1,"avant":{"nom":"logo.png"}}])",
        french);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0]
          == ChangementJournal{QStringLiteral("lot"), QStringLiteral("2"), QStringLiteral("montant maximum ht"),
                               QStringLiteral("1,00\u00A0€"), QStringLiteral("1\u202F234,50\u00A0€")});
    CHECK(changes[1].apres == QStringLiteral("24/11/2026"));
    CHECK(changes[2].avant == QStringLiteral("logo.png"));
    CHECK(changes[2].apres.isEmpty());
    CHECK(changementsLus(R"({"commande":80000})", french).front().apres == QStringLiteral("80000"));
    CHECK(changementsLus("pas du JSON", french).empty());
}

TEST_CASE("the journal tells who did what, the last act first, and what it changed", "[journal]")
{
    UnEspace banc;
    rename(banc, "Métropole de Valmont-sur-Isle");
    JournalPage page{banc.espace, {}, {}};
    show(page);
    auto &table = list(page);
    const QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto acts = table.model()->rowCount();
    REQUIRE(acts >= 2);
    CHECK(table.shownCells(0).contains(QStringLiteral("Bénéficiaire changé")));
    CHECK(table.shownCells(0).contains(QStringLiteral("Camille Renaud")));
    auto *changed = control<FactTable>(page, "Ce qui a changé");
    REQUIRE(changed != nullptr);
    QStringList told;
    for (int row = 0; row < changed->rowCount(); ++row)
        told << changed->item(row, 1)->text() + QLatin1Char{':'} + changed->item(row, 2)->text() + QStringLiteral("→")
                    + changed->item(row, 3)->text();
    CHECK(told.contains(QStringLiteral("nom:Métropole de Valmont→Métropole de Valmont-sur-Isle")));
    CHECK(told.contains(QStringLiteral("delai paiement jours:30→50")));
    SECTION("the oldest first when asked")
    {
        table.sortByColumn(0, Qt::AscendingOrder);
        CHECK(table.shownCells(0).first() == QStringLiteral("1"));
    }
    SECTION("words narrow it")
    {
        control<QLineEdit>(page, "Rechercher")->setText(QStringLiteral("bénéf isle"));
        auto *bar = page.findChild<FilterBar *>();
        QSignalSpy changes{bar, &FilterBar::changed};
        CHECK(changes.wait(10 * FilterBar::pause));
        CHECK(table.model()->rowCount() == 1);
        page.present(QStringLiteral("1"));
        CHECK(table.model()->rowCount() == acts);
        CHECK(table.currentKey() == RowKey{1});
    }
}

TEST_CASE("the file is verified from the journal, and what was found is said", "[journal]")
{
    UnEspace banc;
    int asked = 0;
    JournalPage page{banc.espace, [&] { ++asked; },
                     [&] {
                         return asked == 0 ? EtatVerification{QStringLiteral("Pas encore vérifié"), Tone::Neutral}
                                           : EtatVerification{QStringLiteral("Intégrité vérifiée"), Tone::Good};
                     }};
    show(page);
    press(page, "Vérifier le fichier");
    CHECK(asked == 1);
}
