// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "tests/ui/Planning.h"
#include "tests/ui/UnEditeur.h"
#include "ui/devis/LignesModel.h"
#include "ui/devis/LignesTable.h"
#include "ui/devis/PhasesSection.h"
#include "ui/entries/EntryTable.h"
#include "ui/forms/DateEdit.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

/// A cell of the editor's phases in which something was typed and not left.
struct CelluleOuverte : UnEditeur {
    explicit CelluleOuverte(const QString &typed, int column = 1)
    {
        page.present(QStringLiteral("BROUILLON-0000"));
        showTab("Phases et livrables");
        QApplication::processEvents();
        phases = &test::table(page, QStringLiteral("Phases"));
        phases->select(0, column);
        phases->setFocus();
        QTest::keyClick(phases, Qt::Key_Return);
        field = phases->viewport()->findChild<QLineEdit *>();
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        write(*field, typed);
    }
    [[nodiscard]] std::string title() { return stored().version.contenu.phases.at(0).intitule; }

    EntryTable *phases = nullptr;
    QLineEdit *field = nullptr;
};

} // namespace

TEST_CASE("what stands in an open cell is a change: it is saved, and asked about", "[phases][use-e]")
{
    CelluleOuverte e{QStringLiteral("Cadrage revu")};
    CHECK(e.page.isModified());
    REQUIRE(e.button(QStringLiteral("Enregistrer")) != nullptr);
    CHECK(e.button(QStringLiteral("Enregistrer"))->isEnabled());
    CHECK(e.page.save());
    CHECK(e.title() == "Cadrage revu");
    CHECK_FALSE(e.page.isModified());
}

TEST_CASE("a cell that stays open is taken after a pause, and Escape gives it back", "[phases][use-e]")
{
    CelluleOuverte e{QStringLiteral("Cadrage revu ")};
    const auto before = e.title();
    QTRY_VERIFY(e.phases->openField() == nullptr);
    // Still open, and as it was typed.
    CHECK(e.field->text() == QStringLiteral("Cadrage revu "));
    CHECK(e.field->hasFocus());
    CHECK(e.page.isModified());
    QTest::keyClick(e.field, Qt::Key_Escape);
    settle();
    CHECK(e.page.save());
    CHECK(e.title() == before);
}

TEST_CASE("a code that others follow is never taken half typed", "[phases]")
{
    CelluleOuverte e{QStringLiteral("P9"), 0};
    QTest::qWait(900);
    CHECK(e.phases->openField() == e.field);
    QTest::keyClick(e.field, Qt::Key_Escape);
    settle();
    CHECK_FALSE(e.page.isModified());
}

TEST_CASE("the beginning of a refused date isn't left in its cell, though it was taken while one rested", "[phases]")
{
    constexpr int debut = 2;
    CelluleOuverte e{QStringLiteral("31/12/2026"), debut};
    const auto before = e.stored().version.contenu;
    const auto key = GENERATE(Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return);
    INFO("key " << key);
    QTest::qWait(900);
    QTest::keyClicks(e.field, QStringLiteral("7"));
    QTest::keyClick(e.field, key);
    settle();
    CHECK_FALSE(e.page.isModified());
    CHECK(e.page.save());
    CHECK(e.stored().version.contenu == before);
}

TEST_CASE("what can't be read isn't saved around, nor is its beginning", "[lignes][devis-a]")
{
    UnEditeur e;
    e.page.present(QStringLiteral("BROUILLON-0000"));
    e.showTab("Lignes");
    auto *lines = e.page.findChild<LignesTable *>();
    QApplication::processEvents();
    const auto [column, typed] = GENERATE(table<int, const char *>({{LignesModel::Nombre, "1000000000"},
                                                                    {LignesModel::Nombre, "12,3456"},
                                                                    {LignesModel::Nombre, "15x"},
                                                                    {LignesModel::Remise, "120"}}));
    const auto key = GENERATE(Qt::Key_unknown, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Down);
    INFO(typed << ", key " << key);
    const auto before = e.stored().version.contenu;
    lines->editCell(0, column);
    auto *field = lines->viewport()->findChild<QLineEdit *>();
    REQUIRE(field != nullptr);
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(typed));
    CHECK_FALSE(e.page.save());
    CHECK(e.alerts.last().startsWith(QStringLiteral("Rien n’est enregistré")));
    CHECK(e.stored().version.contenu == before);
    // Left, the cell has what it had before, and it is said.
    if (key == Qt::Key_unknown)
        e.button(QStringLiteral("Plus d’actes"))->setFocus();
    else
        QTest::keyClick(field, key);
    settle();
    const auto labels = e.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
        return label->isVisible() && label->text().endsWith(QStringLiteral("Le nombre d’avant est resté."));
    }));
    CHECK(e.page.save());
    CHECK(e.stored().version.contenu == before);
}

TEST_CASE("a date that can't be read isn't taken by its beginning, and nothing is saved around it", "[besoin][devis-a]")
{
    UnEditeur e;
    e.page.present(QStringLiteral("BROUILLON-0000"));
    e.showTab("Besoin");
    QApplication::processEvents();
    const auto before = e.stored().version.contenu;
    const auto *name = GENERATE("Date du devis et des prix", "Validité");
    INFO(name);
    DateEdit *field = nullptr;
    for (auto *edit : e.page.findChildren<DateEdit *>())
        if (edit->accessibleName() == QString::fromUtf8(name))
            field = edit;
    REQUIRE(field != nullptr);
    const auto usual = field->text();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("31/12/2026"));
    CHECK(e.page.isModified());
    QTest::keyClicks(field, QStringLiteral("7"));
    CHECK_FALSE(e.page.isModified());
    CHECK(field->text() == QStringLiteral("31/12/20267"));
    e.button(QStringLiteral("Plus d’actes"))->setFocus();
    settle();
    SECTION("left, it is gone back to")
    {
        e.showTab("Lignes");
        QApplication::processEvents();
        CHECK_FALSE(e.page.save());
        CHECK(e.alerts.last().startsWith(QStringLiteral("Rien n’est enregistré")));
        CHECK(QApplication::focusWidget() == field);
        CHECK(field->isVisible());
        CHECK(e.stored().version.contenu == before);
    }
    SECTION("another change doesn't lose it")
    {
        auto *text = e.page.findChild<QPlainTextEdit *>();
        REQUIRE(text != nullptr);
        text->setPlainText(QStringLiteral("Autre contexte"));
        CHECK(field->text() == QStringLiteral("31/12/20267"));
        CHECK_FALSE(e.page.save());
        CHECK(e.stored().version.contenu == before);
    }
    // Mended, all is saved.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, usual);
    CHECK(e.page.save());
    CHECK(e.stored().version.contenu.date == before.date);
    CHECK(e.stored().version.contenu.validite == before.validite);
}

TEST_CASE("what was typed in one devis is never put back into another", "[besoin][devis-a]")
{
    UnEditeur e;
    const auto content = e.stored().version.contenu;
    auto other = content;
    other.objet = "Autre devis";
    const auto second = EnregistrerBrouillon{*e.c.session}.creer(e.c.d.demande.numero, other);
    REQUIRE(second.has_value());
    e.page.present(QStringLiteral("BROUILLON-0000"));
    e.showTab("Besoin");
    QApplication::processEvents();
    DateEdit *field = nullptr;
    for (auto *edit : e.page.findChildren<DateEdit *>())
        if (edit->accessibleName() == QStringLiteral("Validité"))
            field = edit;
    REQUIRE(field != nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("31/12/2026"));
    e.dialogs.saveAnswers = {SaveAnswer::Discard};
    // As a shortcut does, without leaving the field.
    e.page.discard();
    e.page.present(QString::fromStdString(second->devis.reference));
    QApplication::processEvents();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("x"));
    CHECK_FALSE(e.page.isModified());
    CHECK(e.stored(second->devis.reference).version.contenu.objet == "Autre devis");
    e.dialogs.saveAnswers.clear();
}
