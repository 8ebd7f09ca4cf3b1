// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Langage.h"
#include "tests/support/UnDossier.h"
#include "ui/common/TypeAhead.h"
#include "ui/devis/BpuMatches.h"
#include "ui/devis/BpuPicker.h"
#include "ui/devis/FieldEscape.h"
#include "ui/devis/LignesDelegate.h"
#include "ui/devis/LignesModel.h"
#include "ui/devis/LignesTable.h"
#include "ui/forms/SiretEdit.h"
#include "ui/forms/SiretField.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

// What the keyboard does to what is typed, with the keys going where the window sends them.

namespace {

/// A window in front, with the fields of a test.
struct Front : QWidget {
    Front()
        : column{new QVBoxLayout{this}}
    {
    }
    void bring(QWidget &first)
    {
        resize(600, 400);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
        first.setFocus();
        QApplication::processEvents();
        REQUIRE(QApplication::focusWidget() == &first);
    }
    QVBoxLayout *column;
};

/// A key to whom a window system sends it: the list that is open, else the field.
void press(int key)
{
    auto *list = QApplication::activePopupWidget();
    QTest::keyClick(list != nullptr ? list : QApplication::focusWidget(), static_cast<Qt::Key>(key));
    QApplication::processEvents();
}

void type(const QString &text)
{
    for (const auto sign : text) {
        auto *list = QApplication::activePopupWidget();
        QTest::keyClicks(list != nullptr ? list : QApplication::focusWidget(), QString{sign});
    }
    QApplication::processEvents();
}

/// A field with three names, two of which begin alike.
struct Names : Front {
    explicit Names(Unpicked unpicked)
    {
        column->addWidget(field);
        column->addWidget(next);
        list = new TypeAhead{*field, found, QStringLiteral("Noms"), unpicked};
        connect(list, &TypeAhead::taken, this, [this](const QModelIndex &name) {
            taken << name.data().toString();
            field->clear();
            // Who is taken isn't proposed again.
            all.removeOne(name.data().toString());
            search();
        });
        connect(list, &TypeAhead::wanted, this, [this] {
            search();
            list->open();
        });
        connect(field, &QLineEdit::textEdited, this, [this] {
            search();
            list->open();
        });
        connect(field, &QLineEdit::returnPressed, this, [this] { entered << field->text(); });
        bring(*field);
    }
    void search() { found.setStringList(all.filter(field->text(), Qt::CaseInsensitive)); }

    QStringList all{QStringLiteral("INT-01"), QStringLiteral("INT-02"), QStringLiteral("INT-04"), QStringLiteral("X")};
    QStringListModel found;
    QLineEdit *field = new QLineEdit{this};
    QLineEdit *next = new QLineEdit{this};
    TypeAhead *list = nullptr;
    QStringList taken;
    QStringList entered;
};

} // namespace

TEST_CASE("the arrows pick a proposal, and Enter takes that very one, once", "[saisie][clavier]")
{
    Names names{Unpicked::TypedIsMeant};
    type(QStringLiteral("int"));
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(names.field->text() == QStringLiteral("int"));
    press(Qt::Key_Return);
    CHECK(names.taken == QStringList{QStringLiteral("INT-02")});
    CHECK(names.entered.isEmpty());
    CHECK(names.field->text().isEmpty());
    CHECK(QApplication::activePopupWidget() == nullptr);

    // The arrow alone opens the list as well; Escape closes it, and the next one takes back what is typed.
    press(Qt::Key_Down);
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Escape);
    CHECK(QApplication::activePopupWidget() == nullptr);
    type(QStringLiteral("int"));
    press(Qt::Key_Return);
    CHECK(names.entered == QStringList{QStringLiteral("int")});
    press(Qt::Key_Escape);
    CHECK(names.field->text().isEmpty());
    CHECK(names.taken.size() == 1);
}

TEST_CASE("Tab takes what is picked and goes on; the first one is meant where the field says so", "[saisie][clavier]")
{
    Names names{Unpicked::FirstIsMeant};
    type(QStringLiteral("int"));
    press(Qt::Key_Tab);
    CHECK(names.taken == QStringList{QStringLiteral("INT-01")});
    CHECK(names.next->hasFocus());
    names.field->setFocus();
    type(QStringLiteral("int"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    CHECK(names.taken.last() == QStringLiteral("INT-04"));
    CHECK(names.next->hasFocus());
}

TEST_CASE("a line of the price schedule is taken by the arrows and Enter", "[lignes][clavier]")
{
    const Langage langage;
    BpuMatches matches{langage};
    matches.setBpu(
        {uneLigneBpu("L2-AUD-01", 1'150'00_c), uneLigneBpu("L2-AUD-02", 890'00_c), uneLigneBpu("L2-GOU-01", 950'00_c)});
    matches.setDay(le("2026-11-24"));
    Front front;
    auto *picker = new BpuPicker{matches, &front};
    front.column->addWidget(picker);
    QStringList chosen;
    QStringList refused;
    QObject::connect(picker, &BpuPicker::chosen, [&](const QString &code) { chosen << code; });
    QObject::connect(picker, &BpuPicker::refused, [&](const QString &why) { refused << why; });
    front.bring(*picker);
    type(QStringLiteral("aud"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(chosen == QStringList{QStringLiteral("L2-AUD-01")});
    type(QStringLiteral("aud"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(chosen.last() == QStringLiteral("L2-AUD-02"));
    CHECK(picker->text().isEmpty());
    // Nothing is picked: what is typed is judged.
    type(QStringLiteral("aud"));
    press(Qt::Key_Return);
    CHECK(chosen.size() == 2);
    CHECK(refused.last().contains(QStringLiteral("Plusieurs lignes")));
    press(Qt::Key_Escape);
    CHECK(picker->text().isEmpty());
    CHECK(refused.last().isEmpty());
}

TEST_CASE("Escape puts a cell back, whatever was typed on the way", "[lignes][clavier]")
{
    const Langage langage;
    LignesModel model{langage};
    auto lignes = unDossier().version.contenu.lignes;
    lignes.front().quantite = Quantite::milliemes(3'000);
    model.setLignes(lignes, Edition::Permise);
    Front front;
    auto *table = new LignesTable{model, &front};
    front.column->addWidget(table);
    front.bring(*table);
    const auto typed =
        GENERATE(as<QString>{}, QStringLiteral("45"), QStringLiteral("1000000000"), QStringLiteral("x"), QString{});
    table->editCell(0, LignesModel::Nombre);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    if (typed.isEmpty())
        QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClicks(editor, typed);
    if (typed == QStringLiteral("1000000000"))
        QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(model.lignes() == lignes);
    CHECK(table->hasFocus());
}

TEST_CASE("Escape takes back what was typed in a field that hands it on", "[saisie][clavier]")
{
    Front front;
    auto *line = new QLineEdit{QStringLiteral("Audit"), &front};
    auto *text = new QPlainTextEdit{QStringLiteral("Contexte"), &front};
    front.column->addWidget(line);
    front.column->addWidget(text);
    new FieldEscape{line};
    new FieldEscape{text};
    front.bring(*line);
    line->selectAll();
    type(QStringLiteral("autre"));
    press(Qt::Key_Escape);
    CHECK(line->text() == QStringLiteral("Audit"));
    text->setFocus();
    type(QStringLiteral("du "));
    press(Qt::Key_Escape);
    CHECK(text->toPlainText() == QStringLiteral("Contexte"));
    // What was left is accepted.
    line->setFocus();
    line->setText(QStringLiteral("Conseil"));
    text->setFocus();
    line->setFocus();
    press(Qt::Key_Escape);
    CHECK(line->text() == QStringLiteral("Conseil"));
}

TEST_CASE("who types on after a wrong SIRET goes past its confirmation", "[saisie][clavier]")
{
    const Langage langage;
    Front front;
    auto *siret = new SiretField{QStringLiteral("SIRET"), langage, &front};
    auto *name = new QLineEdit{&front};
    front.column->addWidget(siret);
    front.column->addWidget(name);
    front.bring(*siret->edit());
    type(QStringLiteral("92443595100019"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Mairie de Nantes"));
    CHECK(name->text() == QStringLiteral("Mairie de Nantes"));
    CHECK_FALSE(siret->confirmation()->isHidden());
    CHECK_FALSE(siret->confirmation()->isChecked());
    // Saving brings one to the number, so that typing on confirms nothing, and one may go on to the box.
    CHECK_FALSE(siret->validate());
    CHECK(siret->edit()->hasFocus());
    type(QStringLiteral(" Test"));
    CHECK_FALSE(siret->confirmation()->isChecked());
    CHECK_FALSE(siret->validate());
    siret->edit()->setText(QStringLiteral("92443595100019"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Backtab);
    CHECK(siret->confirmation()->hasFocus());
    press(Qt::Key_Space);
    CHECK(siret->validate());
    CHECK(siret->cle() == CleSiret::Confirmee);
}
