// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/EquipePage.h"
#include "core/usecases/Lectures.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/common/Chip.h"
#include "ui/common/EmptyState.h"
#include "ui/forms/DateEdit.h"
#include "ui/intervenant/IntervenantEditor.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

struct PeopleBench {
    explicit PeopleBench(Acces acces = Acces::Ecriture)
    {
        planning.espace.acces = acces;
        planning.desk.onWriteCsv = [this](const QString &, const QStringList &titles, int rows,
                                          const std::function<QStringList(int)> &row) -> Result<void> {
            csv << titles.join(QLatin1Char{';'});
            for (int i = 0; i < rows; ++i)
                csv << row(i).join(QLatin1Char{';'});
            return {};
        };
        page = std::make_unique<EquipePage>(planning.espace);
        page->resize(1130, 660);
        page->show();
        page->activate();
        QApplication::processEvents();
    }

    TableView &list() { return *page->findChild<TableView *>(); }
    QString shown()
    {
        QApplication::processEvents();
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char{'|'});
    }

    Planning planning;
    QStringList csv;
    std::unique_ptr<EquipePage> page;
};

void fill(QDialog &dialog, const QString &name, const QString &text)
{
    for (auto *field : dialog.findChildren<QLineEdit *>())
        if (field->accessibleName().startsWith(name)) {
            field->setText(text);
            return;
        }
    FAIL("no field " << name.toStdString());
}

} // namespace

TEST_CASE("people are listed with CV and profile of today, and shown in detail", "[equipe]")
{
    PeopleBench b;
    const QAbstractItemModelTester tester{b.list().model()};
    REQUIRE(b.list().model()->rowCount() == 2);
    CHECK(b.list().shownCells(0)
          == QStringList{QStringLiteral("INT-01"), QStringLiteral("Lefèvre-Dubois Maëlle"),
                         QStringLiteral("Valcyrne Conseil"), QStringLiteral("01/09/2018"), QStringLiteral("Anonyme"),
                         QStringLiteral("Expert")});
    CHECK(b.shown().contains(QStringLiteral("INT-01 — Maëlle Lefèvre-Dubois")));
    CHECK(b.shown().contains(QStringLiteral("8 ans et 84 jours")));
    CHECK(b.shown().contains(QStringLiteral("2 intervenants")));
    checkNames(*b.page);
}

TEST_CASE("the list is searched, narrowed to those without CV, and emptied of its search", "[equipe]")
{
    PeopleBench b;
    auto *filter = b.page->findChild<FilterBar *>();
    auto *state = filter->findChildren<QComboBox *>().last();
    state->setCurrentIndex(state->findText(QStringLiteral("Sans CV")));
    CHECK(b.list().model()->rowCount() == 0);
    CHECK(b.shown().contains(QStringLiteral("Rien ne correspond")));
    state->setCurrentIndex(state->findText(QStringLiteral("Avec CV")));
    CHECK(b.list().model()->rowCount() == 2);
    state->setCurrentIndex(0);
    b.page->run(PageCommand::Find);
    QTest::keyClicks(filter->findChild<QLineEdit *>(), QStringLiteral("INT-02"));
    QTest::qWait(3 * FilterBar::pause);
    CHECK(b.list().model()->rowCount() == 1);
    CHECK(b.shown().contains(QStringLiteral("1 sur 2")));
    // Someone the search hides is shown all the same when asked for.
    b.page->present(QStringLiteral("1"));
    CHECK(b.list().currentKey() == 1);
    CHECK(b.list().model()->rowCount() == 2);
}

TEST_CASE("a person is added from the page, and is then the one shown", "[cctp-6.6.4-b][equipe]")
{
    PeopleBench b;
    whenOpen([](QDialog &dialog) {
        auto *save = button(dialog, QStringLiteral("Enregistrer"));
        fill(dialog, QStringLiteral("Nom"), QStringLiteral("Kervella"));
        // What is missing is told beside the field, and nothing is written.
        save->click();
        CHECK(dialog.isVisible());
        fill(dialog, QStringLiteral("Code"), QStringLiteral("INT-09"));
        fill(dialog, QStringLiteral("Travaille"), QStringLiteral("23/02/2023"));
        dialog.findChildren<QPlainTextEdit *>().first()->setPlainText(QStringLiteral("architecte"));
        QStringList hints;
        for (const auto *label : dialog.findChildren<QLabel *>())
            hints << label->text();
        CHECK(hints.join(QLatin1Char{'|'}).contains(QStringLiteral("Aujourd’hui : 3 ans")));
        checkNames(dialog);
        save->click();
    });
    QTest::mouseClick(button(*b.page, QStringLiteral("Ajouter un intervenant")), Qt::LeftButton);
    REQUIRE(b.list().model()->rowCount() == 3);
    CHECK(b.shown().contains(QStringLiteral("INT-09 — Kervella")));
    CHECK(b.shown().contains(QStringLiteral("architecte")));
    CHECK(b.planning.written == 1);
}

TEST_CASE("a code that is taken is refused in words, and what was typed stays", "[equipe]")
{
    PeopleBench b;
    whenOpen([&](QDialog &dialog) {
        fill(dialog, QStringLiteral("Code"), QStringLiteral("INT-01"));
        button(dialog, QStringLiteral("Enregistrer"))->click();
        CHECK(dialog.isVisible());
        CHECK(b.planning.dialogs.told.size() == 1);
        b.planning.dialogs.saveAnswers = {SaveAnswer::Discard};
        dialog.reject();
    });
    b.list().select(2);
    b.list().setFocus();
    QTest::keyClick(&b.list(), Qt::Key_Return);
    CHECK(b.planning.written == 0);
    CHECK(b.planning.dialogs.unanswered.isEmpty());
}

TEST_CASE("a person is changed, undone before it is saved, and its CV opened from there", "[equipe]")
{
    PeopleBench b;
    auto person = Lectures{*b.planning.classeur.session}.intervenant(IntervenantId{1}).value();
    IntervenantEditor editor{b.planning.espace, person};
    editor.show();
    QApplication::setActiveWindow(&editor);
    auto *skills = editor.findChildren<QPlainTextEdit *>().first();
    skills->setPlainText(QStringLiteral("data scientist\narchitecte"));
    CHECK(editor.isModified());
    QTest::keyClick(skills, Qt::Key_Z, Qt::ControlModifier);
    CHECK(skills->toPlainText() == QStringLiteral("data scientist"));
    CHECK_FALSE(editor.isModified());
    QTest::keyClick(skills, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    whenOpen([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Neuf"));
        button(dialog, QStringLiteral("Enregistrer"))->click();
    });
    QTest::mouseClick(button(editor, QStringLiteral("CV anonymisé…")), Qt::LeftButton);
    person = Lectures{*b.planning.classeur.session}.intervenant(IntervenantId{1}).value();
    CHECK(person.competencesSpecialisees == std::vector<std::string>{"data scientist", "architecte"});
    CHECK(person.cv->resume == "Neuf");
    // After both writes the editor goes on with what the file holds now.
    skills->setPlainText(QStringLiteral("architecte"));
    CHECK(editor.save());
    CHECK(Lectures{*b.planning.classeur.session}.intervenant(IntervenantId{1})->cv->resume == "Neuf");
}

TEST_CASE("in a file that may only be read people and CVs are looked at", "[equipe]")
{
    PeopleBench b{Acces::Lecture};
    for (const auto *found : b.page->findChildren<QPushButton *>())
        if (found->isVisible())
            CHECK(found->accessibleName() == QStringLiteral("CV anonymisé…"));
    CHECK_FALSE(b.page->supports(PageCommand::New));
    bool canSave = true;
    whenOpen([&](QDialog &dialog) {
        canSave = button(dialog, QStringLiteral("Enregistrer"))->isVisible();
        dialog.reject();
    });
    b.list().setFocus();
    QTest::keyClick(&b.list(), Qt::Key_Return);
    CHECK_FALSE(canSave);
}

TEST_CASE("a file without people says what to do first", "[equipe]")
{
    Planning planning;
    const auto vide = planning.classeur.essai.fichier.chemin("vide.trame");
    auto session = Session::creer(vide, moi, planning.classeur.essai.clock).value();
    Espace espace{*session,        planning.langage, planning.settings, planning.dialogs,
                  planning.worker, planning.desk,    Acces::Ecriture};
    EquipePage page{espace};
    page.show();
    page.activate();
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    CHECK(texts.contains(QStringLiteral("Aucun intervenant")));
}

TEST_CASE("the list goes out as CSV, as it is shown", "[equipe]")
{
    PeopleBench b;
    QSignalSpy alerts{b.page.get(), &Page::alerted};
    b.planning.dialogs.paths = {QStringLiteral("/tmp/equipe.csv")};
    b.page->run(PageCommand::Export);
    REQUIRE(b.csv.size() == 3);
    CHECK(b.csv[0].startsWith(QStringLiteral("Code;Nom;Titulaire")));
    CHECK(b.csv[2].startsWith(QStringLiteral("INT-02;")));
    CHECK(alerts.size() == 1);
}

TEST_CASE("holders that can't be read are told by the editor of a person, and stop nothing", "[equipe]")
{
    PeopleBench b;
    b.planning.classeur.session->base().executer("ALTER TABLE titulaire RENAME TO ailleurs");
    IntervenantEditor editor{b.planning.espace, {}, nullptr};
    CHECK(b.planning.dialogs.told.size() == 1);
    fill(editor, QStringLiteral("Code"), QStringLiteral("INT-99"));
    fill(editor, QStringLiteral("Nom"), QStringLiteral("Quiconque"));
    fill(editor, QStringLiteral("Prénom"), QStringLiteral("Dominique"));
    fill(editor, QStringLiteral("Travaille"), QStringLiteral("01/09/2019"));
    const auto before = b.planning.dialogs.told.size();
    CHECK_FALSE(editor.save());
    CHECK(b.planning.dialogs.told.size() > before);
}
