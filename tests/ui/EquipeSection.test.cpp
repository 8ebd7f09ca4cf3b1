// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/EquipeSection.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/intervenant/CvEditor.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

enum Column { Code, Billed, Role, Years, Reached, Cv };

/// The sample's team, and a third person of the holder who isn't in it.
struct TeamBench {
    TeamBench()
    {
        auto person = unIntervenant("INT-03", "2023-06-01");
        person.nom = "Kervella";
        person.prenom = "Yann";
        person.cv.reset();
        third = EnregistrerIntervenant{*planning.classeur.session}
                    .ajouter(planning.classeur.d.titulaire.siret, person)
                    .value();
        in.refresh();
    }

    EntryTable &team() { return table(in.section, QStringLiteral("Équipe")); }
    QLineEdit *field()
    {
        for (auto *edit : in.section.findChildren<QLineEdit *>())
            if (edit->accessibleName() == QStringLiteral("Intervenant à ajouter"))
                return edit;
        FAIL("no field");
        return nullptr;
    }
    QString shown()
    {
        QStringList texts;
        for (const auto *label : in.section.findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char{'|'});
    }

    Planning planning;
    Intervenant third;
    InEditor<EquipeSection> in{planning};
};

} // namespace

TEST_CASE("each member shows the experience on the first day of service, the profile reached and the CV",
          "[cctp-6.6.4-b][cctp-6.6.5-b][equipe]")
{
    TeamBench b;
    const QAbstractItemModelTester tester{&b.team().list()};
    CHECK(cell(b.team(), 0, Code) == QStringLiteral("INT-01"));
    // From 01/09/2018 to 11/01/2027, the first day of its phase.
    CHECK(cell(b.team(), 0, Years) == QStringLiteral("8 ans et 132 jours"));
    CHECK(cell(b.team(), 0, Reached) == QStringLiteral("Expert"));
    CHECK(cell(b.team(), 0, Cv) == QStringLiteral("Anonyme"));
    b.team().select(0);
    CHECK(b.shown().contains(QStringLiteral("premier jour de prestation le 11/01/2027")));
    CHECK(b.shown().contains(QStringLiteral("Profil atteint et CV anonyme")));
}

TEST_CASE("the keys walk through the choices of a cell, Escape leaves it, Enter takes", "[equipe][clavier]")
{
    TeamBench b;
    const auto before = b.in.contenu().equipe[0].profil;
    const auto open = [&] {
        b.team().select(0, Billed);
        QTest::keyClick(&b.team(), Qt::Key_Return);
        auto *editor = b.team().viewport()->findChild<QComboBox *>();
        REQUIRE(editor != nullptr);
        QTest::keyClick(editor, editor->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        return editor;
    };
    auto *editor = open();
    CHECK(b.in.contenu().equipe[0].profil == before);
    CHECK(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    CHECK(b.in.contenu().equipe[0].profil == before);
    editor = open();
    const auto chosen = editor->currentText();
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(b.in.contenu().equipe[0].profil != before);
    CHECK(cell(b.team(), 0, Billed) == chosen);
}

TEST_CASE("a person is added by code or by name, with the profile reached that day", "[cctp-6.6.4-b][equipe]")
{
    TeamBench b;
    const auto typed = GENERATE(as<std::string>{}, "int-03", "kervella", "INT-03 — Yann Kervella");
    b.field()->setText(QString::fromStdString(typed));
    QTest::keyClick(b.field(), Qt::Key_Return);
    REQUIRE(b.in.contenu().equipe.size() == 3);
    CHECK(b.in.contenu().equipe[2].code == "INT-03");
    // Between three and four years: what the parameter allows, and the finding says so.
    CHECK(b.in.contenu().equipe[2].profil == Profil::Junior);
    CHECK(b.team().currentRow() == 2);
    CHECK(cell(b.team(), 2, Reached) == QStringLiteral("À confirmer"));
    CHECK(cell(b.team(), 2, Cv) == QStringLiteral("Absent"));
    CHECK(b.shown().contains(QStringLiteral("De 3 à moins de 4 ans")));
    CHECK(b.shown().contains(QStringLiteral("CCTP 6.6.4")));
    CHECK(b.field()->text().isEmpty());
}

TEST_CASE("whom nobody knows, whom several are, and who is there already is told beside the field", "[equipe]")
{
    TeamBench b;
    const auto add = [&](const QString &text) {
        b.field()->setText(text);
        QTest::mouseClick(button(b.in.section, QStringLiteral("Ajouter l’intervenant")), Qt::LeftButton);
        return b.shown();
    };
    CHECK(add(QStringLiteral("Inconnue")).contains(QStringLiteral("ajoutez-la à la page Équipe")));
    CHECK(add(QStringLiteral("Lefèvre")).contains(QStringLiteral("Plusieurs personnes")));
    CHECK(add(QStringLiteral("INT-01")).contains(QStringLiteral("INT-01 est déjà dans l’équipe")));
    CHECK(b.in.acts.isEmpty());
}

TEST_CASE("a profile that isn't reached is told with its article", "[cctp-6.6.4-b][equipe]")
{
    TeamBench b;
    choose(b.team(), 1, Billed, QStringLiteral("Expert"));
    CHECK(b.in.contenu().equipe[1].profil == Profil::Expert);
    CHECK(b.team().list().index(1, Reached).data(Qt::UserRole + 2).toInt() == static_cast<int>(Tone::Late));
    CHECK(b.shown().contains(QStringLiteral("Compétences spécialisées manquantes")));
}

TEST_CASE("a role that names the person is found", "[cctp-6.6.5-b][equipe]")
{
    TeamBench b;
    type(b.team(), 0, Role, QStringLiteral("Assistée de Maëlle"));
    CHECK(b.in.contenu().equipe[0].role == "Assistée de Maëlle");
    CHECK(b.shown().contains(QStringLiteral("CV non anonyme")));
}

TEST_CASE("a CV is written from the team, and the draft takes it", "[cctp-6.6.5-b][equipe]")
{
    TeamBench b;
    b.field()->setText(QStringLiteral("INT-03"));
    QTest::keyClick(b.field(), Qt::Key_Return);
    whenOpen([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Accompagne des collectivités."));
        button(dialog, QStringLiteral("Enregistrer"))->click();
    });
    QTest::mouseClick(button(b.in.section, QStringLiteral("CV de l’intervenant")), Qt::LeftButton);
    REQUIRE(b.in.contenu().equipe[2].cv);
    CHECK(b.in.contenu().equipe[2].cv->resume == "Accompagne des collectivités.");
    CHECK(cell(b.team(), 2, Cv) == QStringLiteral("Anonyme"));
    CHECK(Lectures{*b.planning.classeur.session}.intervenant(b.third.id)->cv.has_value());
    CHECK(b.planning.written == 1);
}

TEST_CASE("members are moved and taken away; the finding names who is missing", "[equipe]")
{
    TeamBench b;
    b.team().setFocus();
    b.team().select(1);
    QTest::keyClick(&b.team(), Qt::Key_Up, Qt::AltModifier);
    CHECK(b.in.contenu().equipe[0].code == "INT-02");
    QTest::keyClick(&b.team(), Qt::Key_Delete);
    REQUIRE(b.in.contenu().equipe.size() == 1);
    b.in.section.reveal(Section::Equipe, QStringLiteral("INT-02"));
    CHECK(b.field()->text() == QStringLiteral("INT-02 — Maëlle Lefèvre-Dubois"));
    QTest::keyClick(b.field(), Qt::Key_Return);
    CHECK(b.in.contenu().equipe.size() == 2);
    b.in.section.reveal(Section::Equipe, QStringLiteral("INT-01"));
    CHECK(b.team().currentRow() == 0);
}

TEST_CASE("the CV of an issued version is the one that was sent, and only shown", "[cctp-6.6.5-b][equipe]")
{
    Planning planning;
    InEditor<EquipeSection> in{planning, Edition::Refusee};
    in.contenu().equipe[0].cv->titre = "Tel qu’envoyé";
    in.refresh();
    QString title;
    bool canSave = true;
    whenOpen([&](QDialog &dialog) {
        title = dialog.findChild<QLineEdit *>()->text();
        canSave = button(dialog, QStringLiteral("Enregistrer"))->isVisible();
        dialog.reject();
    });
    QTest::mouseClick(button(in.section, QStringLiteral("CV de l’intervenant")), Qt::LeftButton);
    CHECK(title == QStringLiteral("Tel qu’envoyé"));
    CHECK_FALSE(canSave);
    CHECK_FALSE(button(in.section, QStringLiteral("Ajouter l’intervenant"))->isEnabled());
    CHECK(in.acts.isEmpty());
}

TEST_CASE("every control of the team says its name, and an empty one says what to do", "[equipe]")
{
    TeamBench b;
    checkNames(b.in.section);
    b.in.contenu().equipe.clear();
    b.in.refresh();
    CHECK(b.shown().contains(QStringLiteral("Commencez par taper un code ou un nom")));
}
