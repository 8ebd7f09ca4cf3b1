// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvEditor.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/common/Chip.h"
#include "ui/forms/EditHistory.h"
#include "ui/intervenant/CvMarks.h"
#include "ui/intervenant/CvView.h"

#include <QPlainTextEdit>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

struct CvBench {
    Planning planning;
    Intervenant person = Lectures{*planning.classeur.session}.intervenants(planning.classeur.d.titulaire.id).front();
    CvEditor editor{planning.espace, person, Edition::Permise};

    CvBench()
    {
        editor.show();
        QApplication::setActiveWindow(&editor);
    }
    QLineEdit *title() { return editor.findChild<QLineEdit *>(); }
    QPlainTextEdit *notes(int place) { return editor.findChildren<QPlainTextEdit *>().at(place); }
    CvView *view() { return editor.findChild<CvView *>(); }
    QString chip() { return editor.findChild<Chip *>()->word(); }
    std::optional<CvAnonymise> saved() { return Lectures{*planning.classeur.session}.intervenant(person.id)->cv; }
    void settle() { QTest::qWait(250); }
};

} // namespace

TEST_CASE("the passages that identify a person are found, each with its kind", "[cctp-6.6.5-b][cv]")
{
    auto person = unIntervenant("INT-07", "2019-09-01");
    person.employeursMasques = {"Ostrane Conseil"};
    const CvMarks marks{person};
    const auto text = QStringLiteral("Chez Ostrane Conseil, Maëlle dirige ; maelle joue, écrire au 06 39 98 12 34.");
    QStringList found;
    for (const auto &mark : marks.in(text, CvText::Free))
        found << CvMarks::name(mark.kind) + QLatin1Char{':'} + text.mid(mark.start, mark.length);
    CHECK(found
          == QStringList{QStringLiteral("Employeur:Ostrane Conseil,"), QStringLiteral("Nom:Maëlle"),
                         QStringLiteral("Nom:maelle"), QStringLiteral("Contact:06 39 98 12 34.")});
    CHECK(marks.in(QStringLiteral("Conduite d’ateliers"), CvText::Free).isEmpty());
    CHECK(marks.in({}, CvText::Free).isEmpty());
    // A mission's length reads like an age and is none.
    CHECK_FALSE(marks.in(QStringLiteral("18 ans"), CvText::Free).isEmpty());
    CHECK(marks.in(QStringLiteral("18 ans"), CvText::Duration).isEmpty());
}

TEST_CASE("what still identifies the person is highlighted and named as one types", "[cctp-6.6.5-b][cv]")
{
    CvBench b;
    CHECK(b.chip() == QStringLiteral("Anonyme"));
    QTest::keyClicks(b.notes(0), QStringLiteral("Maelle "));
    b.settle();
    CHECK(b.view()->toPlainText().contains(QStringLiteral("Maelle [Nom]")));
    CHECK(b.view()->passages() == 1);
    CHECK(b.chip().startsWith(QStringLiteral("1 passage")));
    // The name of the person stands nowhere else in what will be printed.
    CHECK_FALSE(b.view()->toPlainText().contains(QStringLiteral("Lefèvre")));
    CHECK(b.view()->toPlainText().contains(QStringLiteral("CV anonymisé INT-01")));
}

TEST_CASE("a CV is saved with all its parts, and the file is told", "[cctp-6.6.5-b][cv]")
{
    CvBench b;
    b.title()->setFocus();
    b.title()->selectAll();
    QTest::keyClicks(b.title(), QStringLiteral("Architecte de donnees"));
    b.notes(1)->setPlainText(QStringLiteral("Master\n\n  Doctorat  "));
    b.notes(4)->setPlainText(QString{});
    auto &missions = table(b.editor, QStringLiteral("Missions"));
    QTest::mouseClick(button(b.editor, QStringLiteral("Ajouter une mission")), Qt::LeftButton);
    type(missions, 1, 0, QStringLiteral("6 mois"));
    type(missions, 1, 3, QStringLiteral("Cadrage"));
    CHECK(b.editor.isModified());
    QTest::mouseClick(button(b.editor, QStringLiteral("Enregistrer")), Qt::LeftButton);
    CHECK(b.editor.result() == QDialog::Accepted);
    const auto cv = b.saved();
    REQUIRE(cv);
    CHECK(cv->titre == "Architecte de donnees");
    CHECK(cv->formations == std::vector<std::string>{"Master", "Doctorat"});
    CHECK(cv->langues.empty());
    REQUIRE(cv->missions.size() == 2);
    CHECK(cv->missions[1] == MissionCv{"6 mois", "", "", "Cadrage"});
    CHECK(b.planning.written == 1);
    CHECK(b.editor.intervenant().cv == cv);
}

TEST_CASE("each change of a CV is undone and done again before it is saved", "[cv]")
{
    CvBench b;
    const auto before = b.title()->text();
    b.title()->setFocus();
    b.title()->selectAll();
    QTest::keyClicks(b.title(), QStringLiteral("Autre"));
    b.notes(0)->setFocus();
    b.notes(0)->setPlainText(QStringLiteral("Neuf"));
    QTest::keyClick(b.notes(0), Qt::Key_Z, Qt::ControlModifier);
    CHECK(b.notes(0)->toPlainText() != QStringLiteral("Neuf"));
    CHECK(b.title()->text() == QStringLiteral("Autre"));
    QTest::keyClick(b.title(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(b.title()->text() == before);
    CHECK_FALSE(b.editor.isModified());
    CHECK_FALSE(button(b.editor, QStringLiteral("Enregistrer"))->isEnabled());
    QTest::keyClick(b.title(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(b.title()->text() == QStringLiteral("Autre"));
}

TEST_CASE("changes that aren't saved are asked about", "[cv]")
{
    CvBench b;
    b.notes(0)->setPlainText(QStringLiteral("Neuf"));
    SECTION("kept")
    {
        b.planning.dialogs.saveAnswers = {SaveAnswer::Cancel};
        QTest::keyClick(&b.editor, Qt::Key_Escape);
        CHECK(b.editor.isVisible());
    }
    SECTION("left")
    {
        b.planning.dialogs.saveAnswers = {SaveAnswer::Discard};
        b.editor.close();
        CHECK_FALSE(b.editor.isVisible());
        CHECK(b.saved()->resume != "Neuf");
    }
    SECTION("saved")
    {
        b.planning.dialogs.saveAnswers = {SaveAnswer::Save};
        QTest::mouseClick(button(b.editor, QStringLiteral("Annuler")), Qt::LeftButton);
        CHECK_FALSE(b.editor.isVisible());
        CHECK(b.saved()->resume == "Neuf");
    }
    CHECK(b.planning.dialogs.unanswered.isEmpty());
}

TEST_CASE("a CV that was written over meanwhile is refused with its reason, and nothing is lost", "[cv]")
{
    CvBench b;
    auto other = b.person;
    other.telephone = "06 00 00 00 00";
    REQUIRE(EnregistrerIntervenant{*b.planning.classeur.session}.modifier(other));
    b.notes(0)->setPlainText(QStringLiteral("Neuf"));
    QTest::mouseClick(button(b.editor, QStringLiteral("Enregistrer")), Qt::LeftButton);
    CHECK(b.editor.isVisible());
    CHECK(b.planning.dialogs.told.size() == 1);
    CHECK(b.notes(0)->toPlainText() == QStringLiteral("Neuf"));
    CHECK(b.planning.written == 0);
}

TEST_CASE("a CV that is emptied is taken away", "[cv]")
{
    CvBench b;
    b.title()->selectAll();
    QTest::keyClick(b.title(), Qt::Key_Delete);
    for (int place = 0; place < 5; ++place)
        b.notes(place)->clear();
    auto &missions = table(b.editor, QStringLiteral("Missions"));
    missions.setFocus();
    missions.select(0);
    QTest::keyClick(&missions, Qt::Key_Delete);
    b.settle();
    CHECK(b.chip() == QStringLiteral("CV vide"));
    REQUIRE(b.editor.save());
    CHECK_FALSE(b.saved().has_value());
}

TEST_CASE("every control of the CV editor says its name", "[cv]")
{
    CvBench b;
    checkNames(b.editor);
}

TEST_CASE("steps of one name grow together until something comes between", "[cv]")
{
    EditHistory<int> history{0};
    history.record(1, QStringLiteral("a"));
    history.record(2, QStringLiteral("a"));
    history.record(3, QStringLiteral("b"));
    CHECK(history.undo() == 2);
    CHECK(history.undo() == 0);
    CHECK_FALSE(history.canUndo());
    CHECK_FALSE(history.isModified());
    CHECK(history.redo() == 2);
    history.markSaved();
    CHECK_FALSE(history.isModified());
    history.record(4, QStringLiteral("a"));
    CHECK(history.undoAct() == QStringLiteral("a"));
    CHECK(history.undo() == 2);
    CHECK(history.undo() == 0);
    CHECK(history.isModified());
    history.record(5, QStringLiteral("c"));
    CHECK_FALSE(history.canRedo());
    CHECK(history.undo() == 0);
    // What was saved can't be reached any more.
    CHECK(history.isModified());
    // It was saved as something else: that is what stands, and what there is to go back to.
    history.record(7, QStringLiteral("d"));
    history.markSaved(8);
    CHECK_FALSE(history.isModified());
    CHECK(history.value() == 8);
    history.record(9, QStringLiteral("d"));
    CHECK(history.undo() == 8);
    CHECK(history.saved() == 8);
}
