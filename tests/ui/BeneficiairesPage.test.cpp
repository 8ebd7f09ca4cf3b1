// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/beneficiaire/BeneficiairesPage.h"

#include "core/usecases/Lectures.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "tests/ui/UnEspace.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
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
using trame::test::whenOpen;

namespace {

TableView &list(const QWidget &page)
{
    return *control<TableView>(page, "Bénéficiaires");
}

void type(const QWidget &dialog, const char *field, const char *text)
{
    auto *edit = control<QLineEdit>(dialog, field);
    INFO(field);
    REQUIRE(edit != nullptr);
    edit->setText(QString::fromUtf8(text));
}

Beneficiaire stored(UnEspace &banc, const char *siret)
{
    const auto found = Lectures{*banc.classeur.session}.beneficiaire(Siret::lire(siret).value());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the list of beneficiaries says how each has the quality, and the pane the rest", "[beneficiaires]")
{
    UnEspace banc;
    BeneficiairesPage page{banc.espace};
    show(page);
    auto &table = list(page);
    const QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(table.model()->rowCount() == 1);
    const auto cells = table.shownCells(0);
    CHECK(cells.contains(QStringLiteral("Métropole de Valmont")));
    CHECK(cells.contains(QStringLiteral("Convention")));
    CHECK(reads(page, "1 bénéficiaire"));
    CHECK(reads(page, "CONV-1"));
    CHECK(reads(page, "depuis le 10/03/2025\nlots 1, 2"));
    CHECK(reads(page, "B. Noël"));
    CHECK(reads(page, "TVA proposée"));
    SECTION("its need is one click away")
    {
        QSignalSpy wanted{&page, &Page::targetWanted};
        press(page, "BES-L2-2025-0001");
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.first().first().toString()
              == QStringLiteral("demandes/%1").arg(banc.classeur.d.demande.id.valeur()));
    }
    SECTION("a filter without a match says so, and can be emptied")
    {
        auto *quality = control<QComboBox>(page, "Qualité");
        quality->setCurrentText(QStringLiteral("Aucune"));
        CHECK(table.model()->rowCount() == 0);
        CHECK(reads(page, "0 sur 1"));
        press(page, "Effacer les filtres");
        CHECK(table.model()->rowCount() == 1);
    }
    SECTION("the list goes to CSV as it is shown")
    {
        banc.dialogs.paths = {QStringLiteral("liste.csv")};
        page.run(PageCommand::Export);
        REQUIRE(banc.csv.size() == 2);
        CHECK(banc.csv.at(1).startsWith(QStringLiteral("Métropole de Valmont;")));
    }
}

TEST_CASE("a member of a groupement has the quality through it", "[beneficiaires][cctp-4.2]")
{
    UnEspace banc;
    EnregistrerBeneficiaire enregistrer{*banc.classeur.session};
    Beneficiaire membre;
    membre.nom = "Ville de Lignon";
    membre.siret = Siret::lire("21690123100011").value();
    REQUIRE(enregistrer.ajouter(membre, CleSiret::Confirmee).has_value());
    Beneficiaire groupement;
    groupement.nom = "Groupement du Haut-Lignon";
    groupement.siret = Siret::lire("20004697700019").value();
    groupement.groupement = true;
    groupement.membres = {membre.siret};
    groupement.conventions = {{"CONV-9", Date::de(2026, 1, 5).value(), std::nullopt, {}}};
    REQUIRE(enregistrer.ajouter(groupement, CleSiret::Confirmee).has_value());
    BeneficiairesPage page{banc.espace};
    show(page);
    page.present(QStringLiteral("21690123100011"));
    QApplication::processEvents();
    CHECK(reads(page, "Ville de Lignon"));
    CHECK(list(page).shownCells(list(page).currentIndex().row()).contains(QStringLiteral("Par groupement")));
    page.present(QStringLiteral("20004697700019"));
    QApplication::processEvents();
    press(page, "Ville de Lignon");
    CHECK(list(page).shownCells(list(page).currentIndex().row()).first() == QStringLiteral("Ville de Lignon"));
}

TEST_CASE("a beneficiary is added once its SIRET is right or confirmed", "[beneficiaires][cctp-4.2]")
{
    UnEspace banc;
    BeneficiairesPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        press(dialog, "Enregistrer");
        CHECK(dialog.isVisible());
        type(dialog, "SIRET", "1234");
        type(dialog, "Nom", "SDIS de Karukéra");
        press(dialog, "Enregistrer");
        CHECK(reads(dialog, "quatorze chiffres"));
        type(dialog, "SIRET", "28971001200019");
        press(dialog, "Enregistrer");
        REQUIRE(dialog.isVisible());
        press(dialog, "Ce numéro est bien celui du registre");
        control<QComboBox>(dialog, "Territoire")->setCurrentText(QStringLiteral("Guadeloupe"));
        CHECK(reads(dialog, "8,5"));
        control<QComboBox>(dialog, "Délai de paiement")->setCurrentIndex(1);
        press(dialog, "Ajouter une convention");
        press(dialog, "Ajouter un contact");
        type(dialog, "Contact 1 : Nom", "L. Cézaire");
        type(dialog, "Convention 1 : Référence", "CONV-12");
        type(dialog, "Convention 1 : Date", "02/11/2026");
        type(dialog, "Convention 1 : Fin, s’il y en a une", "01/11/2026");
        press(dialog, "Enregistrer");
        CHECK(reads(dialog, "La fin vient avant"));
        type(dialog, "Convention 1 : Fin, s’il y en a une", "");
        type(dialog, "Convention 1 : Lots", "2");
        press(dialog, "Enregistrer");
    });
    press(page, "Ajouter un bénéficiaire");
    CHECK(banc.written == 1);
    const auto b = stored(banc, "28971001200019");
    CHECK(b.nom == "SDIS de Karukéra");
    CHECK(b.territoire == Territoire::Guadeloupe);
    CHECK(b.delaiPaiementJours == 50);
    REQUIRE(b.conventions.size() == 1);
    CHECK(b.conventions[0].lots == std::vector<int>{2});
    CHECK(b.contacts.size() == 1);
    CHECK(list(page).model()->rowCount() == 2);
    CHECK(list(page).currentKey() == b.id.valeur());
}

TEST_CASE("a SIRET that is there already is told beside the field, and nothing is recorded", "[beneficiaires]")
{
    UnEspace banc;
    BeneficiairesPage page{banc.espace};
    show(page);
    whenOpen([&banc](QDialog &dialog) {
        type(dialog, "SIRET", "11000201100044");
        type(dialog, "Nom", "Un double");
        press(dialog, "Enregistrer");
        CHECK(reads(dialog, "Déjà présent"));
        banc.dialogs.saveAnswers = {SaveAnswer::Cancel, SaveAnswer::Discard};
        dialog.reject();
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    page.run(PageCommand::New);
    CHECK(banc.written == 0);
    CHECK(list(page).model()->rowCount() == 1);
}

TEST_CASE("a beneficiary is changed, with undo before it is saved", "[beneficiaires]")
{
    UnEspace banc;
    BeneficiairesPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        auto *name = control<QLineEdit>(dialog, "Nom");
        name->setText(QStringLiteral("Autre nom"));
        control<QCheckBox>(dialog, "Code de service exigé sur chaque commande")->click();
        QApplication::setActiveWindow(&dialog);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        CHECK(name->text() == QStringLiteral("Métropole de Valmont"));
        press(dialog, "Rétablir");
        press(dialog, "Rétablir");
        press(dialog, "Enregistrer");
    });
    QTest::keyClick(&list(page), Qt::Key_Return);
    const auto b = stored(banc, "11000201100044");
    CHECK(b.nom == "Autre nom");
    CHECK(b.serviceObligatoire);
    CHECK(b.conventions.size() == 1);
    CHECK(banc.written == 1);
}

TEST_CASE("in read-only nothing can be added or changed", "[beneficiaires]")
{
    UnEspace banc;
    banc.espace.acces = Acces::Lecture;
    BeneficiairesPage page{banc.espace};
    show(page);
    CHECK(control<QPushButton>(page, "Ajouter un bénéficiaire") == nullptr);
    CHECK(control<QPushButton>(page, "Modifier…") == nullptr);
    CHECK_FALSE(page.supports(PageCommand::New));
    QTest::keyClick(&list(page), Qt::Key_Return);
    CHECK(QApplication::activeModalWidget() == nullptr);
}
