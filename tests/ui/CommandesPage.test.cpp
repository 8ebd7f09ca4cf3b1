// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandesPage.h"

#include "core/usecases/commande/AvancerCommande.h"
#include "tests/ui/UnEspace.h"
#include "ui/commande/CommandeDetailPage.h"
#include "ui/lists/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
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
    return *control<TableView>(page, "Commandes");
}

BonDeCommande read(UnEspace &banc, BonDeCommandeId id)
{
    return CommandeLoader{banc.classeur.session->base()}.parId(id)->commande;
}

} // namespace

TEST_CASE("an empty list of orders says what an order follows", "[commandes]")
{
    UnEspace banc;
    CommandesPage page{banc.espace};
    show(page);
    CHECK(reads(page, "Aucune commande"));
    CHECK(reads(page, "suit un devis validé"));
}

TEST_CASE("an order of a part of a devis is recorded from the choice of the devis", "[commandes][order-a]")
{
    UnEspace banc;
    banc.valider();
    CommandesPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &choice) {
        whenOpen([](QDialog &dialog) {
            control<QLineEdit>(dialog, "Numéro du bon de commande")->setText(QStringLiteral("BC-2026-007"));
            control<QCheckBox>(dialog, "Commander L2-AUD-02")->setChecked(false);
            control<QLineEdit>(dialog, "Quantité commandée de L2-AUD-01")->setText(QStringLiteral("1,5"));
            QTest::qWait(250);
            CHECK(reads(dialog, "Montant différent du devis"));
            press(dialog, "Enregistrer la commande");
        });
        press(choice, "Commander");
    });
    QSignalSpy targets{&page, &Page::targetWanted};
    page.run(PageCommand::New);
    CHECK(banc.written == 1);
    REQUIRE(targets.size() == 1);
    const auto key = list(page).currentKey();
    REQUIRE(key);
    CHECK(targets.first().first().toString() == QStringLiteral("commande/%1").arg(*key));
    const auto commande = read(banc, BonDeCommandeId{*key});
    CHECK(commande.numero == "BC-2026-007");
    REQUIRE(commande.lignes.size() == 1);
    CHECK(commande.lignes.front().quantite == Quantite::milliemes(1500));
    CHECK(commande.livrables.size() == 2);
    const QAbstractItemModelTester tester{list(page).model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (int column = 0; column < 8; ++column)
        list(page).model()->sort(column, Qt::AscendingOrder);
    CHECK(list(page).model()->rowCount() == 1);
}

TEST_CASE("an order without its number, or with an unreadable quantity, isn't recorded", "[commandes]")
{
    UnEspace banc;
    const auto devis = banc.valider();
    CommandesPage page{banc.espace};
    show(page);
    page.present(QStringLiteral("nouvelle/") + QString::fromStdString(devis));
    banc.dialogs.saveAnswers = {SaveAnswer::Discard};
    // The dialog opens once the window has arrived at the page.
    QTimer::singleShot(0, [] {
        whenOpen([](QDialog &dialog) {
            press(dialog, "Enregistrer la commande");
            CHECK(reads(dialog, "donne un numéro"));
            control<QLineEdit>(dialog, "Quantité commandée de L2-AUD-01")->setText(QStringLiteral("beaucoup"));
            QTest::qWait(250);
            CHECK_FALSE(control<QPushButton>(dialog, "Enregistrer la commande")->isEnabled());
            dialog.reject();
        });
    });
    QTest::qWait(600);
    CHECK(banc.written == 0);
}

TEST_CASE("what is typed of an order is undone step by step", "[commandes][defaire]")
{
    UnEspace banc;
    const auto devis = banc.valider();
    CommandesPage page{banc.espace};
    show(page);
    page.present(QStringLiteral("nouvelle/") + QString::fromStdString(devis));
    QTimer::singleShot(0, [] {
        whenOpen([](QDialog &dialog) {
            auto *number = control<QLineEdit>(dialog, "Numéro du bon de commande");
            auto *taken = control<QCheckBox>(dialog, "Commander L2-AUD-02");
            QTest::keyClicks(number, QStringLiteral("BC-9"));
            press(dialog, "Ne prendre aucune ligne");
            CHECK_FALSE(taken->isChecked());
            press(dialog, "Défaire");
            CHECK(taken->isChecked());
            CHECK(number->text() == QStringLiteral("BC-9"));
            QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier);
            CHECK(number->text().isEmpty());
            // Nothing is left to be asked about.
            dialog.reject();
        });
    });
    QTest::qWait(600);
    CHECK(banc.dialogs.told.isEmpty());
}

TEST_CASE("a devis that is wholly ordered isn't offered again", "[commandes]")
{
    UnEspace banc;
    banc.commander("BC-1");
    CommandesPage page{banc.espace};
    show(page);
    whenOpen([](QDialog &choice) {
        CHECK_FALSE(control<QPushButton>(choice, "Commander")->isEnabled());
        CHECK(reads(choice, "Aucun devis validé"));
        choice.reject();
    });
    page.run(PageCommand::New);
    CHECK(banc.written == 0);
}

TEST_CASE("an order shows its chain and leads to its devis", "[commandes]")
{
    UnEspace banc;
    const auto id = banc.commander("BC-1");
    CommandesPage page{banc.espace};
    show(page);
    REQUIRE(list(page).select(id.valeur()));
    CHECK(reads(page, "Bon de commande"));
    CHECK(reads(page, "fait le 24/11/2026"));
    QSignalSpy targets{&page, &Page::targetWanted};
    QTest::keyClick(&list(page), Qt::Key_Return);
    press(page, "Ouvrir");
    press(page, "Devis : D-L2-2026-0001");
    REQUIRE(targets.size() == 3);
    CHECK(targets[0].first() == targets[1].first());
    CHECK(targets[2].first().toString() == QStringLiteral("devis/D-L2-2026-0001"));
}

TEST_CASE("the acts of an order are those its state allows, from its start to its end", "[commandes][order-a]")
{
    UnEspace banc;
    const auto id = banc.commander("BC-1");
    const auto today = banc.classeur.essai.clock.aujourdhui();
    for (const auto *livrable : {"L1", "L2"})
        REQUIRE(AvancerCommande{*banc.classeur.session}.remettre(id, livrable, today).has_value());
    CommandeDetailPage page{banc.espace};
    show(page);
    page.present(QString::number(id.valeur()));
    QApplication::processEvents();
    CHECK(reads(page, "Conforme au devis."));
    CHECK(menuAction(page, "Annuler la commande") != nullptr);
    CHECK(menuAction(page, "Revenir à l’état précédent") == nullptr);
    const auto confirm = [](const char *button) { return [button](QDialog &dialog) { press(dialog, button); }; };
    whenOpen(confirm("Démarrer"));
    press(page, "Démarrer l’exécution");
    whenOpen(confirm("Constater la livraison"));
    press(page, "Constater la livraison");
    CHECK(read(banc, id).etat == EtatCommande::Livree);
    whenOpen([](QDialog &dialog) {
        press(dialog, "Admettre avec réfaction");
        CHECK(reads(dialog, "Un motif est demandé"));
        control<QPlainTextEdit>(dialog, "Motif")->setPlainText(QStringLiteral("Retard du rapport"));
        // More than the order.
        control<QLineEdit>(dialog, "Réfaction (HT)")->setText(QStringLiteral("10 000"));
        press(dialog, "Admettre avec réfaction");
        CHECK(reads(dialog, "Réfaction non admise"));
        control<QLineEdit>(dialog, "Réfaction (HT)")->setText(QStringLiteral("100"));
        press(dialog, "Admettre avec réfaction");
    });
    // The deliverables have an act of that name too: the order's own asks for a reason.
    bool asked = false;
    for (auto *action : control<QPushButton>(page, "Autres actes")->menu()->actions())
        if (action->text().contains(QStringLiteral("réfa"))) {
            asked = true;
            action->trigger();
            break;
        }
    REQUIRE(asked);
    CHECK(read(banc, id).etat == EtatCommande::AdmiseAvecRefaction);
    CHECK(read(banc, id).evenements.size() == 3);
    CHECK(control<TableView>(page, "Historique") != nullptr);
    CHECK(banc.written == 3);
}

TEST_CASE("a deliverable is handed over and decided of", "[commandes][order-a]")
{
    UnEspace banc;
    const auto id = banc.commander("BC-1");
    CommandeDetailPage page{banc.espace};
    show(page);
    page.present(QString::number(id.valeur()));
    CHECK_FALSE(control<QPushButton>(page, "Décider du livrable")->isEnabled());
    whenOpen([](QDialog &dialog) { press(dialog, "Enregistrer la remise"); });
    press(page, "Remettre le livrable");
    CHECK(read(banc, id).livrables.front().remise == banc.classeur.essai.clock.aujourdhui());
    // Two menus have that act: the order's own isn't there before the order is handed over.
    whenOpen([](QDialog &dialog) {
        control<QLineEdit>(dialog, "Date")->setText(QStringLiteral("01/01/2026"));
        press(dialog, "Enregistrer la décision");
        CHECK(reads(dialog, "Date avant l’acte précédent"));
        control<QLineEdit>(dialog, "Date")->setText(QStringLiteral("25/11/2026"));
        press(dialog, "Enregistrer la décision");
    });
    auto *admettre = menuAction(page, "Admettre");
    REQUIRE(admettre != nullptr);
    admettre->trigger();
    CHECK(read(banc, id).livrables.front().decision == DecisionLivrable::Admis);
    CHECK_FALSE(control<QPushButton>(page, "Remettre le livrable")->isEnabled());
}

TEST_CASE("the document of an order is printed with a preview, opened, and saved where one says", "[commandes]")
{
    UnEspace banc;
    const auto id = banc.commander("BC/1");
    CommandeDetailPage page{banc.espace};
    CHECK_FALSE(page.supports(PageCommand::Print));
    show(page);
    page.present(QString::number(id.valeur()));
    REQUIRE(page.supports(PageCommand::Print));
    page.run(PageCommand::Print);
    CHECK(banc.printer.titles == QStringList{QStringLiteral("BC/1")});
    CHECK(banc.printer.pages() == 1);
    menuAction(page, "Ouvrir le PDF")->trigger();
    CHECK(banc.opened == QStringList{QStringLiteral("BC/1")});
    banc.dialogs.paths = {QStringLiteral("/tmp/bc.pdf")};
    menuAction(page, "Enregistrer le PDF")->trigger();
    CHECK(banc.exported == QStringList{QStringLiteral("/tmp/bc.pdf")});
}

TEST_CASE("in read-only an order shows no act", "[commandes]")
{
    UnEspace banc;
    const auto id = banc.commander("BC-1");
    banc.espace.acces = Acces::Lecture;
    CommandeDetailPage page{banc.espace};
    show(page);
    page.present(QString::number(id.valeur()));
    CHECK(control<QPushButton>(page, "Démarrer l’exécution") == nullptr);
    CHECK(control<QPushButton>(page, "Autres actes") == nullptr);
    CHECK(control<QPushButton>(page, "Remettre le livrable") == nullptr);
    CHECK(control<QPushButton>(page, "Document") != nullptr);
}

TEST_CASE("an order that isn't in the file is told", "[commandes]")
{
    UnEspace banc;
    CommandeDetailPage page{banc.espace};
    show(page);
    page.present(QStringLiteral("4711"));
    CHECK(banc.dialogs.told.size() == 1);
}
