// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Dialogs.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/Texts.h"
#include "tests/ui/UnEspace.h"
#include "tests/ui/WhenOpen.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame::ui;
using trame::test::press;
using trame::test::ScriptedDialogs;
using trame::test::whenOpen;

TEST_CASE("a question is accepted by the button that names the act, refused by Escape", "[dialogues]")
{
    Dialogs dialogs;
    const Question question{QStringLiteral("Émettre le devis ?"), QStringLiteral("Son contenu sera figé."),
                            QStringLiteral("&Émettre")};
    whenOpen([](QDialog &dialog) { press(dialog, "Émettre"); });
    CHECK(dialogs.confirm(question));
    whenOpen([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(dialogs.confirm(question));
}

TEST_CASE("what nobody asked for and takes something away is refused by Enter", "[dialogues][use-e]")
{
    Dialogs dialogs;
    Question question{QStringLiteral("Une saisie n’a plus de devis"), QStringLiteral("Elle reste lisible."),
                      QStringLiteral("&Supprimer la saisie"), QStringLiteral("&Garder la saisie"), true};
    const auto enter = [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); };
    whenOpen(enter);
    CHECK_FALSE(dialogs.confirm(question));
    whenOpen([](QDialog &dialog) {
        CHECK(dialog.focusWidget() == dialog.findChildren<QPushButton *>().last());
        press(dialog, "Supprimer la saisie");
    });
    CHECK(dialogs.confirm(question));
    question.careful = false;
    whenOpen(enter);
    CHECK(dialogs.confirm(question));
}

TEST_CASE("unsaved changes can be saved, left, or kept", "[dialogues]")
{
    Dialogs dialogs;
    const auto [name, answer] = GENERATE(table<const char *, SaveAnswer>({{"Enregistrer", SaveAnswer::Save},
                                                                          {"Ne pas enregistrer", SaveAnswer::Discard},
                                                                          {"Annuler", SaveAnswer::Cancel}}));
    whenOpen([name = name](QDialog &dialog) { press(dialog, name); });
    CHECK(dialogs.askSave(QStringLiteral("Le devis a des changements.")) == answer);
}

TEST_CASE("a mandatory reason isn't blank", "[dialogues]")
{
    Dialogs dialogs;
    whenOpen([](QDialog &dialog) {
        auto *field = dialog.findChild<QPlainTextEdit *>();
        const auto *accept = dialog.findChildren<QPushButton *>().first();
        field->setPlainText(QStringLiteral("  \n"));
        CHECK_FALSE(accept->isEnabled());
        field->setPlainText(QStringLiteral(" Prix erroné "));
        CHECK(accept->isEnabled());
        press(dialog, "Refuser");
    });
    CHECK(dialogs.askText({QStringLiteral("Refuser"), QStringLiteral("Pourquoi ?"), QStringLiteral("&Motif"),
                           QStringLiteral("Refuser")})
          == QStringLiteral("Prix erroné"));
}

TEST_CASE("no label of a dialog interprets a text", "[dialogues]")
{
    Dialogs dialogs;
    whenOpen([](QDialog &dialog) {
        for (const auto *label : dialog.findChildren<QLabel *>())
            CHECK(label->textFormat() == Qt::PlainText);
        dialog.accept();
    });
    const auto hostile = QStringLiteral("<img src=file:///etc/passwd>");
    dialogs.error({hostile, hostile, hostile});
}

TEST_CASE("a test's answers are given in turn, and what has none is noted", "[dialogues]")
{
    ScriptedDialogs dialogs;
    dialogs.confirmations = {true};
    CHECK(dialogs.confirm({{}, QStringLiteral("Un"), {}}));
    CHECK(dialogs.unanswered.isEmpty());
    CHECK_FALSE(dialogs.confirm({{}, QStringLiteral("Deux"), {}}));
    CHECK(dialogs.unanswered == QStringList{QStringLiteral("Deux")});
    CHECK(dialogs.askSave(QStringLiteral("Trois")) == SaveAnswer::Cancel);
    CHECK(dialogs.openFile({QStringLiteral("Quatre"), {}, {}, {}, {}}).isEmpty());
    CHECK(dialogs.told.size() == 4);
}
