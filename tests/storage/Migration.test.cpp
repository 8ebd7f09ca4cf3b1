// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/storage/Recherche.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/Verification.h"
#include "tests/storage/FichierAncien.h"
#include "tests/support/Octets.h"

using namespace trame;
using namespace trame::test;

namespace {

constexpr int beneficiaires = 30;

class Ancien : public Essai
{
public:
    Ancien() { creerFichierAncien(fichier.chemin(), clock, beneficiaires); }
    const std::string copie = fichier.chemin("accord été (avant version 3).trame");
};

bool intact(Database &base)
{
    return Verification::tout(base, [](const auto &, auto, auto) {}).empty();
}

} // namespace

TEST_CASE("a file of schema 1 is brought to the present one, and stays as it was in a copy beside it", "[ref-b]")
{
    const Ancien a;
    const auto session = a.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session);
    auto &base = (*session)->base();
    CHECK(Migrator::version(base) == Migrator::versionConnue);
    CHECK(intact(base));
    CHECK(Recherche::chercher(base, "evreux 7", 50).size() == 1);
    CHECK(Recherche::chercher(base, "noel", 50).size() == beneficiaires);
    const auto acte = Journal::lire(base, 0, 1).at(0);
    CHECK(acte.acte == "migrer");
    CHECK(acte.objet == "1 → 3");
    CHECK((*session)->copieAvantMigration() == a.copie);

    Database copie{a.copie, Database::Mode::Lecture};
    CHECK(Migrator::version(copie) == 1);
    CHECK(Migrator::schemaConforme(copie));
    CHECK(intact(copie));
    CHECK(copie.entier("SELECT count(*) FROM beneficiaire") == beneficiaires);
    CHECK(copie.entier("SELECT count(*) FROM bail WHERE jeton IS NOT NULL") == 0);
}

TEST_CASE("a file of schema 1 that is only read is left as it is", "[ref-b]")
{
    const Ancien a;
    const auto avant = lireOctets(a.fichier.chemin());
    const auto fichiers = contenuDe(a.fichier.dossier());
    std::string copie;
    {
        const auto session = a.ouvrir(Database::Mode::Lecture);
        REQUIRE(session);
        copie = (*session)->base().chemin();
        CHECK((*session)->chemin() == a.fichier.chemin());
        CHECK(Migrator::version((*session)->base()) == Migrator::versionConnue);
        CHECK(Recherche::chercher((*session)->base(), "evreux 7", 50).size() == 1);
        CHECK((*session)->instantane()->actesDepuis() == 0);
    }
    CHECK_FALSE(QFile::exists(QString::fromStdString(copie)));
    CHECK((lireOctets(a.fichier.chemin()) == avant));
    CHECK(contenuDe(a.fichier.dossier()) == fichiers);
}

TEST_CASE("without its copy a file isn't migrated", "[ref-b]")
{
    const Ancien a;
    // Something else has every name that the copy could have.
    const auto racine = QString::fromStdString(a.copie).chopped(QStringLiteral(").trame").size());
    REQUIRE(QDir{}.mkpath(QString::fromStdString(a.copie)));
    for (int rang = 2; rang <= 99; ++rang)
        REQUIRE(QDir{}.mkpath(racine + QStringLiteral(", %1).trame").arg(rang, 2, 10, QLatin1Char{'0'})));
    const auto refus = a.ouvrir(Database::Mode::Ecriture);
    REQUIRE_FALSE(refus);
    CHECK(refus.error().code == CodeErreur::FichierExiste);
    Database base{a.fichier.chemin(), Database::Mode::Lecture};
    CHECK(Migrator::version(base) == 1);
    CHECK(Migrator::schemaConforme(base));
    CHECK(intact(base));
    CHECK_FALSE(Bail::detenteur(a.fichier.chemin()));
}

TEST_CASE("a copy that holds the same is kept, one that holds something else isn't written over", "[ref-b]")
{
    const Ancien a;
    SECTION("the same, left by a migration that was cut short")
    {
        {
            Database base{a.fichier.chemin(), Database::Mode::Lecture};
            REQUIRE(Sauvegarde::avantMigration(base, Migrator::versionConnue) == a.copie);
        }
        const auto avant = lireOctets(a.copie);
        CHECK((*a.ouvrir(Database::Mode::Ecriture))->copieAvantMigration() == a.copie);
        CHECK((lireOctets(a.copie) == avant));
    }
    SECTION("something else")
    {
        ecrireOctets(a.copie, "précieux");
        CHECK((*a.ouvrir(Database::Mode::Ecriture))->copieAvantMigration()
              == a.fichier.chemin("accord été (avant version 3, 02).trame"));
        CHECK(lireOctets(a.copie) == "précieux");
    }
    SECTION("something else under each of 99 names: without a copy nothing is migrated")
    {
        ecrireOctets(a.copie, "précieux");
        for (int rang = 2; rang < 99; ++rang)
            ecrireOctets(a.fichier.chemin(QStringLiteral("accord été (avant version 3, %1).trame")
                                              .arg(rang, 2, 10, QLatin1Char{'0'})
                                              .toStdString()),
                         "précieux");
        const auto derniere = a.fichier.chemin("accord été (avant version 3, 99).trame");
        SECTION("the last one is free")
        {
            CHECK((*a.ouvrir(Database::Mode::Ecriture))->copieAvantMigration() == derniere);
        }
        SECTION("none is")
        {
            ecrireOctets(derniere, "précieux");
            CHECK(a.ouvrir(Database::Mode::Ecriture).error().code == CodeErreur::FichierExiste);
            Database base{a.fichier.chemin(), Database::Mode::Lecture};
            CHECK(Migrator::version(base) == 1);
        }
    }
}

TEST_CASE("while somebody holds the lease, a file of schema 1 is neither copied nor migrated", "[ref-b]")
{
    const Ancien a;
    Database base{a.fichier.chemin(), Database::Mode::Ecriture};
    const auto bail = Bail::prendre(base, {"Alex", "POSTE-3", 1, ""}, Bail::Reprise::NonConfirmee);
    REQUIRE(bail);
    CHECK(a.ouvrir(Database::Mode::Ecriture).error().code == CodeErreur::FichierVerrouille);
    CHECK_FALSE(QFile::exists(QString::fromStdString(a.copie)));
    CHECK(Migrator::version(base) == 1);
}

TEST_CASE("at closing there is a copy only when an act was recorded, and the old ones go by the rule", "[ref-b]")
{
    Essai essai;
    auto session = essai.creer();
    CHECK_FALSE(session->sauvegarderSiEcrit()->has_value());
    const auto dossier = essai.fichier.chemin("Sauvegardes");
    CHECK_FALSE(QDir{QString::fromStdString(dossier)}.exists());
    const auto jour = [](int n) { return Date::de(2026, 11, 1).value().plusJours(n); };
    // Two a day for twelve days, then seven on the last.
    int acte = 0;
    const auto ecrireEtSauver = [&] {
        ++acte;
        ecrireCompteur(*session, std::to_string(acte), acte);
        const auto copie = session->sauvegarderSiEcrit();
        REQUIRE((copie && *copie));
        return **copie;
    };
    for (int n = 0; n < 12; ++n) {
        essai.clock.regler(jour(n));
        ecrireEtSauver();
        ecrireEtSauver();
    }
    std::string derniere;
    for (int n = 0; n < 5; ++n)
        derniere = ecrireEtSauver();
    CHECK_FALSE(session->sauvegarderSiEcrit()->has_value());
    // Files of others in the folder are none of the rule's business.
    ecrireOctets(dossier + "/accord été (2020-01-01).trame", "à moi");
    ecrireOctets(dossier + "/autre accord été (2020-01-01 09h00m00).trame", "à moi");
    derniere = ecrireEtSauver();

    const auto copies = Sauvegarde::tournantes(session->chemin());
    REQUIRE(copies.size() == 12);
    CHECK(copies.front() == derniere);
    CHECK(copies[0] == dossier + "/accord été (2026-11-12 09h00m00, 08).trame");
    CHECK(copies[4] == dossier + "/accord été (2026-11-12 09h00m00, 04).trame");
    CHECK(copies[5] == dossier + "/accord été (2026-11-11 09h00m00, 02).trame");
    CHECK(copies[11] == dossier + "/accord été (2026-11-05 09h00m00, 02).trame");
    CHECK(contenuDe(dossier).size() == 14);
    Database copie{derniere, Database::Mode::Lecture};
    CHECK(copie.entier("SELECT count(*) FROM compteur") == acte);
    CHECK(intact(copie));
}

TEST_CASE("a copy made while its file is open for writing can be written by anybody", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto copie = essai.fichier.chemin("copie.trame");
    REQUIRE(Sauvegarde::copier(session->base(), copie));
    const auto ouverte = Session::ouvrir(copie, Database::Mode::Ecriture, {"Alex", "POSTE-3", "essai"}, essai.clock);
    REQUIRE(ouverte);
    CHECK(Journal::lire((*ouverte)->base(), 0, 1).empty());
}
