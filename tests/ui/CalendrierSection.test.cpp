// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/CalendrierSection.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/devis/GanttEditor.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

struct CalendarBench {
    Planning planning;
    InEditor<CalendrierSection> in{planning};
    GanttEditor &gantt = *in.section.findChild<GanttEditor *>();

    EntryTable &interventions() { return table(in.section, QStringLiteral("Interventions")); }
    /// Drags a bar from a place in it by so many days.
    void drag(int bar, qreal share, int days)
    {
        const auto rect = gantt.barRect(bar);
        const auto from = QPointF{rect.left() + share * (rect.width() - 2) + 1, rect.center().y()}.toPoint();
        const auto to = from + QPoint{qRound(days * gantt.scale().dayWidth()), 0};
        QTest::mousePress(&gantt, Qt::LeftButton, {}, from);
        QMouseEvent move{QEvent::MouseMove, QPointF{to},    gantt.mapToGlobal(QPointF{to}),
                         Qt::NoButton,      Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&gantt, &move);
        QTest::mouseRelease(&gantt, Qt::LeftButton, {}, to);
    }
};

// The sample: P1, its intervention, its deliverable; P2 and its own.
enum Bar { Phase1, Entretiens, Note, Phase2, Rapport };

} // namespace

TEST_CASE("dragging a bar moves it, dragging an edge resizes it, by whole days", "[cctp-6.6.5-a][calendrier]")
{
    CalendarBench b;
    b.drag(Entretiens, 0.5, 7);
    CHECK(b.in.contenu().calendrier[0].debut == le("2027-01-19"));
    CHECK(b.in.contenu().calendrier[0].fin == le("2027-01-21"));
    CHECK(b.in.acts == QStringList{QStringLiteral("Dates de « Entretiens »")});
    b.drag(Entretiens, 1, 2);
    CHECK(b.in.contenu().calendrier[0].debut == le("2027-01-19"));
    CHECK(b.in.contenu().calendrier[0].fin == le("2027-01-23"));
    b.drag(Entretiens, 0, -1);
    CHECK(b.in.contenu().calendrier[0].debut == le("2027-01-18"));
    b.drag(Note, 0.5, 3);
    CHECK(b.in.contenu().livrables[0].remise == le("2027-01-18"));
    b.drag(Phase2, 0.5, -2);
    CHECK(b.in.contenu().phases[1].debut == le("2027-01-16"));
    CHECK(b.in.contenu().phases[1].fin == le("2027-01-27"));
}

TEST_CASE("an edge dragged past the other one stops there, a click changes nothing", "[calendrier]")
{
    CalendarBench b;
    b.drag(Entretiens, 1, -20);
    CHECK(b.in.contenu().calendrier[0].fin == le("2027-01-12"));
    b.drag(Entretiens, 0.5, 0);
    CHECK(b.in.acts.size() == 1);
}

TEST_CASE("the chosen bar goes by a day with the arrows, its end with Shift", "[cctp-6.6.5-a][calendrier]")
{
    CalendarBench b;
    b.gantt.setFocus();
    b.gantt.select(PlanningKind::Phase, 0);
    QTest::keyClick(&b.gantt, Qt::Key_Down);
    CHECK(b.gantt.selected()->label == QStringLiteral("Entretiens"));
    QTest::keyClick(&b.gantt, Qt::Key_Right);
    QTest::keyClick(&b.gantt, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(b.in.contenu().calendrier[0].debut == le("2027-01-13"));
    CHECK(b.in.contenu().calendrier[0].fin == le("2027-01-16"));
    CHECK(b.gantt.accessibleDescription().contains(QStringLiteral("13/01/2027 – 16/01/2027")));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&b.gantt, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(b.in.contenu().calendrier[0].fin == le("2027-01-13"));
}

TEST_CASE("Escape gives up a bar that is being dragged", "[calendrier]")
{
    CalendarBench b;
    const auto from = b.gantt.barRect(Entretiens).center().toPoint();
    QTest::mousePress(&b.gantt, Qt::LeftButton, {}, from);
    const QPointF to{from + QPoint{60, 0}};
    QMouseEvent move{QEvent::MouseMove, to, b.gantt.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&b.gantt, &move);
    CHECK(b.gantt.selected()->start > le("2027-01-12"));
    QTest::keyClick(&b.gantt, Qt::Key_Escape);
    QTest::mouseRelease(&b.gantt, Qt::LeftButton, {}, to.toPoint());
    CHECK(b.gantt.selected()->start == le("2027-01-12"));
    CHECK(b.in.acts.isEmpty());
}

TEST_CASE("interventions are typed in place, and the bars follow", "[cctp-6.6.5-a][calendrier]")
{
    CalendarBench b;
    const QAbstractItemModelTester tester{&b.interventions().list()};
    QTest::mouseClick(button(b.in.section, QStringLiteral("Ajouter une intervention")), Qt::LeftButton);
    REQUIRE(b.in.contenu().calendrier.size() == 2);
    type(b.interventions(), 1, 0, QStringLiteral("Restitution"));
    choose(b.interventions(), 1, 1, QStringLiteral("P2 — Analyse"));
    type(b.interventions(), 1, 3, QStringLiteral("29/01/2027"));
    type(b.interventions(), 1, 2, QStringLiteral("28/01/2027"));
    type(b.interventions(), 1, 4, QStringLiteral("à distance"));
    CHECK(b.in.contenu().calendrier[1]
          == InterventionPrevue{"Restitution", "P2", le("2027-01-28"), le("2027-01-29"), "à distance"});
    b.gantt.select(PlanningKind::Intervention, 1);
    CHECK(b.gantt.selected()->label == QStringLiteral("Restitution"));
    // A date is always there: emptied, the cell keeps its own.
    type(b.interventions(), 1, 2, QString{});
    CHECK(b.in.contenu().calendrier[1].debut == le("2027-01-28"));
}

TEST_CASE("list and bars choose together, and a finding is brought to its entry", "[calendrier]")
{
    CalendarBench b;
    b.in.contenu().calendrier.push_back({"Restitution", "P2", le("2027-01-28"), le("2027-01-28"), ""});
    b.in.refresh();
    b.in.section.reveal(Section::Calendrier, QStringLiteral("Restitution"));
    CHECK(b.interventions().currentRow() == 1);
    CHECK(b.gantt.selected()->label == QStringLiteral("Restitution"));
    b.gantt.setFocus();
    while (b.gantt.selected()->label != QStringLiteral("Entretiens"))
        QTest::keyClick(&b.gantt, Qt::Key_Up);
    CHECK(b.interventions().currentRow() == 0);
}

TEST_CASE("days that aren't worked where the beneficiary is are greyed", "[calendrier]")
{
    CalendarBench b;
    b.in.contenu().calendrier = {{"Entretiens", "P1", le("2027-03-22"), le("2027-03-30"), ""}};
    b.in.contenu().phases.clear();
    b.in.contenu().livrables.clear();
    const auto grey = [&](const char *day) {
        const auto x = static_cast<int>(b.gantt.scale().x(le(day)) + b.gantt.scale().dayWidth() / 2);
        return b.gantt.grab().toImage().pixelColor(x, b.gantt.height() - 2) == tokens(b.gantt.palette()).track;
    };
    b.in.refresh();
    CHECK(grey("2027-03-27"));
    CHECK_FALSE(grey("2027-03-26"));
    // Good Friday, where it is a holiday.
    b.in.dossier.beneficiaire.territoire = Territoire::AlsaceMoselle;
    b.in.refresh();
    CHECK(grey("2027-03-26"));
}

TEST_CASE("a calendar that can't be changed can be walked through", "[calendrier]")
{
    Planning planning;
    InEditor<CalendrierSection> in{planning, Edition::Refusee};
    auto *gantt = in.section.findChild<GanttEditor *>();
    gantt->setFocus();
    gantt->select(PlanningKind::Intervention, 0);
    QTest::keyClick(gantt, Qt::Key_Right);
    QTest::keyClick(gantt, Qt::Key_Up);
    CHECK(gantt->selected()->kind == PlanningKind::Phase);
    CHECK(in.acts.isEmpty());
    for (const auto *found : in.section.findChildren<QPushButton *>())
        CHECK_FALSE(found->isEnabled());
}

TEST_CASE("an empty calendar says what to do first; one of two centuries is drawn all the same", "[calendrier]")
{
    CalendarBench b;
    b.in.contenu() = ContenuDevis{};
    b.in.contenu().date = le("2026-11-24");
    b.in.refresh();
    QStringList shown;
    for (const auto *label : b.in.section.findChildren<QLabel *>())
        if (label->isVisible())
            shown << label->text();
    CHECK(shown.join(QLatin1Char{'|'}).contains(QStringLiteral("Ajouter une intervention")));
    QTest::mouseClick(button(b.in.section, QStringLiteral("Ajouter une intervention")), Qt::LeftButton);
    CHECK(b.in.contenu().calendrier[0].debut == le("2026-11-24"));
    b.in.contenu().calendrier = {{"Tout", "", le("1900-01-01"), le("2199-12-31"), ""}};
    b.in.refresh();
    CHECK_FALSE(b.gantt.grab().isNull());
    b.gantt.select(PlanningKind::Intervention, 0);
    b.gantt.setFocus();
    QTest::keyClick(&b.gantt, Qt::Key_Right);
    CHECK(b.in.contenu().calendrier[0].fin == le("2199-12-31"));
}

TEST_CASE("every control of the calendar says its name", "[calendrier]")
{
    CalendarBench b;
    checkNames(b.in.section);
}
