// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/UnEspace.h"
#include "ui/echeance/EcheancesPage.h"
#include "ui/lists/TableView.h"
#include "ui/tableau/TableauDeBordPage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
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
    return *control<TableView>(page, "Échéances");
}

/// A day in the future of the sample, on which its devis is late.
void later(UnEspace &banc)
{
    banc.classeur.essai.clock.regler(test::le("2026-12-02"));
}

} // namespace

TEST_CASE("what is due is listed, the first due first, with who acts and the days left", "[echeances]")
{
    UnEspace banc;
    EcheancesPage page{banc.espace};
    show(page);
    const QAbstractItemModelTester tester{list(page).model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(list(page).model()->rowCount() == 1);
    CHECK(list(page).shownCells(0)
          == QStringList{QStringLiteral("26/11/2026"), QStringLiteral("Devis"),
                         QStringLiteral("BROUILLON-0000 · Audit"), QStringLiteral("Métropole de Valmont"),
                         QStringLiteral("2"), QStringLiteral("Titulaire"), QStringLiteral("2 j. ouvrés"),
                         QStringLiteral("Bientôt due")});
    CHECK(nombreEnRetard(*banc.classeur.session) == 0);
    QSignalSpy targets{&page, &Page::targetWanted};
    list(page).select(list(page).currentKey().value_or(0));
    list(page).selectRow(0);
    QTest::keyClick(&list(page), Qt::Key_Return);
    REQUIRE(targets.size() == 1);
    CHECK(targets.first().first().toString() == QStringLiteral("devis/BROUILLON-0000"));
    for (int column = 0; column < 8; ++column)
        list(page).model()->sort(column, Qt::DescendingOrder);
    CHECK(list(page).model()->rowCount() == 1);
}

TEST_CASE("what is due is narrowed by who acts, and to what is late", "[echeances]")
{
    UnEspace banc;
    EcheancesPage page{banc.espace};
    show(page);
    auto *late = control<QCheckBox>(page, "En retard seulement");
    late->setChecked(true);
    CHECK(list(page).model()->rowCount() == 0);
    CHECK(reads(page, "0 sur 1"));
    late->setChecked(false);
    auto *acteur = control<QComboBox>(page, "Qui agit");
    acteur->setCurrentIndex(2);
    CHECK(list(page).model()->rowCount() == 0);
    acteur->setCurrentIndex(1);
    CHECK(list(page).model()->rowCount() == 1);
}

TEST_CASE("a step that is late is counted for the badge", "[echeances]")
{
    UnEspace banc;
    later(banc);
    CHECK(nombreEnRetard(*banc.classeur.session) == 1);
    EcheancesPage page{banc.espace};
    show(page);
    CHECK(list(page).shownCells(0).at(6) == QStringLiteral("−4 j. ouvrés"));
    CHECK(list(page).shownCells(0).at(7) == QStringLiteral("En retard"));
}

TEST_CASE("an order lists all that is left of it, each deliverable under a key of its own", "[echeances]")
{
    UnEspace banc;
    banc.commander("BC-1");
    EcheancesPage page{banc.espace};
    show(page);
    CHECK(list(page).model()->rowCount() == 3);
    page.refresh();
    CHECK(list(page).model()->rowCount() == 3);
}

TEST_CASE("the dashboard shows what is due, the ceilings and the time limits kept", "[tableau]")
{
    UnEspace banc;
    TableauDeBordPage page{banc.espace};
    show(page);
    CHECK(reads(page, "24 novembre 2026"));
    auto *due = control<TableView>(page, "À faire cette semaine");
    REQUIRE(due != nullptr);
    const QAbstractItemModelTester tester{due->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(due->model()->rowCount() == 1);
    CHECK(reads(page, "Lot 2"));
    CHECK(reads(page, "Devis (10 j. ouvrés)"));
    QSignalSpy targets{&page, &Page::targetWanted};
    const auto place = due->visualRect(due->model()->index(0, 1)).center();
    QTest::mouseClick(due->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(targets.size() == 1);
    CHECK(targets.first().first().toString() == QStringLiteral("devis/BROUILLON-0000"));
    press(page, "Nouvelle demande");
    CHECK(targets.last().first().toString() == QStringLiteral("demandes/nouvelle"));
}

TEST_CASE("the dashboard says when the ceiling of a lot is near", "[tableau][cctp-r2162-4]")
{
    UnEspace banc;
    // 4 970,00 € are ordered.
    Transaction t{*banc.classeur.session};
    banc.classeur.d.lot.montantMaximum = {5'500'00_c, "CCAP"};
    AccordRepository::enregistrer(t, banc.classeur.d.lot);
    t.commit("essai", "plafond");
    banc.commander("BC-1");
    TableauDeBordPage page{banc.espace};
    show(page);
    CHECK(reads(page, "90\u00a0% commandés pour 45\u00a0% de la durée"));
}

TEST_CASE("the dashboard of an empty file says what to do first", "[tableau]")
{
    UnEspace banc;
    test::Essai vide;
    const auto session = vide.creer();
    Espace espace{*session, banc.langage, banc.settings, banc.dialogs, banc.worker, banc.desk, Acces::Ecriture, {}};
    TableauDeBordPage page{espace};
    show(page);
    CHECK(reads(page, "Commencez par votre accord-cadre"));
    CHECK_FALSE(page.supports(PageCommand::New));
    QSignalSpy targets{&page, &Page::targetWanted};
    press(page, "Accord-cadre et lots");
    CHECK(targets.first().first().toString() == QStringLiteral("accord"));
}

TEST_CASE("in read-only the dashboard offers no new need", "[tableau]")
{
    UnEspace banc;
    banc.espace.acces = Acces::Lecture;
    TableauDeBordPage page{banc.espace};
    show(page);
    CHECK(control<QPushButton>(page, "Nouvelle demande") == nullptr);
}
