// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Restauration.h"

#include "core/storage/Sauvegarde.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"
#include "tests/support/Octets.h"

using namespace trame;
using namespace trame::test;

namespace {

/// A file with acts after its backup.
struct Cas {
    Essai essai;
    std::string fichier = essai.fichier.chemin();
    std::string copie = essai.fichier.chemin("copie.trame");

    explicit Cas(int actesDepuis = 2)
    {
        const auto session = essai.creer();
        ecrireCompteur(*session, "avant", 1);
        REQUIRE(Sauvegarde::copier(session->base(), copie));
        for (int i = 0; i < actesDepuis; ++i)
            ecrireCompteur(*session, "depuis" + std::to_string(i), i);
    }
    [[nodiscard]] auto restaurer(Bail::Reprise reprise = Bail::Reprise::NonConfirmee) const
    {
        return Restauration::restaurer(fichier, copie, moi, essai.clock, reprise);
    }
    [[nodiscard]] std::string compteurs(const std::string &chemin) const
    {
        const auto session = Session::ouvrir(chemin, Database::Mode::Lecture, moi, essai.clock);
        REQUIRE(session);
        CHECK(Verification::tout((*session)->base(), [](auto &&...) {}).empty());
        return (*session)->base().texte("SELECT group_concat(prefixe, ' ') FROM (SELECT prefixe FROM compteur ORDER BY "
                                        "id)");
    }
    [[nodiscard]] std::string pourquoi() const
    {
        const auto avant = lireOctets(fichier);
        const auto noms = contenuDe(essai.fichier.dossier());
        const auto faite = restaurer();
        REQUIRE_FALSE(faite);
        CHECK(lireOctets(fichier) == avant);
        CHECK(contenuDe(essai.fichier.dossier()) == noms);
        CHECK(faite.error().code == CodeErreur::SauvegardeInvalide);
        return std::get<std::string>(faite.error().parametres.at(1));
    }
};

} // namespace

TEST_CASE("a backup is restored, the acts that go are told before, and what is replaced is kept byte for byte",
          "[ref-b]")
{
    const Cas cas;
    const auto apercu = Restauration::comparer(cas.fichier, cas.copie);
    REQUIRE(apercu);
    REQUIRE(apercu->fichier);
    CHECK(apercu->fichier->nombres.actes == 3);
    CHECK(apercu->sauvegarde.nombres.actes == 1);
    CHECK(apercu->sauvegarde.derniers.at(0).objet == "avant");
    CHECK(apercu->perdus == 2);
    REQUIRE(apercu->actes.size() == 2);
    CHECK(apercu->actes[0].objet == "depuis1");
    CHECK(cas.compteurs(cas.fichier) == "avant depuis0 depuis1");

    const auto avant = lireOctets(cas.fichier);
    const auto remplace = cas.restaurer();
    REQUIRE(remplace);
    REQUIRE(*remplace);
    CHECK(**remplace == cas.essai.fichier.chemin("Sauvegardes/accord été (remplacé 2026-11-24 09h00m00).trame"));
    CHECK(lireOctets(**remplace) == avant);
    CHECK(cas.compteurs(cas.fichier) == "avant");
    CHECK(cas.compteurs(cas.copie) == "avant");
    CHECK(contenuDe(cas.essai.fichier.dossier())
          == QStringList{QStringLiteral("Sauvegardes"), QStringLiteral("accord été.trame"),
                         QStringLiteral("copie.trame")});
    // The act is in the journal, and the file can be written to; what was replaced can be had back.
    {
        const auto session = cas.essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        CHECK((*session)->base().texte("SELECT acte || ' ' || objet FROM journal ORDER BY seq DESC LIMIT 1")
              == "restaurer copie.trame");
        ecrireCompteur(**session, "après", 1);
    }
    CHECK(Restauration::restaurer(cas.fichier, **remplace, moi, cas.essai.clock, Bail::Reprise::NonConfirmee));
    CHECK(cas.compteurs(cas.fichier) == "avant depuis0 depuis1");
}

TEST_CASE("a file that is damaged or gone is restored, with the journal that its writer left kept beside it", "[ref-b]")
{
    const Cas cas;
    SECTION("damaged")
    {
        auto octets = lireOctets(cas.fichier);
        octets.replace(100, 4000, QByteArray(4000, '\x55'));
        ecrireOctets(cas.fichier, octets);
        const auto remplace = cas.restaurer();
        REQUIRE(remplace);
        CHECK(lireOctets(remplace->value()) == octets);
        CHECK_FALSE(Restauration::comparer(cas.copie, remplace->value()));
    }
    SECTION("empty")
    {
        ecrireOctets(cas.fichier, {});
        CHECK_FALSE(Restauration::comparer(cas.fichier, cas.copie)->fichier);
        CHECK(cas.restaurer());
    }
    SECTION("gone, but for its journal")
    {
        REQUIRE(QFile::remove(QString::fromStdString(cas.fichier)));
        ecrireOctets(cas.fichier + "-journal", "reste");
        const auto remplace = cas.restaurer();
        REQUIRE(remplace);
        CHECK_FALSE(remplace->has_value());
    }
    CHECK(cas.compteurs(cas.fichier) == "avant");
}

#ifndef Q_OS_WIN // Whom a file is for isn't told there by its mode.
TEST_CASE("what is restored has the mode of the file it replaces, or of the backup where there is none", "[ref-b]")
{
    const Cas cas;
    constexpr auto moiSeul =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    constexpr auto tous = moiSeul | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const bool present = GENERATE(true, false);
    REQUIRE(QFile::setPermissions(QString::fromStdString(cas.fichier), present ? moiSeul : tous));
    REQUIRE(QFile::setPermissions(QString::fromStdString(cas.copie), present ? tous : moiSeul));
    if (!present)
        REQUIRE(QFile::remove(QString::fromStdString(cas.fichier)));
    REQUIRE(cas.restaurer());
    CHECK(QFile::permissions(QString::fromStdString(cas.fichier)) == moiSeul);
}
#endif

TEST_CASE("a damaged backup, another file's, or the file itself is refused with nothing changed", "[ref-b]")
{
    Cas cas;
    SECTION("a row changed behind its seal")
    {
        auto octets = lireOctets(cas.copie);
        const auto place = octets.indexOf("avant");
        REQUIRE(place > 0);
        ecrireOctets(cas.copie, octets.replace(place, 5, "Avant"));
        CHECK(cas.pourquoi() == "endommagee");
    }
    SECTION("no Trame file")
    {
        ecrireOctets(cas.copie, QByteArray(10'000, 'x'));
        CHECK(cas.pourquoi() == "etrangere");
    }
    SECTION("an empty file")
    {
        ecrireOctets(cas.copie, {});
        CHECK(cas.pourquoi() == "etrangere");
    }
    SECTION("none is there: said as such")
    {
        cas.copie += "x";
        CHECK(Restauration::comparer(cas.fichier, cas.copie).error().code == CodeErreur::FichierAbsent);
        CHECK(cas.restaurer().error().code == CodeErreur::FichierAbsent);
    }
    SECTION("another file")
    {
        const Cas autre;
        cas.copie = autre.copie;
        CHECK(cas.pourquoi() == "autre");
    }
    SECTION("the file itself")
    {
        cas.copie = cas.essai.fichier.dossier() + "/./accord été.trame";
        CHECK(cas.pourquoi() == "meme");
    }
}

TEST_CASE("a file that somebody writes isn't replaced; a lease of another machine wants a confirmation", "[ref-b]")
{
    const Cas cas;
    {
        const auto redacteur = cas.essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(redacteur);
        CHECK(Restauration::comparer(cas.fichier, cas.copie)->perdus == 2);
        CHECK(cas.restaurer().error().code == CodeErreur::FichierVerrouille);
        ecrireCompteur(**redacteur, "encore", 1);
    }
    {
        Database base{cas.fichier, Database::Mode::Ecriture};
        base.executer("UPDATE bail SET jeton = 'x', utilisateur = 'Sacha', poste = 'POSTE-99', processus = 1, depuis = "
                      "'2026-11-23T08:00:00Z', battement = '2026-11-23T08:00:00Z'");
    }
    CHECK(cas.restaurer().error().code == CodeErreur::BailAReprendre);
    CHECK(cas.compteurs(cas.fichier) == "avant depuis0 depuis1 encore");
    CHECK(cas.restaurer(Bail::Reprise::Confirmee));
    CHECK(cas.compteurs(cas.fichier) == "avant");
}
