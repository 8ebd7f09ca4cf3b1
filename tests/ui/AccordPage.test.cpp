// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordPage.h"

#include "core/usecases/Lectures.h"
#include "tests/ui/UnEspace.h"
#include "ui/lists/FactTable.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace trame;
using namespace trame::ui;
using trame::test::control;
using trame::test::press;
using trame::test::reads;
using trame::test::show;
using trame::test::UnEspace;
using trame::test::whenOpen;

namespace {

void type(const QWidget &dialog, const char *field, const char *text)
{
    auto *edit = control<QLineEdit>(dialog, field);
    INFO(field);
    REQUIRE(edit != nullptr);
    edit->setText(QString::fromUtf8(text));
}

QString cell(const QWidget &page, const char *table, int row, int column)
{
    return control<FactTable>(page, table)->item(row, column)->text();
}

} // namespace

TEST_CASE("the agreement shows its lots, its holders and where each value comes from", "[accord]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    CHECK(cell(page, "Lots", 0, 0) == QStringLiteral("2"));
    CHECK(cell(page, "Lots", 0, 2) == QStringLiteral("1/2"));
    CHECK(cell(page, "Lots", 0, 3) == QStringLiteral("1\u202F000\u202F000,00\u00A0€"));
    CHECK(cell(page, "Lots", 0, 4) == QStringLiteral("CCAP"));
    CHECK(cell(page, "Titulaires et accords-cadres", 0, 1) == QStringLiteral("Valcyrne Conseil"));
    CHECK(cell(page, "Titulaires et accords-cadres", 0, 6) == QStringLiteral("03/02/2029"));
    CHECK(cell(page, "Paramètres et leurs sources", 4, 2) == QStringLiteral("défaut (silence du CCTP 6.6.4)"));
    CHECK(reads(page, "CANUT, association"));
    CHECK_FALSE(reads(page, "CCP R2162-4"));
}

TEST_CASE("a lot without a maximum is told beside the field and on the page", "[accord][ccp-r2162-4]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        CHECK_FALSE(reads(dialog, "Maximum du lot absent"));
        type(dialog, "Maximum", "");
        CHECK(reads(dialog, "Maximum du lot absent"));
        type(dialog, "Intitulé", "");
        press(dialog, "Enregistrer");
        REQUIRE(dialog.isVisible());
        type(dialog, "Intitulé", "Audit et conseil");
        press(dialog, "Enregistrer");
    });
    press(page, "Modifier le lot…");
    CHECK(banc.written == 1);
    CHECK(reads(page, "Maximum du lot absent"));
    CHECK(cell(page, "Lots", 0, 3) == QStringLiteral("à saisir"));
    SECTION("an amount comes with the document that sets it")
    {
        whenOpen([](QDialog &dialog) {
            type(dialog, "Maximum", "1 200 000");
            type(dialog, "Source du maximum", "");
            press(dialog, "Enregistrer");
            REQUIRE(dialog.isVisible());
            CHECK(reads(dialog, "Dites quel document"));
            type(dialog, "Source du maximum", "CCAP, article 5");
            press(dialog, "Enregistrer");
        });
        press(page, "Modifier le lot…");
        const auto lot = Lectures{*banc.classeur.session}.lots().front();
        CHECK(lot.montantMaximum == Parametre<Montant>{1'200'000'00_c, "CCAP, article 5"});
        CHECK_FALSE(reads(page, "Maximum du lot absent"));
    }
}

TEST_CASE("a lot keeps room for the holders it has", "[accord][cctp-3]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        control<QSpinBox>(dialog, "Nombre de titulaires")->setValue(1);
        type(dialog, "Intitulé", "Audit et conseil");
        press(dialog, "Enregistrer");
    });
    press(page, "Modifier le lot…");
    CHECK(cell(page, "Lots", 0, 2) == QStringLiteral("1/1"));
    whenOpen([](QDialog &dialog) {
        control<QComboBox>(dialog, "Accord-cadre 1 : Lot")->setCurrentIndex(0);
        type(dialog, "Accord-cadre 1 : Préfixe", "D-L2B");
        type(dialog, "Accord-cadre 1 : Notifié le", "03/02/2025");
        type(dialog, "SIRET", "55210055400013");
        control<QLineEdit>(dialog, "Nom")->setText(QStringLiteral("Orvigarde"));
        press(dialog, "Enregistrer");
        if (control<QPushButton>(dialog, "Ce numéro est bien celui du registre") != nullptr)
            press(dialog, "Ce numéro est bien celui du registre");
        CHECK(dialog.isVisible());
        dialog.done(QDialog::Rejected);
    });
    press(page, "Ajouter un titulaire…");
    CHECK(Lectures{*banc.classeur.session}.titulaires().size() == 1);
}

TEST_CASE("a second holder is recorded with its agreement and its logo", "[accord][cctp-3]")
{
    UnEspace banc;
    const auto logo = banc.folder.filePath(QStringLiteral("logo.png"));
    QImage image{40, 20, QImage::Format_RGB32};
    image.fill(Qt::blue);
    REQUIRE(image.save(logo));
    banc.dialogs.paths = {logo};
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        press(dialog, "Enregistrer");
        CHECK(reads(dialog, "Choisissez le lot."));
        control<QComboBox>(dialog, "Accord-cadre 1 : Lot")->setCurrentIndex(0);
        CHECK(control<QLineEdit>(dialog, "Accord-cadre 1 : Numéro")->text() == QStringLiteral("2024_AOO_IA_L2"));
        type(dialog, "Accord-cadre 1 : Numéro", "2024_AOO_IA_L2_B");
        type(dialog, "Accord-cadre 1 : Notifié le", "03/02/2025");
        CHECK(reads(dialog, "jusqu’au 03/02/2029 au plus tard"));
        type(dialog, "SIRET", "92443595100018");
        type(dialog, "Nom", "Orvigarde");
        press(dialog, "Logo : choisir une image");
        press(dialog, "Enregistrer");
        CHECK(reads(dialog, "Déjà présent"));
        type(dialog, "Accord-cadre 1 : Préfixe", "D-L2B");
        press(dialog, "Enregistrer");
    });
    press(page, "Ajouter un titulaire…");
    Lectures lectures{*banc.classeur.session};
    REQUIRE(lectures.accords(2).size() == 2);
    const auto second = lectures.accords(2).back();
    CHECK(second.rang == 2);
    CHECK(second.prefixeDevis == "D-L2B");
    const auto titulaire = lectures.titulaire(second.titulaire);
    REQUIRE(titulaire);
    CHECK(titulaire->nom == "Orvigarde");
    REQUIRE(lectures.piece(titulaire->logo));
    CHECK(lectures.piece(titulaire->logo)->nom == "logo.png");
    CHECK(cell(page, "Titulaires et accords-cadres", 1, 1) == QStringLiteral("Orvigarde"));
    SECTION("and changed later")
    {
        control<FactTable>(page, "Titulaires et accords-cadres")->selectRow(1);
        whenOpen([](QDialog &dialog) {
            CHECK_FALSE(control<QLineEdit>(dialog, "SIRET")->isReadOnly());
            type(dialog, "Nom", "Orvigarde SAS");
            press(dialog, "Enregistrer");
        });
        press(page, "Modifier le titulaire…");
        CHECK(cell(page, "Titulaires et accords-cadres", 1, 1) == QStringLiteral("Orvigarde SAS"));
        CHECK(lectures.piece(lectures.titulaire(second.titulaire)->logo));
    }
}

TEST_CASE("a parameter is changed with its source, and not without one", "[accord][cctp-6.6.6]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        control<QSpinBox>(dialog, "Du besoin au devis (jours ouvrés)")->setValue(8);
        auto *source = control<QLineEdit>(dialog, "Source");
        source->clear();
        press(dialog, "Enregistrer");
        REQUIRE(dialog.isVisible());
        source->setText(QStringLiteral("CCAP, article 9"));
        press(dialog, "Enregistrer");
    });
    press(page, "Modifier les paramètres…");
    const auto delai = Lectures{*banc.classeur.session}.parametres().delaiDevis;
    CHECK(delai == Parametre<int>{8, "CCAP, article 9"});
    CHECK(cell(page, "Paramètres et leurs sources", 0, 1) == QStringLiteral("8 jours ouvrés"));
}

TEST_CASE("the consultation is changed", "[accord]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        type(dialog, "Numéro", "");
        press(dialog, "Enregistrer");
        REQUIRE(dialog.isVisible());
        type(dialog, "Numéro", "2026_AOO_IA");
        press(dialog, "Enregistrer");
    });
    press(page, "Modifier l’accord-cadre…");
    CHECK(Lectures{*banc.classeur.session}.consultation()->numero == "2026_AOO_IA");
    CHECK(banc.written == 1);
}

TEST_CASE("in read-only the agreement is only read", "[accord]")
{
    UnEspace banc;
    banc.espace.acces = Acces::Lecture;
    AccordPage page{banc.espace};
    show(page);
    CHECK(page.findChildren<QPushButton *>().size() <= 1);
    CHECK(control<QPushButton>(page, "Modifier le lot…") == nullptr);
    auto *lots = control<FactTable>(page, "Lots");
    lots->selectRow(0);
    QTest::keyClick(lots, Qt::Key_Return);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("an empty file begins with the agreement of the CCTP", "[accord]")
{
    UnEspace banc;
    trame::test::Essai vide;
    const auto session = vide.creer();
    Espace espace{*session, banc.langage, banc.settings, banc.dialogs, banc.worker, banc.desk, Acces::Ecriture, {}};
    AccordPage page{espace};
    show(page);
    CHECK(reads(page, "Aucun accord-cadre"));
    whenOpen([](QDialog &dialog) {
        CHECK(control<QLineEdit>(dialog, "Numéro")->text() == QStringLiteral("2024_AOO_IA"));
        press(dialog, "Enregistrer");
    });
    press(page, "Décrire l’accord-cadre");
    CHECK(Lectures{*session}.lots().size() == 4);
    CHECK(reads(page, "Le lot 3 n’a pas de montant maximum"));
}

TEST_CASE("an agreement is changed, and what devis bear is locked with its reason", "[accord]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &dialog) {
        CHECK_FALSE(control<QLineEdit>(dialog, "Numéro de l’accord-cadre")->isReadOnly());
        control<QSpinBox>(dialog, "Reconductions")->setValue(1);
        press(dialog, "Enregistrer");
    });
    press(page, "Dates et numéros…");
    CHECK(banc.written == 1);
    CHECK(Lectures{*banc.classeur.session}.accords(2).front().reconductions == 1);
    banc.emettre();
    whenOpen([](QDialog &dialog) {
        CHECK(control<QLineEdit>(dialog, "Numéro de l’accord-cadre")->isReadOnly());
        CHECK(control<QLineEdit>(dialog, "Préfixe des devis")->isReadOnly());
        CHECK(reads(dialog, "dont D-L2-2026-0001"));
        control<QLineEdit>(dialog, "Notifié le")->setText(QStringLiteral("01/12/2026"));
        press(dialog, "Enregistrer");
        REQUIRE(dialog.isVisible());
        dialog.done(QDialog::Rejected);
    });
    press(page, "Dates et numéros…");
    CHECK(banc.written == 1);
    whenOpen([](QDialog &dialog) {
        CHECK(control<QLineEdit>(dialog, "SIRET")->isReadOnly());
        dialog.done(QDialog::Rejected);
    });
    press(page, "Modifier le titulaire…");
}

TEST_CASE("a lot with needs stays, and says why; an empty one is taken away", "[accord]")
{
    UnEspace banc;
    AccordPage page{banc.espace};
    show(page);
    auto *lots = control<FactTable>(page, "Lots");
    lots->selectRow(0);
    press(page, "Retirer le lot…");
    REQUIRE_FALSE(banc.dialogs.told.isEmpty());
    CHECK(banc.dialogs.told.last().contains(QStringLiteral("Des demandes ont été reçues")));
    whenOpen([](QDialog &dialog) {
        type(dialog, "Intitulé", "Formation");
        press(dialog, "Enregistrer");
    });
    press(page, "Ajouter un lot…");
    REQUIRE(lots->rowCount() == 2);
    lots->selectRow(1);
    banc.dialogs.confirmations = {true};
    press(page, "Retirer le lot…");
    CHECK(lots->rowCount() == 1);
}
