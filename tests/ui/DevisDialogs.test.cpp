// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/Lectures.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/support/Joints.h"
#include "tests/ui/UnEditeur.h"
#include "ui/devis/DevisDifferences.h"
#include "ui/devis/PiecesSection.h"
#include "ui/findings/FindingEntry.h"
#include "ui/forms/FileField.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

/// An issued devis in the editor.
struct Emis : UnEditeur {
    Emis()
    {
        REQUIRE(EmettreDevis{*c.session, desk.onRender}("BROUILLON-0000").has_value());
        page.present(QStringLiteral("D-L2-2026-0001"));
        QApplication::processEvents();
    }
};

QString file(UnEditeur &e, const char *name, const QByteArray &bytes)
{
    const auto path = e.folder.filePath(QString::fromUtf8(name));
    QFile written{path};
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    return path;
}

QStringList findings(const QDialog &dialog)
{
    QStringList titles;
    for (const auto *entry : dialog.findChildren<FindingEntry *>())
        if (!entry->isHidden())
            titles << entry->reading().title;
    return titles;
}

void fill(QDialog &dialog, const char *name, const char *text)
{
    auto *field = named<QLineEdit>(dialog, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

bool says(const QWidget &root, const char *text)
{
    QApplication::processEvents();
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const auto *label) {
        return label->isVisible() && label->text().contains(QString::fromUtf8(text));
    });
}

} // namespace

TEST_CASE("the bon pour accord names who signed, with the findings live and the signature kept", "[editeur][devis-b]")
{
    Emis e;
    const auto path = file(e, "accord.pdf", unPdf());
    e.dialogs.paths = {path};
    whenDialogOpens([](QDialog &dialog) {
        auto *accept = named<QPushButton>(dialog, "Valider le devis");
        CHECK(findings(dialog).size() == 3);
        CHECK_FALSE(accept->isEnabled());
        fill(dialog, "Nom du signataire", "Beatrice Martin");
        fill(dialog, "Qualité du signataire", "DSI");
        CHECK(findings(dialog) == QStringList{QStringLiteral("Signature non jointe")});
        CHECK(accept->isEnabled());
        fill(dialog, "Date de l’accord", "01/01/2026");
        CHECK_FALSE(accept->isEnabled());
        CHECK(findings(dialog).contains(QStringLiteral("Date hors de la validité")));
        fill(dialog, "Date de l’accord", "24/11/2026");
        named<QPushButton>(dialog, "Signature ou devis signé : choisir un fichier")->click();
        CHECK(findings(dialog).isEmpty());
        accept->click();
    });
    e.press(QStringLiteral("Valider…"));
    const auto valide = e.stored("D-L2-2026-0001").version;
    REQUIRE(valide.etat == EtatDevis::Valide);
    CHECK(valide.reponse->nom == "Beatrice Martin");
    const auto piece = Lectures{*e.c.session}.piece(valide.reponse->piece);
    REQUIRE(piece.has_value());
    CHECK(piece->nom == "accord.pdf");
    CHECK(piece->typeMime == "application/pdf");
    CHECK(e.writes == 1);
    CHECK(e.button(QStringLiteral("Enregistrer une commande…")) != nullptr);

    // Its documents are among the attachments.
    e.showTab("Pièces");
    CHECK(says(e.page, "accord.pdf"));
    CHECK(says(e.page, "Empreinte du contenu"));
    e.press(QStringLiteral("Ouvrir : accord.pdf"));
    e.dialogs.paths = {QStringLiteral("/ailleurs/devis.pdf")};
    e.press(QStringLiteral("Enregistrer sous… : D-L2-2026-0001-v1.pdf"));
    CHECK(e.documents == QStringList{QStringLiteral("show accord.pdf"), QStringLiteral("write /ailleurs/devis.pdf")});
}

TEST_CASE("what isn't a signature is refused beside the field", "[editeur]")
{
    Emis e;
    const Langage langage{Langue::Francais};
    FileField field{QStringLiteral("Signature"), FileKind::Signature, e.dialogs, langage};
    field.show();
    int changes = 0;
    QObject::connect(&field, &FileField::edited, [&] { ++changes; });
    field.take(file(e, "note.txt", "bonjour"));
    CHECK_FALSE(field.chosen().has_value());
    CHECK(says(field, "ni un PDF"));
    field.take(e.folder.filePath(QStringLiteral("absent.pdf")));
    CHECK(says(field, "ne peut pas être lu"));
    // What no document could be made of, nor be read again: cut short, or not a file at all.
    field.take(file(e, "court.png", unPng().left(20)));
    CHECK(says(field, "ne peut pas être lue"));
    field.take(file(e, "court.pdf", unPdf().left(60)));
    CHECK(says(field, "PDF entier"));
    field.take(QStringLiteral("/dev/zero"));
    CHECK(says(field, "pas un fichier ordinaire"));
    CHECK_FALSE(field.chosen().has_value());
    field.take(file(e, "signature.png", unPng()));
    REQUIRE(field.chosen().has_value());
    CHECK(field.chosen()->typeMime == "image/png");
    named<QPushButton>(field, "Signature : retirer")->click();
    CHECK_FALSE(field.chosen().has_value());
    CHECK(changes == 2);
}

TEST_CASE("a refusal wants its reason and no day before the issue", "[editeur]")
{
    Emis e;
    whenDialogOpens([](QDialog &dialog) {
        auto *accept = named<QPushButton>(dialog, "Enregistrer le refus");
        CHECK_FALSE(accept->isEnabled());
        QTest::keyClicks(named<QPlainTextEdit>(dialog, "Motif"), QStringLiteral("Trop cher"));
        CHECK(accept->isEnabled());
        fill(dialog, "Date du refus", "01/11/2026");
        CHECK_FALSE(accept->isEnabled());
        CHECK(says(dialog, "ne peut pas être plus ancien"));
        fill(dialog, "Date du refus", "24/11/2026");
        accept->click();
    });
    REQUIRE(e.more(QStringLiteral("Refuser…")) != nullptr);
    e.more(QStringLiteral("Refuser…"))->trigger();
    const auto refuse = e.stored("D-L2-2026-0001").version;
    CHECK(refuse.etat == EtatDevis::Refuse);
    CHECK(refuse.reponse->motif == "Trop cher");
    CHECK(e.button(QStringLiteral("Réviser")) != nullptr);
}

TEST_CASE("a signature that was joined can be taken back, and leaving with it is asked about", "[editeur][defaire]")
{
    Emis e;
    e.dialogs.paths = {file(e, "accord.pdf", unPdf())};
    e.dialogs.saveAnswers = {SaveAnswer::Discard};
    whenDialogOpens([](QDialog &dialog) {
        auto *field = dialog.findChild<FileField *>();
        named<QPushButton>(dialog, "Signature ou devis signé : choisir un fichier")->click();
        CHECK(field->chosen().has_value());
        named<QPushButton>(dialog, "Défaire")->click();
        CHECK_FALSE(field->chosen().has_value());
        named<QPushButton>(dialog, "Rétablir")->click();
        CHECK(field->chosen().has_value());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    e.press(QStringLiteral("Valider…"));
    CHECK(e.writes == 0);
}

TEST_CASE("a dialog left by Escape changes nothing", "[editeur]")
{
    Emis e;
    whenDialogOpens([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    e.press(QStringLiteral("Valider…"));
    CHECK(e.stored("D-L2-2026-0001").version.etat == EtatDevis::Emis);
    CHECK(e.writes == 0);
}

TEST_CASE("the attachments of a draft say what will be there", "[editeur]")
{
    UnEditeur e;
    e.page.present(QStringLiteral("BROUILLON-0000"));
    e.showTab("Pièces");
    CHECK(says(e.page, "Pas encore de pièce"));
}

TEST_CASE("another date reads the prices again, and undo gives the old ones back", "[editeur][bpu-a]")
{
    UnEditeur e;
    auto &ligne = e.c.d.bpu.at(0);
    ligne.prix.at(0).au = le("2026-12-31");
    ligne.prix.push_back({1'200'00_c, le("2027-01-01"), std::nullopt});
    {
        Transaction t{*e.c.session};
        BpuRepository::enregistrer(t, ligne);
        t.commit("essai", "prix");
    }
    e.page.present(QStringLiteral("BROUILLON-0000"));
    e.showTab("Besoin");
    auto *date = named<QLineEdit>(e.page, "Date du devis et des prix");
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("04/01/2027"));
    CHECK(e.page.save());
    CHECK(e.stored().version.contenu.lignes.at(0).prixUnitaire == 1'200'00_c);
    CHECK(e.stored().version.contenu.date == le("2027-01-04"));
    CHECK(named<QLineEdit>(e.page, "Validité")->text() != QStringLiteral("23/01/2027"));
    e.page.run(PageCommand::Undo);
    CHECK(date->text() == QStringLiteral("24/11/2026"));
    CHECK(named<QLineEdit>(e.page, "Validité")->text() == QStringLiteral("23/01/2027"));
}

TEST_CASE("two contents are compared line by line, from both sides", "[editeur]")
{
    const Langage langage;
    const auto before = unDossier().version.contenu;
    CHECK(devisDifferences(langage, before, before).empty());
    auto after = before;
    after.lignes.at(0).quantite = Quantite::milliemes(4000);
    after.lignes.erase(after.lignes.begin() + 1);
    after.lignes.push_back(after.lignes.front());
    after.equipe.pop_back();
    after.validite = le("2027-02-01");
    const auto found = devisDifferences(langage, before, after);
    const auto of = [&](const char *part) {
        QStringList texts;
        for (const auto &d : found)
            if (d.part == QString::fromUtf8(part))
                texts << d.what.section(QLatin1Char{' '}, 0, 0)
                             + (d.before.isEmpty()  ? QStringLiteral("+")
                                : d.after.isEmpty() ? QStringLiteral("-")
                                                    : QStringLiteral("~"));
        return texts;
    };
    CHECK(of("Lignes")
          == QStringList{QStringLiteral("L2-AUD-01~"), QStringLiteral("L2-AUD-02-"), QStringLiteral("L2-AUD-01+")});
    CHECK(of("Équipe") == QStringList{QStringLiteral("INT-02-")});
    CHECK(of("Dates") == QStringList{QStringLiteral("Validité~")});
    CHECK(of("Totaux").size() == 3);
}
