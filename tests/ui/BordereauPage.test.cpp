// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/BordereauPage.h"

#include "core/usecases/Lectures.h"
#include "tests/ui/UnEspace.h"
#include "ui/lists/FactTable.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>

using namespace trame;
using namespace trame::ui;
using trame::test::control;
using trame::test::press;
using trame::test::reads;
using trame::test::show;
using trame::test::UnEspace;
using trame::test::whenOpen;

namespace {

TableView &list(const QWidget &page)
{
    return *control<TableView>(page, "Bordereau (BPU)");
}

LigneBpu venue(const char *code, Montant prix, const char *du)
{
    auto ligne = trame::test::uneLigneBpu(code, prix);
    ligne.prix[0].du = Date::depuisIso(du).value();
    return ligne;
}

} // namespace

TEST_CASE("the price schedule shows the price of the day, and all prices of a line", "[bordereau]")
{
    UnEspace banc;
    BordereauPage page{banc.espace};
    show(page);
    auto &table = list(page);
    const QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.shownCells(0).contains(QStringLiteral("L2-AUD-01")));
    CHECK(table.shownCells(0).contains(QStringLiteral("1\u202F150,00\u00A0€")));
    CHECK(reads(page, "prix du 24/11/2026"));
    page.present(QStringLiteral("L2-AUD-02"));
    QApplication::processEvents();
    auto *prices = control<FactTable>(page, "Prix datés");
    REQUIRE(prices != nullptr);
    REQUIRE(prices->rowCount() == 1);
    // The card shows through: nothing of the pane is painted on the window's ground.
    CHECK_FALSE(prices->parentWidget()->autoFillBackground());
    CHECK(prices->item(0, 2)->text() == QStringLiteral("890,00\u00A0€"));
    table.sortByColumn(6, Qt::AscendingOrder);
    CHECK(table.shownCells(0).contains(QStringLiteral("L2-AUD-02")));
    auto *lots = control<QComboBox>(page, "Lot");
    CHECK(lots->count() == 2);
    lots->setCurrentIndex(1);
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("a price schedule is imported after its preview, and not without it", "[bordereau][bpu-a]")
{
    UnEspace banc;
    banc.desk.onReadBpu = [](const QString &) -> tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> {
        return std::vector{venue("L2-AUD-01", 1'150'00_c, "2025-02-03"), venue("L2-AUD-02", 900'00_c, "2027-01-01"),
                           venue("L2-NEW-01", 500'00_c, "2025-02-03")};
    };
    BordereauPage page{banc.espace};
    show(page);
    const auto lines = [&] { return Lectures{*banc.classeur.session}.bpu(banc.classeur.d.accord.id).size(); };
    banc.dialogs.paths = {QStringLiteral("bpu.csv")};
    SECTION("seen and wanted")
    {
        whenOpen([&](QDialog &dialog) {
            CHECK_FALSE(control<QPushButton>(dialog, "Importer")->isEnabled());
            press(dialog, "Choisir un fichier CSV…");
            CHECK(reads(dialog, "1 ligne à ajouter, 1 à modifier, 1 inchangée"));
            auto *preview = control<FactTable>(dialog, "Ce que l’import ferait");
            REQUIRE(preview->rowCount() == 3);
            CHECK(preview->item(0, 6)->text() == QStringLiteral("Inchangée"));
            CHECK(preview->item(1, 6)->text() == QStringLiteral("Modifiée"));
            CHECK(preview->item(2, 6)->text() == QStringLiteral("Ajoutée"));
            CHECK(lines() == 2);
            press(dialog, "Importer");
        });
        press(page, "Importer un bordereau…");
        CHECK(lines() == 3);
        CHECK(banc.written == 1);
        CHECK(list(page).model()->rowCount() == 3);
    }
    SECTION("seen and given up")
    {
        whenOpen([&](QDialog &dialog) {
            press(dialog, "Choisir un fichier CSV…");
            press(dialog, "Annuler");
        });
        press(page, "Importer un bordereau…");
        CHECK(lines() == 2);
        CHECK(banc.written == 0);
    }
}

TEST_CASE("each cell that can't be taken is shown, and nothing is imported", "[bordereau][bpu-b]")
{
    UnEspace banc;
    banc.desk.onReadBpu = [](const QString &) -> tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> {
        return tl::unexpected<std::vector<Erreur>>{
            {Erreur{CodeErreur::CsvInvalide,
                    {std::int64_t{4}, std::string{"prix_ht"}, std::string{"douze"},
                     static_cast<std::int64_t>(CodeErreur::MontantInvalide)},
                    {}},
             Erreur{CodeErreur::CsvInvalide,
                    {std::int64_t{7}, std::string{"code"}, std::string{},
                     static_cast<std::int64_t>(CodeErreur::ChampManquant)},
                    {}}}};
    };
    banc.dialogs.paths = {QStringLiteral("bpu.csv")};
    BordereauPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        press(dialog, "Choisir un fichier CSV…");
        auto *faults = control<FactTable>(dialog, "Cellules à corriger");
        REQUIRE(faults->rowCount() == 2);
        CHECK(faults->item(0, 0)->text() == QStringLiteral("4"));
        CHECK(faults->item(0, 1)->text() == QStringLiteral("prix_ht"));
        CHECK(faults->item(0, 2)->text() == QStringLiteral("douze"));
        CHECK(faults->item(0, 3)->text().startsWith(QStringLiteral("Ce n’est pas un montant. Attendu")));
        CHECK(faults->item(1, 2)->text() == QStringLiteral("(vide)"));
        CHECK(faults->item(1, 3)->text().startsWith(QStringLiteral("La cellule est vide.")));
        CHECK(reads(dialog, "2 cellule"));
        CHECK_FALSE(control<QPushButton>(dialog, "Importer")->isEnabled());
        dialog.reject();
    });
    press(page, "Importer un bordereau…");
    CHECK(banc.written == 0);
}

TEST_CASE("in read-only a price schedule can't be imported", "[bordereau]")
{
    UnEspace banc;
    banc.espace.acces = Acces::Lecture;
    BordereauPage page{banc.espace};
    show(page);
    CHECK(control<QPushButton>(page, "Importer un bordereau…") == nullptr);
}
