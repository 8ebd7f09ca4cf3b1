// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/UnEditeur.h"
#include "ui/common/Theme.h"
#include "ui/devis/BpuMatches.h"
#include "ui/devis/BpuPicker.h"
#include "ui/devis/DevisTotals.h"
#include "ui/devis/LignesModel.h"
#include "ui/devis/LignesTable.h"
#include "ui/devis/PastedLignes.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

/// The editor with the lines of the draft in front.
struct Lignes : UnEditeur {
    explicit Lignes(Acces acces = Acces::Ecriture)
        : UnEditeur{acces}
    {
        page.present(QStringLiteral("BROUILLON-0000"));
        showTab("Lignes");
        table = page.findChild<LignesTable *>();
        picker = page.findChild<BpuPicker *>();
        QApplication::processEvents();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QLineEdit *cellEditor() const
    {
        return qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()) != nullptr
                                             ? table->indexWidget(table->currentIndex())
                                             : table->viewport()->findChild<QLineEdit *>());
    }
    [[nodiscard]] QString totals() const { return page.findChild<DevisTotals *>()->reading(); }
    [[nodiscard]] bool says(const char *text) const
    {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }

    LignesTable *table = nullptr;
    BpuPicker *picker = nullptr;
};

} // namespace

TEST_CASE("the model of the lines keeps to the rules of models", "[lignes]")
{
    const Langage langage;
    LignesModel model{langage};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    auto lignes = unDossier().version.contenu.lignes;
    model.setLignes(lignes, Edition::Permise);
    CHECK(model.rowCount() == 2);
    lignes.insert(lignes.begin() + 1, lignes.front());
    model.setLignes(lignes, Edition::Permise);
    CHECK(model.rowCount() == 3);
    lignes.erase(lignes.begin());
    model.setLignes(lignes, Edition::Permise);
    model.setLignes({}, Edition::Refusee);
    CHECK(model.rowCount() == 0);
    SECTION("a quantity or a rate out of bounds is refused")
    {
        model.setLignes(lignes, Edition::Permise);
        const auto quantity = model.index(0, LignesModel::Nombre);
        CHECK_FALSE(model.setData(quantity, QVariant::fromValue<qlonglong>(-1)));
        CHECK_FALSE(model.setData(model.index(0, LignesModel::Remise), 10'001));
        CHECK_FALSE(model.setData(model.index(0, LignesModel::Prix), 1));
        CHECK(model.setData(quantity, 12'500));
        CHECK(quantity.data().toString() == QStringLiteral("12,5"));
    }
    SECTION("an amount that can't be computed shows as none")
    {
        lignes.front().prixUnitaire = Montant::centimes(Montant::maximumSaisi);
        lignes.front().quantite = Quantite::milliemes(Quantite::maximumSaisi);
        model.setLignes(lignes, Edition::Permise);
        CHECK(model.index(0, LignesModel::Net).data().toString() == QStringLiteral("—"));
    }
}

TEST_CASE("the matches keep to the rules of models, and find words in any order without accents", "[lignes]")
{
    const Langage langage;
    BpuMatches matches{langage};
    const QAbstractItemModelTester tester{&matches, QAbstractItemModelTester::FailureReportingMode::Fatal};
    auto ligne = uneLigneBpu("L2-AUD-09", 950'00_c);
    ligne.designation = "Restitution à l’équipe";
    matches.setBpu({uneLigneBpu("L2-AUD-01", 1'150'00_c), ligne});
    matches.setDay(le("2026-11-24"));
    matches.search(QStringLiteral("EQUIPE restit"));
    REQUIRE(matches.rowCount() == 1);
    CHECK(matches.codeAt(0) == QStringLiteral("L2-AUD-09"));
    CHECK(matches.index(0).data().toString().contains(QStringLiteral("950,00")));
    matches.search(QStringLiteral("aud"));
    CHECK(matches.rowCount() == 2);
    CHECK(matches.meant(QStringLiteral("l2-aud-01")) == QStringLiteral("L2-AUD-01"));
    CHECK(matches.meant(QStringLiteral("aud")).isEmpty());
}

TEST_CASE("a code and Enter add a line at the price of the day, and its quantity is typed next", "[lignes]")
{
    Lignes e;
    e.picker->setFocus();
    QTest::keyClicks(e.picker, QStringLiteral("l2-aud-02"));
    QTest::keyClick(e.picker, Qt::Key_Return);
    REQUIRE(e.rows() == 3);
    CHECK(e.cell(2, LignesModel::Code) == QStringLiteral("L2-AUD-02"));
    CHECK(e.cell(2, LignesModel::Nombre) == QStringLiteral("1"));
    CHECK(e.cell(2, LignesModel::Tva) == e.cell(0, LignesModel::Tva));
    CHECK(e.picker->text().isEmpty());
    auto *quantity = e.cellEditor();
    REQUIRE(quantity != nullptr);
    QTest::keyClicks(quantity, QStringLiteral("2,5"));
    CHECK(e.cell(2, LignesModel::Nombre) == QStringLiteral("2,5"));
    QTest::keyClick(quantity, Qt::Key_Return);
    CHECK(e.picker->hasFocus());
    CHECK(e.totals().contains(e.cell(2, LignesModel::Net)) == false);
    SECTION("undo takes the quantity back first, then the line")
    {
        e.page.run(PageCommand::Undo);
        CHECK(e.cell(2, LignesModel::Nombre) == QStringLiteral("1"));
        e.page.run(PageCommand::Undo);
        CHECK(e.rows() == 2);
        CHECK_FALSE(e.page.isModified());
    }
    SECTION("it is saved with the rest")
    {
        CHECK(e.page.save());
        CHECK(e.stored().version.contenu.lignes.at(2).quantite == Quantite::milliemes(2500));
        CHECK(e.stored().version.contenu.lignes.at(2).prixUnitaire == 890'00_c);
    }
}

TEST_CASE("in a narrow window every figure of a line stays in sight, and nothing needs scrolling", "[lignes][etroit]")
{
    // Widths are those of the program's own text sizes.
    Theme theme{*qApp};
    theme.apply(Appearance::Light);
    Lignes e;
    CHECK_FALSE(e.table->isColumnHidden(LignesModel::Prix));
    // What is left at 150 % on 1366 × 768.
    e.table->setFixedWidth(438);
    QApplication::processEvents();
    for (const auto column :
         {LignesModel::Code, LignesModel::Nombre, LignesModel::Remise, LignesModel::Tva, LignesModel::Net})
        CHECK_FALSE(e.table->isColumnHidden(column));
    CHECK(e.table->horizontalHeader()->length() <= e.table->viewport()->width());
    // The cell of the code tells the rest: it is higher for it.
    CHECK(e.table->isColumnHidden(LignesModel::Prix));
    CHECK(e.table->rowHeight(0) > 44);
    e.table->setFixedWidth(900);
    QApplication::processEvents();
    CHECK_FALSE(e.table->isColumnHidden(LignesModel::Prix));
}

TEST_CASE("a word that finds nothing, or too much, adds nothing and says so", "[lignes]")
{
    Lignes e;
    e.picker->setFocus();
    QTest::keyClicks(e.picker, QStringLiteral("blockchain"));
    QTest::keyClick(e.picker, Qt::Key_Return);
    CHECK(e.rows() == 2);
    CHECK(e.says("Rien dans le bordereau"));
    QTest::keyClick(e.picker, Qt::Key_Escape);
    CHECK(e.picker->text().isEmpty());
    CHECK_FALSE(e.says("Rien dans le bordereau"));
    QTest::keyClicks(e.picker, QStringLiteral("audit"));
    QTest::keyClick(e.picker, Qt::Key_Return);
    CHECK(e.rows() == 2);
    CHECK(e.says("Plusieurs lignes"));
}

TEST_CASE("discounts and VAT rates are typed in place, and a wrong one changes nothing", "[lignes]")
{
    Lignes e;
    const auto before = e.totals();
    e.table->editCell(0, LignesModel::Remise);
    auto *editor = e.cellEditor();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("150"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(e.says("Un taux va de 0 à 100"));
    // «15» was a right rate on the way to the wrong one.
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("5 %"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK_FALSE(e.says("Un taux va de 0 à 100"));
    CHECK(e.cell(0, LignesModel::Remise).startsWith(QStringLiteral("5")));
    CHECK(e.totals() != before);
    e.page.run(PageCommand::Undo);
    CHECK(e.totals() == before);
}

TEST_CASE("lines are duplicated, moved and deleted by their keys and by their buttons", "[lignes]")
{
    Lignes e;
    e.table->goTo(0, LignesModel::Nombre);
    QTest::keyClick(e.table, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(e.rows() == 3);
    CHECK(e.cell(1, LignesModel::Code) == QStringLiteral("L2-AUD-01"));
    QTest::keyClick(e.table, Qt::Key_Down, Qt::AltModifier);
    CHECK(e.cell(2, LignesModel::Code) == QStringLiteral("L2-AUD-01"));
    CHECK(e.table->currentRow() == 2);
    CHECK_FALSE(e.button(QStringLiteral("Descendre"))->isEnabled());
    e.press(QStringLiteral("Monter"));
    CHECK(e.table->currentRow() == 1);
    QTest::keyClick(e.table, Qt::Key_Delete);
    CHECK(e.rows() == 2);
    e.press(QStringLiteral("Supprimer"));
    CHECK(e.rows() == 1);
    e.press(QStringLiteral("Dupliquer"));
    CHECK(e.rows() == 2);
    for (int i = 0; i < 6; ++i)
        e.page.run(PageCommand::Undo);
    CHECK_FALSE(e.page.isModified());
    CHECK(e.cell(1, LignesModel::Code) == QStringLiteral("L2-AUD-02"));
}

TEST_CASE("lines are pasted from a spreadsheet, all of them or none", "[lignes]")
{
    Lignes e;
    e.table->setFocus();
    SECTION("named columns are found where they are")
    {
        QApplication::clipboard()->setText(QStringLiteral(
            "Désignation\tCode BPU\tQuantité\r\nAudit\tl2-aud-01\t1 234,5\r\n\r\nAudit\tL2-AUD-02\t2\r\n"));
        QTest::keyClick(e.table, Qt::Key_V, Qt::ControlModifier);
        REQUIRE(e.rows() == 4);
        CHECK(e.stored().version.contenu.lignes.size() == 2);
        CHECK(e.cell(3, LignesModel::Code) == QStringLiteral("L2-AUD-02"));
        e.page.run(PageCommand::Undo);
        CHECK(e.rows() == 2);
    }
    SECTION("one error and nothing is pasted; each line is told")
    {
        QApplication::clipboard()->setText(QStringLiteral("L2-AUD-01\t2\nL2-XXX\t1\nL2-AUD-02\tdeux\n\t4\n"));
        e.press(QStringLiteral("Coller depuis un tableur"));
        CHECK(e.rows() == 2);
        CHECK_FALSE(e.page.isModified());
        const auto told = e.dialogs.told.constLast();
        CHECK(told.contains(QStringLiteral("Ligne 2")));
        CHECK(told.contains(QStringLiteral("L2-XXX")));
        CHECK(told.contains(QStringLiteral("Ligne 3")));
        CHECK(told.contains(QStringLiteral("deux")));
        CHECK(told.contains(QStringLiteral("Ligne 4")));
    }
    SECTION("nothing on the clipboard is told too")
    {
        QApplication::clipboard()->clear();
        e.press(QStringLiteral("Coller depuis un tableur"));
        CHECK(e.dialogs.told.constLast().contains(QStringLiteral("aucune ligne")));
    }
}

TEST_CASE("in a file that is read only the lines are shown and nothing can be typed", "[lignes]")
{
    Lignes e{Acces::Lecture};
    CHECK(e.rows() == 2);
    CHECK_FALSE(e.picker->isVisible());
    CHECK(e.button(QStringLiteral("Supprimer")) == nullptr);
    e.table->goTo(0, LignesModel::Nombre);
    QTest::keyClick(e.table, Qt::Key_Delete);
    QTest::keyClick(e.table, Qt::Key_Return);
    CHECK(e.rows() == 2);
    CHECK(e.cellEditor() == nullptr);
}
