// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesChaine.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/ui/UnEditeur.h"
#include "ui/common/Chip.h"
#include "ui/common/ElidedLabel.h"
#include "ui/devis/ConformitePanel.h"
#include "ui/devis/DevisTotals.h"
#include "ui/findings/FindingEntry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableWidget>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

void openDraft(UnEditeur &e)
{
    e.page.present(QStringLiteral("BROUILLON-0000"));
    QApplication::processEvents();
}

void issue(UnEditeur &e)
{
    REQUIRE(EmettreDevis{*e.c.session, e.desk.onRender}("BROUILLON-0000").has_value());
    e.page.present(QStringLiteral("D-L2-2026-0001"));
    QApplication::processEvents();
}

/// Everything that labels in sight say.
QString wordsOf(const QWidget &root)
{
    QStringList words;
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    return words.join(QLatin1Char{'\n'});
}

QString chipOf(const QWidget &root)
{
    const auto *chip = root.findChild<Chip *>();
    return chip == nullptr ? QString{} : chip->word();
}

QLineEdit *object(UnEditeur &e)
{
    e.showTab("Besoin");
    auto *field = named<QLineEdit>(e.page, "Objet du devis");
    field->setFocus();
    return field;
}

void type(QLineEdit *field, const char *text)
{
    field->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("the editor opens a draft by its reference, with totals and findings in sight", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    CHECK(e.page.title() == QStringLiteral("BROUILLON-0000"));
    const auto words = wordsOf(e.page);
    CHECK(words.contains(QStringLiteral("BROUILLON-0000 · version 1")));
    CHECK(words.contains(QStringLiteral("Métropole de Valmont · Lot 2 · demande reçue le 12/11/2026 ·")));
    CHECK(words.contains(QStringLiteral("devis dû le 26/11/2026")));
    CHECK(chipOf(e.page) == QStringLiteral("Brouillon"));
    const auto totals = e.page.findChild<DevisTotals *>()->reading();
    CHECK(totals.startsWith(QStringLiteral("Prix au 24/11/2026")));
    CHECK(totals.contains(QStringLiteral("Total HT")));
    CHECK(totals.simplified().contains(QStringLiteral("5")));
    CHECK(e.page.findChild<ConformitePanel *>()->obstacle().isEmpty());
    CHECK(words.contains(QStringLiteral("conformes.")));
    CHECK(e.button(QStringLiteral("Émettre"))->isEnabled());
    CHECK_FALSE(e.button(QStringLiteral("Enregistrer"))->isEnabled());
    CHECK_FALSE(e.page.isModified());
}

TEST_CASE("a time limit that runs and is neither late nor near is among what is conform", "[editeur][cctp-6.6.6-a]")
{
    const Langage langage;
    ConformitePanel panel{langage, devisSections()};
    panel.setVisible(true);
    panel.show({}, Delai::Court);
    CHECK(wordsOf(panel).contains(QStringLiteral("délais")));
    panel.show({}, Delai::Aucun);
    CHECK_FALSE(wordsOf(panel).contains(QStringLiteral("délais")));
    for (const auto *regle : {&regles::validationProche, &regles::commandeEnRetard}) {
        panel.show({(*regle)(Gravite::Avertissement, Section::Echeancier, {}, le("2026-11-26"), 1)}, Delai::Court);
        CHECK_FALSE(wordsOf(panel).contains(QStringLiteral("délais :")));
        CHECK_FALSE(wordsOf(panel).contains(QStringLiteral(", délais")));
    }
}

TEST_CASE("the time limit is told while one edits as it was before", "[editeur][cctp-6.6.6-a]")
{
    UnEditeur e;
    openDraft(e);
    const auto *panel = e.page.findChild<ConformitePanel *>();
    const auto before = wordsOf(*panel);
    REQUIRE(before.contains(QStringLiteral("26/11/2026")));
    type(object(e), "Autre objet");
    QTest::qWait(2 * DevisEditorPage::pause);
    CHECK(wordsOf(*panel) == before);
}

TEST_CASE("a devis that isn't in the file is told, with the way back", "[editeur]")
{
    UnEditeur e;
    e.page.present(QStringLiteral("D-L9-2026-0042"));
    CHECK(wordsOf(e.page).contains(QStringLiteral("D-L9-2026-0042")));
    CHECK(e.button(QStringLiteral("Émettre")) == nullptr);
    e.press(QStringLiteral("Aller aux demandes"));
    CHECK(e.targets == QStringList{QStringLiteral("demandes")});
}

TEST_CASE("what is typed is undone at once, saved, and only then kept", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    type(object(e), "Autre objet");
    CHECK(e.page.isModified());
    CHECK(e.button(QStringLiteral("Enregistrer"))->isEnabled());
    CHECK(e.stored().version.contenu.objet == "Audit des cas d’usage");
    SECTION("undo takes back all that was typed in the field, redo gives it again")
    {
        REQUIRE(e.page.supports(PageCommand::Undo));
        e.page.run(PageCommand::Undo);
        CHECK(object(e)->text() == QStringLiteral("Audit des cas d’usage"));
        CHECK_FALSE(e.page.isModified());
        REQUIRE(e.page.supports(PageCommand::Redo));
        e.page.run(PageCommand::Redo);
        CHECK(object(e)->text() == QStringLiteral("Autre objet"));
    }
    SECTION("the button saves")
    {
        e.press(QStringLiteral("Enregistrer"));
        CHECK(e.stored().version.contenu.objet == "Autre objet");
        CHECK_FALSE(e.page.isModified());
        CHECK(e.writes == 1);
        CHECK(e.page.supports(PageCommand::Undo));
    }
    SECTION("leaving asks, and not saving forgets")
    {
        e.dialogs.saveAnswers = {SaveAnswer::Discard};
        CHECK(e.page.mayLeave());
        CHECK(object(e)->text() == QStringLiteral("Audit des cas d’usage"));
        CHECK(e.stored().version.contenu.objet == "Audit des cas d’usage");
    }
    SECTION("a refresh leaves what is being changed alone")
    {
        e.page.refresh();
        CHECK(object(e)->text() == QStringLiteral("Autre objet"));
    }
}

TEST_CASE("a devis written over meanwhile is never overwritten", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    type(object(e), "Le mien");
    auto other = e.stored().version.contenu;
    other.objet = "Celui d’un autre";
    REQUIRE(EnregistrerBrouillon{*e.c.session}.modifier("BROUILLON-0000", other).has_value());
    const bool reload = GENERATE(false, true);
    e.dialogs.confirmations = {reload};
    CHECK_FALSE(e.page.save());
    CHECK(e.dialogs.told.constLast().contains(QStringLiteral("Rien n’a été écrasé")));
    CHECK(e.stored().version.contenu.objet == "Celui d’un autre");
    CHECK(object(e)->text() == (reload ? QStringLiteral("Celui d’un autre") : QStringLiteral("Le mien")));
    CHECK(e.page.isModified() == !reload);
}

TEST_CASE("a blocking finding disables the issue and leads to what mends it", "[editeur]")
{
    UnEditeur e;
    auto contenu = e.stored().version.contenu;
    contenu.lignes.clear();
    contenu.validite = le("2026-11-01");
    REQUIRE(EnregistrerBrouillon{*e.c.session}.modifier("BROUILLON-0000", contenu).has_value());
    openDraft(e);
    const auto *panel = e.page.findChild<ConformitePanel *>();
    auto *issueButton = e.button(QStringLiteral("Émettre"));
    CHECK(panel->obstacle().endsWith(QStringLiteral("bloquants")));
    CHECK_FALSE(issueButton->isEnabled());
    CHECK(issueButton->toolTip().contains(panel->obstacle()));
    CHECK(issueButton->statusTip().contains(panel->obstacle()));
    FindingEntry *validity = nullptr;
    for (auto *entry : panel->findChildren<FindingEntry *>())
        if (entry->reading().title == QStringLiteral("Validité avant la date"))
            validity = entry;
    REQUIRE(validity != nullptr);
    CHECK(validity->reading().weight == QStringLiteral("Bloquant"));
    CHECK(validity->reading().source == QStringLiteral("CCTP 6.6.6 · aller au besoin"));
    validity->setFocus();
    QTest::keyClick(validity, Qt::Key_Return);
    CHECK(named<QTabBar>(e.page, "Parties du devis")->currentIndex() == 0);
    auto *field = named<QLineEdit>(e.page, "Validité");
    CHECK(field->hasFocus());
    // The findings follow what is typed, within 150 ms.
    type(field, "23/01/2027");
    QTest::qWait(150);
    for (const auto *entry : panel->findChildren<FindingEntry *>())
        CHECK((entry->isHidden() || entry->reading().title != QStringLiteral("Validité avant la date")));
}

TEST_CASE("a conform draft is issued from the editor once that is confirmed", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    SECTION("no leaves all as it was")
    {
        e.dialogs.confirmations = {false};
        e.press(QStringLiteral("Émettre"));
        CHECK(e.stored().version.etat == EtatDevis::Brouillon);
        CHECK(e.writes == 0);
    }
    SECTION("yes issues what is on screen")
    {
        type(object(e), "Objet nouveau");
        e.dialogs.confirmations = {true};
        e.press(QStringLiteral("Émettre"));
        const auto emis = e.stored();
        CHECK(emis.devis.numero == "D-L2-2026-0001");
        CHECK(emis.version.etat == EtatDevis::Emis);
        CHECK(emis.version.contenu.objet == "Objet nouveau");
        CHECK(e.page.title() == QStringLiteral("D-L2-2026-0001"));
        CHECK(chipOf(e.page) == QStringLiteral("Émis"));
        CHECK(object(e)->isReadOnly());
        CHECK(e.button(QStringLiteral("Émettre")) == nullptr);
        CHECK(e.button(QStringLiteral("Valider…")) != nullptr);
    }
}

TEST_CASE("a revision keeps the version before in sight, and tells the differences", "[editeur]")
{
    UnEditeur e;
    issue(e);
    e.press(QStringLiteral("Réviser"));
    CHECK(wordsOf(e.page).contains(QStringLiteral("D-L2-2026-0001 · version 2")));
    CHECK(chipOf(e.page) == QStringLiteral("Brouillon"));
    type(object(e), "Objet bis");
    whenDialogOpens([](QDialog &dialog) {
        const auto *table = named<QTableWidget>(dialog, "Différences entre les deux versions");
        CHECK(table->rowCount() == 1);
        CHECK(table->item(0, 2)->text() == QStringLiteral("Audit des cas d’usage"));
        CHECK(table->item(0, 3)->text() == QStringLiteral("Objet bis"));
        dialog.accept();
    });
    REQUIRE(e.more(QStringLiteral("Comparer les versions…")) != nullptr);
    e.more(QStringLiteral("Comparer les versions…"))->trigger();
    SECTION("the version before is shown, read only, once the changes are dealt with")
    {
        e.dialogs.saveAnswers = {SaveAnswer::Save};
        auto *versions = named<QComboBox>(e.page, "Version du devis");
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Up);
        CHECK(wordsOf(e.page).contains(QStringLiteral("D-L2-2026-0001 · version 1")));
        CHECK(object(e)->isReadOnly());
        CHECK(object(e)->text() == QStringLiteral("Audit des cas d’usage"));
        CHECK(e.stored("D-L2-2026-0001").version.contenu.objet == "Objet bis");
        CHECK(e.button(QStringLiteral("Émettre")) == nullptr);
    }
    SECTION("the revision can be abandoned")
    {
        e.dialogs.confirmations = {true};
        e.more(QStringLiteral("Abandonner le brouillon…"))->trigger();
        CHECK(e.stored("D-L2-2026-0001").version.numero == 1);
        CHECK(chipOf(e.page) == QStringLiteral("Émis"));
    }
}

TEST_CASE("a validated devis leads to its order, and its answer can be withdrawn with a reason", "[editeur]")
{
    UnEditeur e;
    issue(e);
    REQUIRE(RepondreDevis{*e.c.session}
                .valider("D-L2-2026-0001", {le("2026-11-24"), "B. Noël", "DSI", "", {}}, std::nullopt)
                .has_value());
    e.page.refresh();
    CHECK(chipOf(e.page) == QStringLiteral("Validé"));
    e.press(QStringLiteral("Enregistrer une commande…"));
    CHECK(e.targets == QStringList{QStringLiteral("commandes/nouvelle/D-L2-2026-0001")});
    e.press(QStringLiteral("Devis signé"));
    CHECK(named<QComboBox>(e.page, "Document montré")->currentText() == QStringLiteral("Devis signé"));
    CHECK(e.documents.isEmpty());
    e.dialogs.texts = {QStringLiteral("Saisie par erreur")};
    e.more(QStringLiteral("Annuler la réponse…"))->trigger();
    CHECK(e.stored("D-L2-2026-0001").version.etat == EtatDevis::Emis);
    CHECK(chipOf(e.page) == QStringLiteral("Émis"));
}

TEST_CASE("documents leave the editor for the PDF viewer and the mail program", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    e.press(QStringLiteral("Aperçu PDF"));
    issue(e);
    e.press(QStringLiteral("Envoyer…"));
    CHECK(e.documents
          == QStringList{QStringLiteral("show BROUILLON-0000-v1.pdf"),
                         QStringLiteral("mail  Devis D-L2-2026-0001 — Audit des cas d’usage D-L2-2026-0001-v1.pdf")});
}

TEST_CASE("a devis is printed with a preview, as it stands on screen", "[editeur]")
{
    UnEditeur e;
    openDraft(e);
    REQUIRE(e.page.supports(PageCommand::Print));
    e.page.run(PageCommand::Print);
    CHECK(e.printer.titles == QStringList{QStringLiteral("BROUILLON-0000")});
    CHECK(e.printer.pages() > 1);
    CHECK(e.documents.isEmpty());
    e.printer.broken = true;
    e.more(QStringLiteral("Imprimer…"))->trigger();
    CHECK(e.printer.titles.size() == 2);
    CHECK(e.dialogs.told.last().contains(QStringLiteral("enregistrez-le en PDF")));
}

TEST_CASE("a new devis begins from an example or from an empty page", "[editeur]")
{
    UnEditeur e;
    e.page.present(QStringLiteral("nouveau/BES-L2-2025-0001"));
    CHECK(wordsOf(e.page).contains(QStringLiteral("BES-L2-2025-0001 — Audit")));
    const bool example = GENERATE(false, true);
    e.press(example ? QStringLiteral("Partir d’un exemple rempli") : QStringLiteral("Partir d’une page blanche"));
    CHECK(e.targets == QStringList{QStringLiteral("devis/BROUILLON-0001")});
    const auto created = e.stored("BROUILLON-0001");
    CHECK(created.version.contenu.lignes.empty() == !example);
    CHECK(created.version.contenu.objet == "Audit");
    CHECK(e.page.title() == QStringLiteral("BROUILLON-0001"));
    CHECK(e.writes == 1);
}

TEST_CASE("a devis whose need was filed says so, and offers nothing that would be refused", "[editeur][cctp-6.6.6-a]")
{
    UnEditeur e;
    issue(e);
    const auto filed = ClasserDemande{*e.c.session}.sansSuite(e.c.d.demande.numero, "Projet abandonné");
    REQUIRE(filed);
    e.page.refresh();
    for (const auto *act : {"Valider…", "Réviser", "Envoyer…"})
        CHECK(e.button(QString::fromUtf8(act)) == nullptr);
    CHECK(e.button(QStringLiteral("Aperçu PDF")) != nullptr);
    QStringList labels;
    for (const auto *label : e.page.findChildren<QLabel *>())
        labels << label->text();
    CHECK(labels.contains(QStringLiteral("demande classée sans suite")));
}

TEST_CASE("a file that is read only offers no act that writes", "[editeur]")
{
    UnEditeur e{Acces::Lecture};
    openDraft(e);
    CHECK(e.button(QStringLiteral("Émettre")) == nullptr);
    CHECK(e.button(QStringLiteral("Enregistrer")) == nullptr);
    CHECK(e.button(QStringLiteral("Aperçu PDF")) != nullptr);
    CHECK(object(e)->isReadOnly());
    e.page.present(QStringLiteral("nouveau/BES-L2-2025-0001"));
    CHECK_FALSE(e.button(QStringLiteral("Partir d’une page blanche"))->isEnabled());
}
