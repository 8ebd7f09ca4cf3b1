// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/Demonstration.h"
#include "app/gui/Fenetres.h"
#include "app/impression/Impression.h"
#include "core/storage/Session.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/programme/EnFrancais.h"
#include "tests/support/FixedClock.h"
#include "tests/support/ScriptedDialogs.h"
#include "ui/lists/TableView.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace trame;

namespace {

QByteArray contenu(const QString &chemin)
{
    QFile fichier{chemin};
    return fichier.open(QIODevice::ReadOnly) ? fichier.readAll() : QByteArray{};
}

void choisir(const QWidget &racine, const char *acte)
{
    for (auto *action : racine.findChildren<QAction *>())
        if (action->text().remove(QLatin1Char{'&'}) == QString::fromUtf8(acte)) {
            action->trigger();
            return;
        }
    FAIL("no act " << acte);
}

/// Validates a devis by a signed PDF; its bytes.
QByteArray signerAilleurs(const std::string &fichier, const std::string &numero)
{
    const test::FixedClock clock{Date::depuisIso("2026-11-24").value()};
    const auto session = Session::ouvrir(fichier, Database::Mode::Ecriture, {"essai", "poste", "essai"}, clock);
    REQUIRE(session.has_value());
    auto &base = (*session)->base();
    const auto dossier = DossierLoader{base}.parNom(numero);
    const auto octets = Impression{base, clock.maintenant()}.devis(*dossier)->octets + "% signed elsewhere\n";
    const ReponseDevis reponse{Date::depuisIso("2026-11-20").value(), "B. Noël", "DSI", "", {}};
    REQUIRE(RepondreDevis{**session}
                .valider(numero, reponse, FichierJoint{"accord.pdf", "application/pdf", octets.toStdString()})
                .has_value());
    return octets;
}

} // namespace

TEST_CASE("the signed devis of many needs are saved in a folder, and no file there is overwritten", "[use-i]")
{
    const QTemporaryDir dossier;
    const auto fichier = dossier.filePath(QStringLiteral("demo.trame"));
    REQUIRE(Demonstration::creer(fichier.toStdString(), {}));
    // One that came back as a PDF, which is somebody else's and stays as it is.
    const auto revenu = signerAilleurs(fichier.toStdString(), "D-L2-2026-0009");
    const auto dehors = dossier.filePath(QStringLiteral("signés"));
    REQUIRE(QDir{}.mkpath(dehors));
    QSettings settings{dossier.filePath(QStringLiteral("Trame.ini")), QSettings::IniFormat};
    test::enFrancais(settings);
    test::ScriptedDialogs dialogs;
    Fenetres fenetres{*qobject_cast<QApplication *>(QCoreApplication::instance()), settings, dialogs,
                      Date::depuisIso("2026-11-24")};
    fenetres.ouvrir(fichier);
    auto &fenetre = fenetres.toutes().front()->fenetre();
    REQUIRE(fenetre.goTo(QStringLiteral("demandes")));
    fenetre.page()->findChild<ui::TableView *>()->selectAll();
    const auto enregistrer = [&] {
        dialogs.paths = {dehors};
        choisir(*fenetre.page(), "Enregistrer dans un dossier…");
        return QDir{dehors}.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
    };
    // Somebody's own file has the name of one of them, a dead link that of another.
    const auto dune = QDir{dehors}.filePath(QStringLiteral("D-L2-2026-0002-v1-signe.pdf"));
    QFile sienne{dune};
    REQUIRE(sienne.open(QIODevice::WriteOnly));
    sienne.write("à moi");
    sienne.close();

    const auto premiers = enregistrer();
    REQUIRE(premiers.size() > 5);
    CHECK(contenu(dune) == "à moi");
    Database base{fichier.toStdString(), Database::Mode::Lecture};
    for (const auto &nom : premiers) {
        const auto chemin = QDir{dehors}.filePath(nom);
        if (chemin == dune)
            continue;
        INFO(nom.toStdString());
        const auto numero = nom.left(nom.indexOf(QStringLiteral("-v"))).toStdString();
        const auto dossierDevis = DossierLoader{base}.parNom(numero);
        REQUIRE(dossierDevis.has_value());
        CHECK(dossierDevis->version.etat == EtatDevis::Valide);
        if (numero == "D-L2-2026-0009") {
            CHECK(contenu(chemin) == revenu);
            continue;
        }
        const auto signe = Impression{base, "2026-11-24T09:00:00Z"}.devisSigne(*dossierDevis);
        CHECK(contenu(chemin) == signe->octets);
        CHECK(contenu(chemin) != Impression(base, "2026-11-24T09:00:00Z").devis(*dossierDevis)->octets);
    }
    // Once more: all are there twice, and none of the first ones has changed.
    const auto avant = contenu(QDir{dehors}.filePath(premiers.last()));
    const auto tous = enregistrer();
    CHECK(tous.size() == 2 * premiers.size() - 1);
    CHECK(contenu(QDir{dehors}.filePath(premiers.last())) == avant);
    CHECK(QDir{dehors}.entryList(QDir::Files | QDir::Hidden).size() == tous.size());
    CHECK(dialogs.unanswered.isEmpty());

    // A folder that can't be written is told, and nothing is said to be saved.
    dialogs.paths = {dossier.filePath(QStringLiteral("absent"))};
    const auto dits = dialogs.told.size();
    choisir(*fenetre.page(), "Enregistrer dans un dossier…");
    CHECK(dialogs.told.size() == dits + 2);
}
