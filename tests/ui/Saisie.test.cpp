// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/Texts.h"
#include "ui/accord/TitulaireFields.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FileField.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/LotsEdit.h"
#include "ui/forms/RowList.h"
#include "ui/forms/SiretEdit.h"
#include "ui/forms/SiretField.h"
#include "ui/forms/TextEdit.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::ui;
using trame::test::ScriptedDialogs;

namespace {

const Langage french;

bool shows(const QWidget &root, const char *text)
{
    for (const auto *label : root.findChildren<QLabel *>())
        if (!label->isHidden() && label->text().contains(QString::fromUtf8(text)))
            return true;
    return false;
}

RowList::MakeEditors twoTexts()
{
    return [](QWidget *row) -> QVector<QWidget *> {
        return {new TextEdit{Presence::Mandatory, row}, new TextEdit{Presence::Optional, row}};
    };
}

} // namespace

TEST_CASE("a SIRET of the wrong form is refused where it is typed", "[saisie]")
{
    SiretField field{QStringLiteral("&SIRET"), french};
    CHECK_FALSE(field.validate());
    const auto written =
        GENERATE(QStringLiteral("9244359510001"), QStringLiteral("924435951000189"), QStringLiteral("92443595I00018"));
    QTest::keyClicks(field.edit(), written);
    CHECK_FALSE(field.validate());
    CHECK(shows(field, "quatorze chiffres"));
    CHECK(field.confirmation()->isHidden());
}

TEST_CASE("a SIRET whose key is right needs no confirmation, and gives the VAT number", "[saisie]")
{
    SiretField field{QStringLiteral("&SIRET"), french};
    QTest::keyClicks(field.edit(), QStringLiteral("924 435 951 00018"));
    CHECK(field.validate());
    CHECK(field.cle() == CleSiret::AVerifier);
    CHECK(field.confirmation()->isHidden());
    CHECK(shows(field, field.siret()->numeroTva().c_str()));
}

TEST_CASE("a SIRET whose key is wrong waits for a confirmation beside it, and another number for another one",
          "[saisie]")
{
    SiretField field{QStringLiteral("&SIRET"), french};
    QTest::keyClicks(field.edit(), QStringLiteral("92443595100019"));
    CHECK_FALSE(field.confirmation()->isHidden());
    CHECK_FALSE(field.validate());
    field.confirmation()->click();
    CHECK(field.validate());
    CHECK(field.cle() == CleSiret::Confirmee);
    field.edit()->setText(QStringLiteral("92443595100017"));
    CHECK(field.cle() == CleSiret::AVerifier);
    SECTION("one that a file holds was confirmed when it came in")
    {
        field.setSiret(Siret::lire("92443595100019").value());
        CHECK(field.validate());
    }
}

TEST_CASE("lots are read from numbers in any order, none stands for all", "[saisie]")
{
    LotsEdit field;
    CHECK(field.lots() == std::vector<int>{});
    field.setText(QStringLiteral("3; 1,1"));
    CHECK(field.lots() == std::vector<int>{1, 3});
    for (const auto *wrong : {u"0", u"1000", u"deux", u"1-3"}) {
        field.setText(QString::fromUtf16(wrong));
        CHECK_FALSE(field.lots());
        CHECK_FALSE(field.validate());
    }
}

TEST_CASE("rows come and go, each with its names and its errors", "[saisie]")
{
    RowList rows{QStringLiteral("Contact"),
                 {{QStringLiteral("Nom"), 1}, {QStringLiteral("Rôle"), 1}},
                 twoTexts(),
                 QStringLiteral("+ Ajouter")};
    QSignalSpy edits{&rows, &RowList::edited};
    rows.addButton()->click();
    rows.addButton()->click();
    CHECK(rows.count() == 2);
    CHECK(rows.editor(1, 0)->accessibleName() == QStringLiteral("Contact 2 : Nom"));
    rows.at<TextEdit>(1, 0).setText(QStringLiteral("Deux"));
    CHECK(edits.size() == 3);
    CHECK_FALSE(rows.validate());
    CHECK(shows(rows, "À remplir."));
    // The first row's: the others take new names once it is gone.
    for (auto *button : rows.findChildren<QPushButton *>())
        if (button->accessibleName() == QStringLiteral("Retirer : Contact 1")) {
            button->click();
            break;
        }
    REQUIRE(rows.count() == 1);
    CHECK(rows.at<TextEdit>(0, 0).value() == "Deux");
    CHECK(rows.editor(0, 0)->accessibleName() == QStringLiteral("Contact 1 : Nom"));
    CHECK(rows.validate());
}

TEST_CASE("the tab key goes through rows from left to right, whatever was made first", "[saisie][tab]")
{
    RowList rows{QStringLiteral("Accord"),
                 {{QStringLiteral("Un"), 1}, {QStringLiteral("Deux"), 1}},
                 [](QWidget *parent) {
                     auto *second = new TextEdit{Presence::Optional, parent};
                     return QVector<QWidget *>{new TextEdit{Presence::Optional, parent}, second};
                 },
                 QStringLiteral("+ Ajouter")};
    rows.addButton()->click();
    rows.addButton()->click();
    rows.show();
    rows.activateWindow();
    QApplication::processEvents();
    rows.editor(0, 0)->setFocus();
    REQUIRE(QApplication::focusWidget() == rows.editor(0, 0));
    for (QWidget *next : {rows.editor(0, 1), static_cast<QWidget *>(nullptr), rows.editor(1, 0), rows.editor(1, 1)}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (next != nullptr)
            CHECK(QApplication::focusWidget() == next);
    }
}

TEST_CASE("undo goes back field by field and through rows, redo forth again", "[saisie]")
{
    QWidget form;
    QVBoxLayout column{&form};
    TextEdit name{Presence::Optional};
    QCheckBox check;
    RowList rows{QStringLiteral("Contact"), {{QStringLiteral("Nom"), 1}, {{}, 1}}, twoTexts(), QStringLiteral("+")};
    column.addWidget(&name);
    column.addWidget(&check);
    column.addWidget(&rows);
    FormMemory memory{form};
    memory.watch(name);
    memory.watch(check);
    memory.watch(rows);
    memory.start();
    form.show();
    QApplication::setActiveWindow(&form);
    CHECK_FALSE(memory.isModified());
    QTest::keyClicks(&name, QStringLiteral("Valmont"));
    check.click();
    rows.addButton()->click();
    rows.at<TextEdit>(0, 1).setText(QStringLiteral("DSI"));
    CHECK(memory.isModified());

    // What is typed into one field is one step; so is all that is done to the rows in a row.
    memory.undo();
    CHECK(rows.count() == 0);
    CHECK(check.isChecked());
    memory.undo();
    CHECK_FALSE(check.isChecked());
    CHECK(name.value() == "Valmont");
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name.value().empty());
    CHECK_FALSE(memory.isModified());
    CHECK_FALSE(memory.canUndo());
    for (int i = 0; i < 3; ++i)
        memory.redo();
    CHECK_FALSE(memory.canRedo());
    REQUIRE(rows.count() == 1);
    CHECK(rows.at<TextEdit>(0, 1).value() == "DSI");
    SECTION("another change forgets what was undone")
    {
        memory.undo();
        name.setText(QStringLiteral("Autre"));
        CHECK_FALSE(memory.canRedo());
    }
}

TEST_CASE("an image is taken as it is, and anything else is refused in place", "[saisie]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("logo.png"));
    QImage image{40, 20, QImage::Format_RGB32};
    image.fill(Qt::blue);
    REQUIRE(image.save(path));
    ScriptedDialogs dialogs;
    FileField field{QStringLiteral("Logo"), FileKind::Logo, dialogs, french};
    QSignalSpy edits{&field, &FileField::edited};
    SECTION("a PNG")
    {
        dialogs.paths = {path};
        field.button()->click();
        REQUIRE(field.chosen());
        CHECK(field.chosen()->nom == "logo.png");
        CHECK(field.chosen()->typeMime == "image/png");
        CHECK(edits.size() == 1);
        // Another one that is refused leaves it.
        field.take(folder.filePath(QStringLiteral("absent.png")));
        CHECK(field.chosen());
        field.setState({});
        CHECK_FALSE(field.chosen());
    }
    SECTION("a text")
    {
        const auto text = folder.filePath(QStringLiteral("logo.jpg"));
        QFile file{text};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<svg/>");
        file.close();
        dialogs.paths = {text};
        field.button()->click();
        CHECK_FALSE(field.chosen());
        CHECK(shows(field, "PNG ou un JPEG"));
        CHECK(edits.isEmpty());
    }
    SECTION("a file that is gone")
    {
        dialogs.paths = {folder.filePath(QStringLiteral("absent.png"))};
        field.button()->click();
        CHECK_FALSE(field.chosen());
        CHECK(shows(field, "ne peut pas être lu"));
    }
    SECTION("nothing")
    {
        field.button()->click();
        CHECK_FALSE(field.chosen());
    }
}

TEST_CASE("a holder whose SIRET can't change any more is edited from its name on", "[saisie][tab]")
{
    const Langage langage{Langue::Francais};
    QWidget window;
    QPushButton other{&window};
    TitulaireFields fields{langage, &window};
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    const auto front = [&] {
        other.setFocus();
        fields.setFocus();
        QApplication::processEvents();
        const auto *focused = window.focusWidget();
        return focused == nullptr ? QString{} : focused->accessibleName();
    };
    CHECK(front() == QStringLiteral("SIRET"));
    fields.lockSiret(QStringLiteral("D-L2-2026-0001"));
    CHECK(front().startsWith(QStringLiteral("Nom")));
}
