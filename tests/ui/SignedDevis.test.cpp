// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/ui/UnEditeur.h"
#include "ui/demande/DemandesPage.h"
#include "ui/lists/TableView.h"
#include "ui/workspace/PagesView.h"

#include <QComboBox>
#include <QLabel>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

const auto numero = QStringLiteral("D-L2-2026-0001");

void issue(UnEditeur &e)
{
    REQUIRE(EmettreDevis{*e.c.session, e.desk.onRender}("BROUILLON-0000").has_value());
}

void sign(UnEditeur &e)
{
    issue(e);
    REQUIRE(RepondreDevis{*e.c.session}
                .valider(numero.toStdString(), {le("2026-11-24"), "B. Noël", "DSI", "", {}}, std::nullopt)
                .has_value());
}

void open(UnEditeur &e)
{
    e.page.present(numero);
    QApplication::processEvents();
}

bool says(const QWidget &root, const char *text)
{
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
            return true;
    return false;
}

} // namespace

TEST_CASE("once a devis is signed, the signed one is shown, printed, saved and sent", "[editeur][use-i]")
{
    UnEditeur e;
    sign(e);
    open(e);
    e.page.run(PageCommand::Print);
    CHECK(e.printer.titles == QStringList{numero});
    CHECK(e.signedComposed == 1);
    e.more(QStringLiteral("Imprimer…"))->trigger();
    CHECK(e.signedComposed == 2);
    e.more(QStringLiteral("Aperçu PDF"))->trigger();
    e.more(QStringLiteral("Envoyer…"))->trigger();
    CHECK(e.documents
          == QStringList{
              QStringLiteral("show D-L2-2026-0001-v1-signe.pdf"),
              QStringLiteral("mail  Devis D-L2-2026-0001 — Audit des cas d’usage D-L2-2026-0001-v1-signe.pdf")});

    // In the window itself.
    e.press(QStringLiteral("Devis signé"));
    auto *form = named<QComboBox>(e.page, "Document montré");
    REQUIRE(form->isVisible());
    CHECK(form->currentText() == QStringLiteral("Devis signé"));
    // The pages follow once the section has been shown what it is about.
    CHECK(QTest::qWaitFor([&] { return e.signedComposed == 3; }, 5000));
    CHECK(e.page.findChild<PagesView *>()->count() > 1);
    e.dialogs.paths = {QStringLiteral("/ailleurs/s.pdf"), QStringLiteral("/ailleurs/e.pdf")};
    e.press(QStringLiteral("Enregistrer en PDF…"));
    CHECK(e.lastWritten == "%PDF-1.4 s");
    // The one that was issued is still there for who wants it, until another devis is looked at.
    form->setCurrentIndex(1);
    e.press(QStringLiteral("Enregistrer en PDF…"));
    CHECK(e.lastWritten == "%PDF-1.4 D-L2-2026-0001");
    e.page.refresh();
    CHECK(form->currentIndex() == 1);
    e.press(QStringLiteral("Devis signé"));
    CHECK(form->currentIndex() == 0);
}

TEST_CASE("a signed devis that came back as a PDF is said to be one, opened and saved as it is", "[editeur][use-i]")
{
    UnEditeur e;
    e.signedElsewhere = true;
    sign(e);
    open(e);
    e.press(QStringLiteral("Devis signé"));
    CHECK(QTest::qWaitFor([&] { return says(e.page, "est le PDF que le bénéficiaire a renvoyé"); }, 5000));
    CHECK_FALSE(e.page.findChild<PagesView *>()->isVisible());
    e.press(QStringLiteral("Ouvrir le devis signé"));
    e.dialogs.paths = {QStringLiteral("/ailleurs/s.pdf")};
    e.press(QStringLiteral("Enregistrer en PDF…"));
    CHECK(e.lastWritten == "%PDF-1.4 s");
    e.documents.clear();
    // Printing offers the viewer; nothing unsigned is printed in its place.
    e.dialogs.confirmations = {false, true, true};
    e.page.run(PageCommand::Print);
    CHECK(e.documents.isEmpty());
    e.page.run(PageCommand::Print);
    e.press(QStringLiteral("Imprimer…"));
    CHECK(e.documents
          == QStringList{QStringLiteral("show D-L2-2026-0001-v1-signe.pdf"),
                         QStringLiteral("show D-L2-2026-0001-v1-signe.pdf")});
    CHECK(e.printer.titles.isEmpty());
    named<QComboBox>(e.page, "Document montré")->setCurrentIndex(1);
    CHECK(e.page.findChild<PagesView *>()->count() > 1);
}

TEST_CASE("a devis without its signature has one document, and so has one whose answer was withdrawn",
          "[editeur][use-i]")
{
    UnEditeur e;
    issue(e);
    open(e);
    e.showTab("Aperçu");
    CHECK_FALSE(named<QComboBox>(e.page, "Document montré")->isVisible());
    e.page.run(PageCommand::Print);
    CHECK(e.printer.titles.size() == 1);
    CHECK(e.signedComposed == 0);
    REQUIRE(RepondreDevis{*e.c.session}
                .valider(numero.toStdString(), {le("2026-11-24"), "B. Noël", "DSI", "", {}}, std::nullopt)
                .has_value());
    e.page.refresh();
    CHECK(named<QComboBox>(e.page, "Document montré")->isVisible());
    REQUIRE(RepondreDevis{*e.c.session}.annuler(numero.toStdString(), "Saisie par erreur").has_value());
    e.page.refresh();
    CHECK_FALSE(named<QComboBox>(e.page, "Document montré")->isVisible());
    const auto before = e.signedComposed;
    e.page.run(PageCommand::Print);
    CHECK(e.signedComposed == before);
}

TEST_CASE("the list prints the signed devis of the chosen needs, and says which it can't", "[demandes][use-i]")
{
    UnEditeur e;
    sign(e);
    DemandesPage page{e.espace};
    page.resize(1100, 640);
    page.show();
    page.activate();
    QApplication::processEvents();
    page.findChild<TableView *>()->selectAll();
    REQUIRE(page.supports(PageCommand::Print));
    page.run(PageCommand::Print);
    CHECK(e.printer.titles == QStringList{QStringLiteral("Devis signés")});
    CHECK(e.printer.pages() > 1);
    CHECK(e.signedComposed == 1);
    // A PDF that came back can't be among them, and an unsigned one isn't printed as if it were.
    e.signedElsewhere = true;
    page.run(PageCommand::Print);
    CHECK(e.dialogs.told.last().contains(QStringLiteral("en PDF par le bénéficiaire")));
    REQUIRE(RepondreDevis{*e.c.session}.annuler(numero.toStdString(), "Saisie par erreur").has_value());
    page.refresh();
    page.run(PageCommand::Print);
    CHECK(e.dialogs.told.last().contains(QStringLiteral("Aucun devis signé")));
    CHECK(e.printer.titles.size() == 1);
}
