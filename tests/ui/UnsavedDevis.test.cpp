// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/UnsavedDevis.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "tests/ui/UnEditeur.h"
#include "ui/devis/DevisDraft.h"
#include "ui/devis/UnsavedDialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

const auto draft = QStringLiteral("BROUILLON-0000");

int kept(const UnEditeur &e)
{
    const QDir folder{e.folder.filePath(QStringLiteral("saisies"))};
    return static_cast<int>(folder.entryList(QDir::Files | QDir::Hidden).size());
}

QLineEdit *object(UnEditeur &e)
{
    e.showTab("Besoin");
    return named<QLineEdit>(e.page, "Objet du devis");
}

/// Types another object over that of the draft, and waits until it is kept.
void type(UnEditeur &e, const char *text)
{
    auto *field = object(e);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(text));
    REQUIRE(QTest::qWaitFor([&] { return kept(e) == 1; }, 5000));
}

/// What a program that was killed leaves: the entry, and nothing in memory.
void leave(UnEditeur &e, const std::function<void(ContenuDevis &)> &change)
{
    const auto dossier = e.stored();
    auto contenu = dossier.version.contenu;
    change(contenu);
    REQUIRE(e.unsaved
                .keep({{QString::fromStdString(e.c.session->chemin()), QStringLiteral("devis"),
                        QString::fromStdString(dossier.version.uuid)},
                       draft,
                       QStringLiteral("devis/") + draft,
                       QStringLiteral("2026-11-24T08:30:00Z"),
                       dossier.version.version,
                       DevisJson::ecrire(contenu)})
                .has_value());
}

/// Opens the draft, and answers the question with a button.
QString openAndAnswer(UnEditeur &e, const char *button)
{
    QString told;
    bool asked = false;
    whenDialogOpens([&](QDialog &dialog) {
        for (const auto *label : dialog.findChildren<QLabel *>())
            told += label->text() + QLatin1Char{'\n'};
        auto *table = named<QTableWidget>(dialog, "Ce que la saisie change");
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                told += table->item(row, column)->text() + QLatin1Char{'|'};
        for (const auto *shown : dialog.findChildren<QPushButton *>())
            told += QLatin1Char{'['} + shown->accessibleName() + QLatin1Char{']'};
        asked = true;
        named<QPushButton>(dialog, button)->click();
    });
    e.page.present(draft);
    REQUIRE(QTest::qWaitFor([&] { return asked; }, 5000));
    QApplication::processEvents();
    return told;
}

} // namespace

TEST_CASE("what is typed in a devis is kept within seconds, and gone once it is saved or refused", "[use-e]")
{
    UnEditeur e;
    e.page.present(draft);
    QTest::qWait(UnsavedDevis::pause + 300);
    CHECK(kept(e) == 0);
    type(e, "Objet tape");
    CHECK(e.stored().version.contenu.objet == "Audit des cas d’usage");
    SECTION("saved")
    {
        REQUIRE(e.page.save());
        CHECK(e.stored().version.contenu.objet == "Objet tape");
    }
    SECTION("refused")
    {
        e.page.discard();
        CHECK(e.stored().version.contenu.objet == "Audit des cas d’usage");
    }
    SECTION("undone")
    {
        while (e.page.supports(PageCommand::Undo))
            e.page.run(PageCommand::Undo);
    }
    SECTION("abandoned with its draft")
    {
        e.dialogs.confirmations = {true};
        e.more(QStringLiteral("Abandonner le brouillon…"))->trigger();
    }
    CHECK(kept(e) == 0);
    QTest::qWait(UnsavedDevis::pause + 300);
    CHECK(kept(e) == 0);
}

TEST_CASE("typing without a rest is kept all the same", "[use-e]")
{
    UnEditeur e;
    e.page.present(draft);
    auto *field = object(e);
    field->setFocus();
    for (int i = 0; i < 40 && kept(e) == 0; ++i) {
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::qWait(100);
    }
    CHECK(kept(e) == 1);
}

TEST_CASE("what was left is offered with what differs, and restored, discarded or put off", "[use-e]")
{
    UnEditeur e;
    leave(e, [](ContenuDevis &c) {
        c.objet = "Objet laissé";
        c.lignes.at(0).quantite = Quantite::milliemes(45'000);
    });
    SECTION("restored, then saved")
    {
        const auto told = openAndAnswer(e, "Reprendre la saisie");
        CHECK(told.contains(QStringLiteral("Objet|Audit des cas d’usage|Objet laissé|")));
        CHECK(told.contains(QStringLiteral("45")));
        CHECK_FALSE(told.contains(QStringLiteral("enregistré autrement")));
        CHECK(e.page.isModified());
        CHECK(object(e)->text() == QStringLiteral("Objet laissé"));
        CHECK(e.stored().version.contenu.objet == "Audit des cas d’usage");
        CHECK(kept(e) == 1);
        REQUIRE(e.page.save());
        const auto saved = e.stored().version.contenu;
        CHECK(saved.objet == "Objet laissé");
        CHECK(saved.lignes.at(0).quantite == Quantite::milliemes(45'000));
        CHECK(kept(e) == 0);
    }
    SECTION("restored, then undone")
    {
        openAndAnswer(e, "Reprendre la saisie");
        e.page.run(PageCommand::Undo);
        CHECK(object(e)->text() == QStringLiteral("Audit des cas d’usage"));
        CHECK(kept(e) == 0);
    }
    SECTION("discarded")
    {
        openAndAnswer(e, "Supprimer la saisie");
        CHECK_FALSE(e.page.isModified());
        CHECK(kept(e) == 0);
    }
    SECTION("put off: nothing typed later can take its place")
    {
        openAndAnswer(e, "Plus tard");
        CHECK(e.targets == QStringList{QStringLiteral("demandes")});
        CHECK(kept(e) == 1);
        CHECK(openAndAnswer(e, "Reprendre la saisie").contains(QStringLiteral("Objet laissé")));
    }
}

TEST_CASE("a devis that was saved meanwhile says so before its typing is taken up", "[use-e]")
{
    UnEditeur e;
    leave(e, [](ContenuDevis &c) { c.objet = "Objet laissé"; });
    auto other = e.stored().version.contenu;
    other.contexte = "Écrit ailleurs";
    REQUIRE(EnregistrerBrouillon{*e.c.session}.modifier(draft.toStdString(), other).has_value());
    const auto told = openAndAnswer(e, "Supprimer la saisie");
    CHECK(told.contains(QStringLiteral("enregistré autrement")));
    CHECK(told.contains(QStringLiteral("Contexte|Écrit ailleurs|")));
    CHECK(e.stored().version.contenu.contexte == "Écrit ailleurs");
}

TEST_CASE("a version that was issued meanwhile can't take the typing up, and shows it", "[use-e]")
{
    UnEditeur e;
    leave(e, [](ContenuDevis &c) { c.objet = "Objet laissé"; });
    REQUIRE(EmettreDevis{*e.c.session, e.desk.onRender}(draft.toStdString()).has_value());
    const auto told = openAndAnswer(e, "Plus tard");
    CHECK(told.contains(QStringLiteral("n’est plus un brouillon")));
    CHECK(told.contains(QStringLiteral("Objet laissé")));
    CHECK_FALSE(told.contains(QStringLiteral("[Reprendre la saisie]")));
    CHECK(kept(e) == 1);
}

TEST_CASE("typing that says what the file says is forgotten without a word", "[use-e]")
{
    UnEditeur e;
    leave(e, [](ContenuDevis &) {});
    e.page.present(draft);
    REQUIRE(QTest::qWaitFor([&] { return kept(e) == 0; }, 2000));
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a content that is half typed comes back as it was", "[use-e]")
{
    UnEditeur e;
    DevisDraft opened{e.espace};
    REQUIRE(opened.open(draft.toStdString()).has_value());
    const UnsavedDevis unsaved{e.espace, opened};
    auto typed = opened.dossier().version.contenu;
    typed.objet.clear();
    typed.conditions.clear();
    typed.mentionTva = "Exonération";
    typed.contexte = "Deux\nlignes, « guillemets » et \\ barre";
    typed.phases.push_back({"", "", "", {}, {}});
    typed.livrables.push_back({"", "Sans code", "", {}, {"1. Titre", ""}});
    typed.calendrier.push_back({"", "", typed.date, typed.date, ""});
    typed.charges.push_back({});
    REQUIRE_FALSE(typed.equipe.empty());
    typed.equipe.at(0).role = "Pilote";
    const UnsavedEntry entry{{}, {}, {}, {}, 1, DevisJson::ecrire(typed)};
    const auto back = unsaved.contentOf(entry);
    REQUIRE(back.has_value());
    CHECK(*back == typed);
}
