// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/PremierAccordAssistant.h"

#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/UnEspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace trame;
using namespace trame::ui;
using trame::test::control;
using trame::test::press;
using trame::test::reads;
using trame::test::ScriptedDialogs;

namespace {

/// The assistant with an application that notes what it is asked to make.
struct Bench {
    QTemporaryDir folder;
    Langage langage;
    ScriptedDialogs dialogs;
    std::vector<PremierAccord> made;
    std::optional<Erreur> refused;
    PremierAccordAssistant assistant{
        {langage, dialogs, Date::de(2026, 11, 24).value(), folder.path(),
         [](const QString &path) -> tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> {
             if (path.contains(QStringLiteral("faux")))
                 return tl::unexpected<std::vector<Erreur>>{{Erreur{
                     CodeErreur::CsvInvalide, {std::int64_t{4}, std::string{"prix_ht"}, std::string{"x"}}, {}}}};
             return std::vector{trame::test::uneLigneBpu("L2-AUD-01", 1'150'00_c)};
         },
         [this](const PremierAccord &premier) -> Result<void> {
             if (refused)
                 return tl::unexpected<Erreur>{*refused};
             made.push_back(premier);
             return {};
         }}};

    Bench()
    {
        assistant.show();
        QApplication::processEvents();
    }
    void type(const char *field, const char *text)
    {
        // Two steps may hold a field of one name: the one in sight is meant.
        for (auto *edit : assistant.findChildren<QLineEdit *>())
            if (edit->accessibleName() == QString::fromUtf8(field) && edit->isVisible()) {
                edit->setText(QString::fromUtf8(text));
                return;
            }
        FAIL("no field " << field);
    }
    void next() { press(assistant, "Suivant"); }
    [[nodiscard]] int place() const { return assistant.findChild<QListWidget *>()->currentRow(); }
    void toCompany()
    {
        for (int i = 0; i < 3; ++i)
            next();
        REQUIRE(place() == 3);
    }
    void toSchedules()
    {
        toCompany();
        type("SIRET", "73282932000074");
        type("Nom", "Valcyrne Conseil");
        next();
        REQUIRE(place() == 4);
        // As with the arrow keys: what is proposed follows the lot.
        control<QComboBox>(assistant, "Accord-cadre 1 : Lot")->setCurrentIndex(0);
        control<QComboBox>(assistant, "Accord-cadre 1 : Lot")->setCurrentIndex(1);
        CHECK(control<QLineEdit>(assistant, "Accord-cadre 1 : Préfixe")->text() == QStringLiteral("D-L2"));
        type("Accord-cadre 1 : Notifié le", "03/02/2025");
        next();
        REQUIRE(place() == 5);
    }
};

} // namespace

TEST_CASE("a file of one's own is made in six steps", "[premier-accord]")
{
    Bench bench;
    CHECK(bench.place() == 0);
    bench.toSchedules();
    bench.dialogs.paths = {QStringLiteral("bpu.csv")};
    press(bench.assistant, "Choisir le bordereau du lot 2");
    CHECK(reads(bench.assistant, "1 ligne"));
    press(bench.assistant, "Créer le fichier");
    CHECK(bench.assistant.result() == QDialog::Accepted);
    REQUIRE(bench.made.size() == 1);
    const auto &premier = bench.made.front();
    CHECK(premier.chemin == bench.folder.filePath(QStringLiteral("2024_AOO_IA.trame")));
    CHECK(premier.consultation.pouvoirAdjudicateur.siret.chiffres() == "92443595100018");
    REQUIRE(premier.lots.size() == 4);
    CHECK(premier.lots[1].nombreTitulaires == 2);
    CHECK(premier.lots[0].nombreTitulaires == 1);
    CHECK(premier.titulaire.nom == "Valcyrne Conseil");
    REQUIRE(premier.accords.size() == 1);
    CHECK(premier.accords[0].numeroLot == 2);
    CHECK(premier.accords[0].numero == "2024_AOO_IA_L2");
    CHECK(premier.accords[0].prefixeDevis == "D-L2");
    REQUIRE(premier.bordereaux.size() == 1);
    CHECK(premier.bordereaux[0].lot == 2);
    CHECK(premier.bordereaux[0].lignes.size() == 1);
}

TEST_CASE("a place that is taken is refused where it is typed", "[premier-accord]")
{
    Bench bench;
    QFile there{bench.folder.filePath(QStringLiteral("2024_AOO_IA.trame"))};
    REQUIRE(there.open(QIODevice::WriteOnly));
    bench.next();
    CHECK(bench.place() == 0);
    CHECK(reads(bench.assistant, "existe déjà"));
    bench.type("Emplacement", bench.folder.filePath(QStringLiteral("autre")).toUtf8().constData());
    bench.next();
    CHECK(bench.place() == 1);
}

TEST_CASE("maxima may wait, and what is missing is said", "[premier-accord][ccp-r2162-4]")
{
    Bench bench;
    bench.next();
    bench.next();
    REQUIRE(bench.place() == 2);
    CHECK(reads(bench.assistant, "Le lot 1 n’a pas de montant maximum"));
    bench.type("Lot 1 : Maximum HT", "400000");
    CHECK_FALSE(reads(bench.assistant, "Le lot 1 n’a pas de montant maximum"));
    bench.next();
    CHECK(bench.place() == 2);
    bench.type("Lot 1 : Source", "CCAP, article 5");
    bench.next();
    CHECK(bench.place() == 3);
}

TEST_CASE("my company needs a SIRET and a name; a wrong key is confirmed", "[premier-accord]")
{
    Bench bench;
    bench.toCompany();
    bench.next();
    CHECK(bench.place() == 3);
    bench.type("SIRET", "73282932000075");
    bench.type("Nom", "Valcyrne");
    bench.next();
    CHECK(bench.place() == 3);
    for (auto *box : bench.assistant.findChildren<QCheckBox *>())
        if (box->isVisible() && box->accessibleName() == QStringLiteral("Ce numéro est bien celui du registre"))
            box->click();
    bench.next();
    CHECK(bench.place() == 4);
}

TEST_CASE("what the creation refuses is said in place, and the assistant stays", "[premier-accord]")
{
    Bench bench;
    bench.toSchedules();
    bench.refused = Erreur{CodeErreur::DisquePlein, {std::string{"x.trame"}}, {}};
    press(bench.assistant, "Créer le fichier");
    CHECK(bench.assistant.isVisible());
    CHECK(reads(bench.assistant, "Le disque est plein"));
    bench.refused.reset();
    press(bench.assistant, "Créer le fichier");
    CHECK(bench.made.size() == 1);
}

TEST_CASE("a price schedule that can't be read keeps nothing of it", "[premier-accord]")
{
    Bench bench;
    bench.toSchedules();
    bench.dialogs.paths = {QStringLiteral("bpu.csv"), QStringLiteral("faux.csv")};
    press(bench.assistant, "Choisir le bordereau du lot 2");
    press(bench.assistant, "Choisir le bordereau du lot 2");
    CHECK(reads(bench.assistant, "1 cellule"));
    press(bench.assistant, "Créer le fichier");
    REQUIRE(bench.made.size() == 1);
    CHECK(bench.made.front().bordereaux.empty());
}

TEST_CASE("one goes back by the list, and leaving is asked about once something was typed", "[premier-accord]")
{
    Bench bench;
    bench.toCompany();
    bench.assistant.findChild<QListWidget *>()->setCurrentRow(1);
    bench.type("Numéro", "2026_AOO_IA");
    bench.dialogs.confirmations = {false, true};
    bench.assistant.reject();
    CHECK(bench.assistant.isVisible());
    bench.assistant.reject();
    CHECK_FALSE(bench.assistant.isVisible());
    CHECK(bench.made.empty());
}
