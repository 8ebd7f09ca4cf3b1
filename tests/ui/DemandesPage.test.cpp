// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demande/DemandesPage.h"

#include "core/usecases/Lectures.h"
#include "tests/ui/UnEspace.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace trame;
using namespace trame::ui;
using trame::test::control;
using trame::test::menuAction;
using trame::test::press;
using trame::test::reads;
using trame::test::show;
using trame::test::UnEspace;
using trame::test::whenOpen;

namespace {

TableView &list(const QWidget &page)
{
    return *control<TableView>(page, "Demandes et devis");
}

/// Types the new need in the dialog and records it.
void typeNeed(QDialog &dialog)
{
    auto *beneficiary = control<QLineEdit>(dialog, "Bénéficiaire");
    QTest::keyClicks(beneficiary, QStringLiteral("Valm"));
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QApplication::processEvents();
    CHECK(beneficiary->text() == QStringLiteral("Métropole de Valmont"));
    CHECK(reads(dialog, "A la qualité de bénéficiaire du lot 2"));
    // Ten working days after 24 November 2026.
    CHECK(reads(dialog, "Devis dû le 08/12/2026"));
    control<QLineEdit>(dialog, "Objet")->setText(QStringLiteral("Formation des élus"));
    press(dialog, "Enregistrer la demande");
}

} // namespace

TEST_CASE("the list of needs shows each with the devis that answers it", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    auto &table = list(page);
    const QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.shownCells(0)
          == QStringList{QStringLiteral("BES-L2-2025-0001"), QStringLiteral("12/11/2026"),
                         QStringLiteral("Métropole de Valmont"), QStringLiteral("Audit"), QStringLiteral("2"),
                         QStringLiteral("BROUILLON-0000"), QStringLiteral("Brouillon"), table.shownCells(0).last()});
    CHECK(reads(page, "1 demande"));
    table.select(banc.classeur.d.demande.id.valeur());
    CHECK(reads(page, "BES-L2-2025-0001 — Audit"));
    CHECK(reads(page, "dû le 26/11/2026"));
    QSignalSpy targets{&page, &Page::targetWanted};
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(targets.size() == 1);
    CHECK(targets.first().first().toString() == QStringLiteral("devis/BROUILLON-0000"));
}

TEST_CASE("a need is recorded with the keyboard, then answered", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    whenOpen(typeNeed);
    page.run(PageCommand::New);
    CHECK(banc.written == 1);
    auto &table = list(page);
    REQUIRE(table.model()->rowCount() == 2);
    // The new one is current, and waits for an answer.
    CHECK(table.shownCells(table.currentIndex().row()).at(6) == QStringLiteral("À répondre"));
    QSignalSpy targets{&page, &Page::targetWanted};
    press(page, "Répondre");
    REQUIRE(targets.size() == 1);
    CHECK(targets.first().first().toString() == QStringLiteral("devis/nouveau/BES-L2-2026-0001"));
}

TEST_CASE("a need without beneficiary or object is refused beside the fields", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        press(dialog, "Enregistrer la demande");
        CHECK(reads(dialog, "Choisissez un bénéficiaire"));
        CHECK(reads(dialog, "ce qui est demandé"));
        dialog.reject();
    });
    page.run(PageCommand::New);
    CHECK(banc.written == 0);
    CHECK(list(page).model()->rowCount() == 1);
}

TEST_CASE("what is typed of a need is undone step by step, and isn't lost without a question", "[demandes][defaire]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    banc.dialogs.saveAnswers = {SaveAnswer::Cancel, SaveAnswer::Discard};
    whenOpen([](QDialog &dialog) {
        auto *beneficiary = control<QLineEdit>(dialog, "Bénéficiaire");
        QTest::keyClicks(beneficiary, QStringLiteral("Valm"));
        REQUIRE(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QApplication::processEvents();
        auto *object = control<QLineEdit>(dialog, "Objet");
        QTest::keyClicks(object, QStringLiteral("Audit"));
        QTest::keyClick(object, Qt::Key_Z, Qt::ControlModifier);
        CHECK(object->text().isEmpty());
        QTest::keyClick(object, Qt::Key_Z, Qt::ControlModifier);
        CHECK(beneficiary->text().isEmpty());
        press(dialog, "Rétablir");
        CHECK(beneficiary->text() == QStringLiteral("Métropole de Valmont"));
        press(dialog, "Rétablir");
        CHECK(object->text() == QStringLiteral("Audit"));
        dialog.reject();
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    page.run(PageCommand::New);
    CHECK(banc.dialogs.told.size() == 2);
    CHECK(banc.written == 0);
}

TEST_CASE("a body without the quality of beneficiary is told beside its name", "[demandes][cctp-4.3]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    banc.dialogs.saveAnswers = {SaveAnswer::Discard};
    whenOpen([](QDialog &dialog) {
        auto *beneficiary = control<QLineEdit>(dialog, "Bénéficiaire");
        QTest::keyClicks(beneficiary, QStringLiteral("Valm"));
        REQUIRE(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QApplication::processEvents();
        // Before its convention.
        control<QLineEdit>(dialog, "Reçue le")->setText(QStringLiteral("01/03/2025"));
        CHECK(reads(dialog, "CCTP 4.3"));
        dialog.reject();
    });
    page.run(PageCommand::New);
}

TEST_CASE("a need is filed without follow-up with a reason, and opened again", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    list(page).select(banc.classeur.d.demande.id.valeur());
    banc.dialogs.texts = {QStringLiteral("Projet abandonné")};
    press(page, "Classer sans suite…");
    CHECK(Lectures{*banc.classeur.session}.demande(banc.classeur.d.demande.id)->sansSuite == "Projet abandonné");
    CHECK(reads(page, "Sans suite : Projet abandonné"));
    press(page, "Rouvrir");
    CHECK(Lectures{*banc.classeur.session}.demande(banc.classeur.d.demande.id)->sansSuite.empty());
    CHECK(banc.written == 2);
    CHECK(banc.dialogs.unanswered.isEmpty());
}

TEST_CASE("search and state narrow the list, and it is exported as it is shown", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    control<QLineEdit>(page, "Rechercher")->setText(QStringLiteral("rien de tel"));
    QTest::qWait(200);
    CHECK(list(page).model()->rowCount() == 0);
    control<QLineEdit>(page, "Rechercher")->setText(QStringLiteral("metrop"));
    QTest::qWait(200);
    CHECK(list(page).model()->rowCount() == 1);
    auto *state = control<QComboBox>(page, "État");
    state->setCurrentIndex(state->findText(QStringLiteral("Émis")));
    CHECK(list(page).model()->rowCount() == 0);
    CHECK(reads(page, "0 sur 1"));
    // An object that the filters hide is shown all the same.
    page.present(QStringLiteral("BES-L2-2025-0001"));
    CHECK(list(page).model()->rowCount() == 1);
    banc.dialogs.paths = {QStringLiteral("/tmp/demandes.csv")};
    page.run(PageCommand::Export);
    REQUIRE(banc.csv.size() == 2);
    CHECK(banc.csv.first().startsWith(QStringLiteral("Numéro;Reçue le")));
}

TEST_CASE("the list is narrowed to one beneficiary, which a chip says and takes away", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    page.present(QStringLiteral("beneficiaire/11000201100044"));
    CHECK(list(page).model()->rowCount() == 1);
    auto *chip = control<QPushButton>(page, "Retirer le filtre « Métropole de Valmont »");
    REQUIRE(chip != nullptr);
    CHECK(chip->text().startsWith(QStringLiteral("Métropole de Valmont")));
    auto autre = banc.classeur.d.beneficiaire;
    autre.id = {};
    autre.uuid.clear();
    autre.siret = Siret::lire("92443595100018").value();
    autre.nom = "CANUT";
    {
        Transaction t{*banc.classeur.session};
        BeneficiaireRepository::enregistrer(t, autre);
        t.commit("essai", "beneficiaire");
    }
    page.present(QStringLiteral("beneficiaire/92443595100018"));
    CHECK(list(page).model()->rowCount() == 0);
    CHECK(reads(page, "0 sur 1"));
    press(page, "Retirer le filtre « CANUT »");
    CHECK(list(page).model()->rowCount() == 1);
    CHECK(control<QPushButton>(page, "Retirer le filtre « CANUT »") == nullptr);
}

TEST_CASE("each column sorts", "[demandes]")
{
    UnEspace banc;
    DemandesPage page{banc.espace};
    show(page);
    for (int column = 0; column < 8; ++column) {
        list(page).model()->sort(column, Qt::DescendingOrder);
        CHECK(list(page).model()->rowCount() == 1);
    }
}

TEST_CASE("in read-only nothing can be recorded on the list of needs", "[demandes]")
{
    UnEspace banc;
    banc.espace.acces = Acces::Lecture;
    DemandesPage page{banc.espace};
    show(page);
    list(page).select(banc.classeur.d.demande.id.valeur());
    CHECK(control<QPushButton>(page, "Nouvelle demande") == nullptr);
    CHECK(control<QPushButton>(page, "Classer sans suite…") == nullptr);
    CHECK_FALSE(page.supports(PageCommand::New));
    CHECK(page.supports(PageCommand::Find));
}
