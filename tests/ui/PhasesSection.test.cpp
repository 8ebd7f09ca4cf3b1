// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/PhasesSection.h"
#include "core/domain/devis/ReglesDevis.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/common/Chip.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTabBar>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

constexpr int days = 4;
constexpr int cost = 5;

QStringList words(const QWidget &section)
{
    QStringList shown;
    for (const auto *chip : section.findChildren<Chip *>())
        if (!chip->word().isEmpty())
            shown << chip->word();
    return shown;
}

struct PhasesBench {
    Planning planning;
    InEditor<PhasesSection> in{planning};

    EntryTable &phases() { return table(in.section, QStringLiteral("Phases")); }
    EntryTable &livrables() { return table(in.section, QStringLiteral("Livrables")); }
    EntryTable &charges() { return table(in.section, QStringLiteral("Charge et coût")); }
    void go(int tab)
    {
        in.section.findChild<QTabBar *>()->setCurrentIndex(tab);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("phases are typed in place, added, copied, moved and taken away by keyboard", "[cctp-6.6.5-a][phases]")
{
    PhasesBench b;
    const QAbstractItemModelTester tester{&b.phases().list()};
    b.phases().setFocus();
    type(b.phases(), 0, 1, QStringLiteral("Cadrage"));
    type(b.phases(), 0, 2, QStringLiteral("12/01/27"));
    CHECK(b.in.contenu().phases[0].intitule == "Cadrage");
    CHECK(b.in.contenu().phases[0].debut == le("2027-01-12"));
    CHECK(b.in.acts == QStringList{QStringLiteral("Intitulé de la phase P1"), QStringLiteral("Début de la phase P1")});

    QTest::keyClick(&b.phases(), Qt::Key_Insert);
    REQUIRE(b.in.contenu().phases.size() == 3);
    CHECK(b.in.contenu().phases[1].code == "P3");
    CHECK(b.phases().currentRow() == 1);
    QTest::keyClick(&b.phases(), Qt::Key_Down, Qt::AltModifier);
    CHECK(b.in.contenu().phases[2].code == "P3");
    CHECK(b.phases().currentRow() == 2);
    QTest::keyClick(&b.phases(), Qt::Key_D, Qt::ControlModifier);
    CHECK(b.in.contenu().phases[3].code == "P4");
    QTest::keyClick(&b.phases(), Qt::Key_Delete);
    QTest::keyClick(&b.phases(), Qt::Key_Delete);
    CHECK(b.in.contenu().phases.size() == 2);
    CHECK(b.phases().currentRow() == 1);
}

TEST_CASE("a date that doesn't exist is told under the list, and the cell keeps its own", "[phases]")
{
    PhasesBench b;
    type(b.phases(), 0, 2, QStringLiteral("31/02/2027"));
    CHECK(b.in.acts.isEmpty());
    CHECK(b.in.contenu().phases[0].debut == le("2027-01-11"));
    QStringList shown;
    for (const auto *label : b.in.section.findChildren<QLabel *>())
        if (label->isVisible())
            shown << label->text();
    CHECK(shown.join(QLatin1Char{'|'}).contains(QStringLiteral("Cette date n’existe pas")));
}

TEST_CASE("a new code is followed by what names it, an empty one isn't taken", "[phases]")
{
    PhasesBench b;
    type(b.phases(), 0, 0, QStringLiteral("A"));
    CHECK(b.in.contenu().livrables[0].phase == "A");
    CHECK(b.in.contenu().charges[0].phase == "A");
    type(b.phases(), 0, 0, QString{});
    CHECK(b.in.contenu().phases[0].code == "A");
    CHECK(controlerCoherence(b.in.contenu()).empty());
}

TEST_CASE("the objectives and the outline belong to the row that is chosen", "[cctp-6.6.5-a][phases]")
{
    PhasesBench b;
    b.phases().select(1);
    auto *objectives = notes(b.in.section, QStringLiteral("Objectifs"));
    QTest::keyClicks(objectives, QStringLiteral("Mesurer"));
    CHECK(b.in.contenu().phases[1].objectifs == "Mesurer");
    CHECK(b.in.contenu().phases[0].objectifs.empty());
    b.phases().select(0);
    CHECK(objectives->toPlainText().isEmpty());

    b.go(1);
    b.livrables().select(0);
    auto *outline = notes(b.in.section, QStringLiteral("Plan"));
    CHECK(outline->toPlainText() == QStringLiteral("1. Contexte"));
    outline->moveCursor(QTextCursor::End);
    QTest::keyClick(outline, Qt::Key_Return);
    QTest::keyClicks(outline, QStringLiteral("2. Suite"));
    CHECK(b.in.contenu().livrables[0].plan == std::vector<std::string>{"1. Contexte", "2. Suite"});
    CHECK(cell(b.livrables(), 0, 4) == QStringLiteral("2 titres"));
    outline->clear();
    CHECK(b.in.contenu().livrables[0].plan.empty());
    CHECK(cell(b.livrables(), 0, 4) == QStringLiteral("À écrire"));
}

TEST_CASE("days propose the cost of the profile, until a cost is typed", "[cctp-6.6.5-a][matrice]")
{
    PhasesBench b;
    b.go(2);
    const QAbstractItemModelTester tester{&b.charges().list()};
    type(b.charges(), 0, days, QStringLiteral("1,5"));
    CHECK(b.in.contenu().charges[0].cout == 1'725'00_c);
    choose(b.charges(), 0, 3, QStringLiteral("Confirmé"));
    CHECK(b.in.contenu().charges[0].cout == 1'335'00_c);
    type(b.charges(), 0, cost, QStringLiteral("1 000,00"));
    type(b.charges(), 0, days, QStringLiteral("2"));
    CHECK(b.in.contenu().charges[0].cout == 1'000'00_c);
    CHECK(b.in.contenu().charges[0].jours == Quantite::milliemes(2000));
}

TEST_CASE("a person brings the profile billed, a deliverable its phase", "[cctp-6.6.5-a][matrice]")
{
    PhasesBench b;
    b.go(2);
    b.in.contenu().charges = {{}};
    b.in.refresh();
    choose(b.charges(), 0, 1, QStringLiteral("L2 — Rapport"));
    choose(b.charges(), 0, 2, QStringLiteral("INT-02"));
    type(b.charges(), 0, days, QStringLiteral("3"));
    CHECK(b.in.contenu().charges[0]
          == ChargeDevis{"P2", "L2", "INT-02", Profil::Confirme, Quantite::milliemes(3000), 2'670'00_c});
}

TEST_CASE("what remains is told in words as one types, and shared to the centime", "[cctp-6.6.5-a][matrice]")
{
    PhasesBench b;
    b.go(2);
    CHECK(words(b.in.section) == QStringList{QStringLiteral("Coût réparti"), QStringLiteral("Jours répartis")});
    CHECK_FALSE(button(b.in.section, QStringLiteral("Répartir le reste"))->isEnabled());
    type(b.charges(), 0, cost, QStringLiteral("2 299,50"));
    CHECK(words(b.in.section).first() == QStringLiteral("Reste à répartir : 0,50\u00A0€"));
    CHECK(
        cell(table(b.in.section, QStringLiteral("Total par phase")), 0, 2).startsWith(QStringLiteral("2\u202F299,50")));

    SECTION("in proportion")
    {
        QTest::mouseClick(button(b.in.section, QStringLiteral("Répartir le reste")), Qt::LeftButton);
        CHECK(b.in.acts.last() == QStringLiteral("Répartir le reste"));
    }
    SECTION("to the cell that is chosen")
    {
        b.charges().select(0, cost);
        QTest::mouseClick(button(b.in.section, QStringLiteral("Donner le reste à la case")), Qt::LeftButton);
        CHECK(b.in.contenu().charges[0].cout == 2'300'00_c);
    }
    CHECK(controlerRepartition(b.in.contenu()).empty());
    CHECK(words(b.in.section).first() == QStringLiteral("Coût réparti"));
}

TEST_CASE("the days that remain are given where the cell is one of days", "[cctp-6.6.5-a][matrice]")
{
    PhasesBench b;
    b.go(2);
    type(b.charges(), 1, days, QStringLiteral("2"));
    CHECK(words(b.in.section).contains(QStringLiteral("Jours à répartir : 1")));
    b.charges().select(1, days);
    QTest::mouseClick(button(b.in.section, QStringLiteral("Donner le reste à la case")), Qt::LeftButton);
    CHECK(b.in.contenu().charges[1].jours == Quantite::milliemes(3000));
    type(b.charges(), 1, days, QStringLiteral("4"));
    CHECK(words(b.in.section).last() == QStringLiteral("Jours en trop : 1"));
}

TEST_CASE("a finding is brought to what mends it", "[phases]")
{
    PhasesBench b;
    const auto tab = [&] { return b.in.section.findChild<QTabBar *>()->currentIndex(); };
    b.in.section.reveal(Section::Livrables, QStringLiteral("L2"));
    CHECK(tab() == 1);
    CHECK(b.livrables().currentRow() == 1);
    b.in.section.reveal(Section::Phases, {});
    CHECK(tab() == 2);
    b.in.section.reveal(Section::Phases, QStringLiteral("P2"));
    CHECK(tab() == 0);
    CHECK(b.phases().currentRow() == 1);
    b.in.section.reveal(Section::Charges, QStringLiteral("INT-02"));
    CHECK(tab() == 2);
    CHECK(b.charges().currentRow() == 1);
    b.in.contenu().phases.clear();
    b.in.refresh();
    b.in.section.reveal(Section::Phases, {});
    CHECK(tab() == 0);
}

TEST_CASE("an issued version, or a file that may only be read, offers nothing to change", "[phases]")
{
    Planning planning;
    InEditor<PhasesSection> in{planning, Edition::Refusee};
    for (const auto *found : in.section.findChildren<QPushButton *>())
        CHECK_FALSE(found->isEnabled());
    for (const auto *notes : in.section.findChildren<QPlainTextEdit *>())
        CHECK(notes->isReadOnly());
    auto &phases = table(in.section, QStringLiteral("Phases"));
    phases.setFocus();
    QTest::keyClick(&phases, Qt::Key_Delete);
    QTest::keyClick(&phases, Qt::Key_Return);
    CHECK(phases.viewport()->findChild<QLineEdit *>() == nullptr);
    CHECK(in.acts.isEmpty());
}

TEST_CASE("an empty breakdown says what to do first, and begins with one click", "[phases]")
{
    PhasesBench b;
    b.in.contenu() = ContenuDevis{};
    b.in.refresh();
    QStringList shown;
    for (const auto *label : b.in.section.findChildren<QLabel *>())
        if (label->isVisible())
            shown << label->text();
    CHECK(shown.join(QLatin1Char{'|'}).contains(QStringLiteral("Commencez par « Ajouter une phase »")));
    QTest::mouseClick(button(b.in.section, QStringLiteral("Ajouter une phase")), Qt::LeftButton);
    REQUIRE(b.in.contenu().phases.size() == 1);
    CHECK(b.in.contenu().phases[0].code == "P1");
    CHECK(b.phases().isVisible());
}

TEST_CASE("every control of the breakdown says its name", "[phases]")
{
    PhasesBench b;
    for (int tab = 0; tab < 3; ++tab) {
        b.go(tab);
        checkNames(b.in.section);
    }
}
