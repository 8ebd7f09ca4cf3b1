// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/EtatStructure.h"
#include "core/storage/Journal.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/Classeur.h"
#include "tests/support/Octets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <random>
#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

void dehors(const std::string &chemin, const std::string &sql)
{
    sqlite3 *base = nullptr;
    REQUIRE(sqlite3_open(chemin.c_str(), &base) == SQLITE_OK);
    // Some builds of SQLite keep the tables of an index from being written unless they are told otherwise.
    sqlite3_db_config(base, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    // Windows doesn't let it remove the journal that the session keeps open.
    REQUIRE(sqlite3_exec(base, "PRAGMA journal_mode=MEMORY", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(sqlite3_exec(base, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(base);
}

/// Whether the check names the index, and nothing else.
bool indexEnDefaut(Database &base)
{
    const auto anomalies = Verification::tout(base, [](const auto &, auto, auto) {});
    const bool defaut = !anomalies.empty();
    for (const auto &a : anomalies) {
        CHECK(a.genre == Anomalie::Genre::Recherche);
        CHECK_FALSE(a.touche());
    }
    return defaut;
}

void renommer(Classeur &c, const char *nom)
{
    Transaction t{*c.session};
    c.d.intervenants[0].nom = nom;
    IntervenantRepository::enregistrer(t, c.d.intervenants[0]);
    t.commit("modifier-intervenant", "INT-01");
}

/// The whole file as it is on the disk.
QByteArray octetsDuFichier(const Classeur &c)
{
    return lireOctets(c.essai.fichier.chemin());
}

/// What the last entry tells of a column of the first row of a table.
QString dit(Database &base, const char *table, const char *colonne)
{
    const auto lignes =
        QJsonDocument::fromJson(QByteArray::fromStdString(Journal::lire(base, 0, 1).at(0).changement)).array();
    for (const auto &ligne : lignes)
        if (ligne.toObject().value(QLatin1String{"table"}).toString() == QLatin1String{table})
            return ligne.toObject().value(QLatin1String{"apres"}).toObject().value(QLatin1String{colonne}).toString();
    return {};
}

} // namespace

TEST_CASE("what the index no longer holds, or holds too much of, is found and made anew", "[perf-b][ref-b]")
{
    Classeur c;
    const auto chemin = c.essai.fichier.chemin();
    REQUIRE_FALSE(indexEnDefaut(c.session->base()));
    SECTION("nothing in it")
    {
        dehors(chemin, "DELETE FROM recherche");
    }
    SECTION("an object left out")
    {
        dehors(chemin, "DELETE FROM recherche WHERE rowid = (1 << 40) + 1");
    }
    SECTION("an object that isn't")
    {
        dehors(chemin, "INSERT INTO recherche(rowid, texte) VALUES((1 << 40) + 9, 'x')");
    }
    SECTION("other words")
    {
        dehors(chemin, "INSERT OR REPLACE INTO recherche(rowid, texte) VALUES((6 << 40) + 1, 'ancien nom')");
    }
#ifndef Q_OS_WIN // The SQLite there refuses a write into the tables of an index.
    SECTION("words that the index alone has")
    {
        dehors(chemin, "UPDATE recherche_content SET c0 = 'x' WHERE id = (6 << 40) + 1");
    }
#endif
    CHECK(indexEnDefaut(c.session->base()));
    Recherche::refaire(*c.session);
    CHECK_FALSE(indexEnDefaut(c.session->base()));
    CHECK(Recherche::chercher(c.session->base(), "lefevre", 9).size() == 2);
    CHECK(Journal::lire(c.session->base(), 0, 1).at(0).acte == "refaire-recherche");
}

#ifndef Q_OS_WIN
// FTS5's check reads the parts from end to end; a bit that only leads a search to the wrong place of a page can escape
// it.
TEST_CASE("a page of the index that can't be read costs the index alone, which is made anew", "[ref-b]")
{
    Classeur c;
    const auto chemin = c.essai.fichier.chemin();
    const auto page = [&](const std::string &table) {
        return c.session->base().entier("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
    };
    const auto table = GENERATE(as<std::string>{}, "recherche_data", "recherche_content", "recherche_idx");
    INFO(table);
    const auto taille = c.session->base().entier("PRAGMA page_size");
    const auto deIndex = page(table);
    const auto deDonnees = page("demande");
    const auto actes = c.session->base().entier("SELECT max(seq) FROM journal");
    c.session.reset();
    const auto intact = lireOctets(chemin);
    const auto abimer = [&](std::int64_t numero) {
        auto octets = intact;
        octets.replace((numero - 1) * taille, taille, QByteArray(taille, '\xA5'));
        ecrireOctets(chemin, octets);
    };
    const auto genre = [&] {
        Database lue{chemin, Database::Mode::Lecture};
        return etatStructure(lue, ProfondeurExamen::Rapide).genre;
    };
    CHECK(genre() == EtatStructure::Genre::Saine);
    {
        abimer(deIndex);
        CHECK(genre() == EtatStructure::Genre::IndexSeul);
        const auto lecteur = c.essai.ouvrir(Database::Mode::Lecture);
        REQUIRE(lecteur);
        CHECK(DemandeRepository{(*lecteur)->base()}.charger(c.d.demande.id).has_value());
        const auto anomalies = Verification::tout((*lecteur)->base(), [](const auto &, auto, auto) {});
        REQUIRE(anomalies.size() == 1);
        CHECK(anomalies[0].genre == Anomalie::Genre::Recherche);
    }
    {
        const auto session = c.essai.ouvrir(Database::Mode::Ecriture);
        REQUIRE(session);
        auto &base = (*session)->base();
        CHECK(base.texte("SELECT acte FROM journal WHERE seq = " + std::to_string(actes + 1)) == "refaire-recherche");
        CHECK(base.texte("PRAGMA integrity_check") == "ok");
        CHECK_FALSE(Recherche::chercher(base, "audit", 10).empty());
        CHECK(Verification::tout(base, [](const auto &, auto, auto) {}).empty());
        ecrireCompteur(**session, "P", 1);
    }
    // A page of the rows is another matter.
    abimer(deDonnees);
    CHECK(genre() == EtatStructure::Genre::Abimee);
    CHECK(c.essai.ouvrir(Database::Mode::Ecriture).error().code == CodeErreur::FichierEndommage);
}

TEST_CASE("of 120 flipped bits in the index, nine in ten at least of those that change an answer are found", "[ref-b]")
{
    constexpr int bascules = 120;
    Classeur c;
    const auto chemin = c.essai.fichier.chemin();
    auto &base = c.session->base();
    std::vector<std::int64_t> blocs;
    {
        Query q{base, "SELECT id FROM recherche_data WHERE id > 10"};
        while (q.next())
            blocs.push_back(q.entier(0));
    }
    const std::array mots{"lefevre", "maelle", "m", "ma",   "bes",   "audit", "l2",     "valmont", "metropole",
                          "int",     "i",      "a", "besl", "92443", "2025",  "expert", "aud",     "924"};
    const auto reponses = [&](const std::string &fichier) {
        std::string toutes;
        try {
            Database lue{fichier, Database::Mode::Lecture};
            for (const auto *mot : mots) {
                toutes += std::string{mot} + ":";
                for (const auto &t : Recherche::chercher(lue, mot, 50))
                    toutes += std::to_string(static_cast<int>(t.genre)) + "-" + std::to_string(t.id) + " ";
            }
        } catch (const StorageError &) {
            toutes += "illisible";
        }
        return toutes;
    };
    const auto justes = reponses(chemin);
    std::mt19937 hasard{2026};
    int changes = 0;
    int trouvees = 0;
    int manquees = 0;
    for (int i = 0; i < bascules; ++i) {
        const auto bloc =
            std::to_string(blocs[std::uniform_int_distribution<std::size_t>{0, blocs.size() - 1}(hasard)]);
        std::string avant;
        {
            Query q{base, "SELECT block FROM recherche_data WHERE id = " + bloc};
            REQUIRE(q.next());
            avant = q.texte(0);
        }
        auto apres = avant;
        auto &octet = apres[std::uniform_int_distribution<std::size_t>{0, apres.size() - 1}(hasard)];
        octet = static_cast<char>(octet ^ (1 << std::uniform_int_distribution<int>{0, 7}(hasard)));
        const auto ecrire = [&](const std::string &octets) {
            dehors(chemin, "UPDATE recherche_data SET block = x'"
                               + QByteArray::fromStdString(octets).toHex().toStdString() + "' WHERE id = " + bloc);
        };
        ecrire(apres);
        const bool change = reponses(chemin) != justes;
        Database lue{chemin, Database::Mode::Lecture};
        const bool trouvee = !Recherche::conforme(lue);
        manquees += change && !trouvee ? 1 : 0;
        changes += change ? 1 : 0;
        trouvees += trouvee ? 1 : 0;
        ecrire(avant);
    }
    CAPTURE(changes, trouvees, manquees);
    CHECK(changes > 10);
    CHECK(manquees * 10 <= changes);
    CHECK(trouvees > bascules * 3 / 4);
    CHECK_FALSE(indexEnDefaut(base));
}
#endif

TEST_CASE("the index is verified from the schema on that brought it", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto base = Database::creer(fichier.chemin());
    Migrator::migrer(*base, GENERATE(std::int64_t{2}, Migrator::versionConnue));
    CHECK_FALSE(indexEnDefaut(*base));
    base->executer("INSERT INTO recherche(rowid, texte) VALUES((6 << 40) + 1, 'personne')");
    CHECK(indexEnDefaut(*base));
}

TEST_CASE("after a change of name the old one is neither found nor in the file", "[cctp-6.6.5-b][ref-b]")
{
    Classeur c;
    auto &base = c.session->base();
    renommer(c, "Zorglubine");
    REQUIRE(octetsDuFichier(c).contains("orglubine"));
    renommer(c, "Martin");
    CHECK(Recherche::chercher(base, "zorglubine", 9).empty());
    CHECK(Recherche::chercher(base, "martin", 9).size() == 1);
    CHECK_FALSE(octetsDuFichier(c).toLower().contains("orglubine"));
    SECTION("of a contact, in the index and in the journal")
    {
        Transaction t{*c.session};
        c.d.beneficiaire.contacts = {{"Zorglubine", "DSI", "z@exemple.example", "01"}};
        BeneficiaireRepository::enregistrer(t, c.d.beneficiaire);
        t.commit("essai", "un");
        REQUIRE(Recherche::chercher(base, "zorglubine", 9).size() == 1);
        CHECK(dit(base, "beneficiaire_contact", "nom") == QStringLiteral("•••"));
        CHECK(dit(base, "beneficiaire_contact", "courriel") == QStringLiteral("•••"));
        Transaction u{*c.session};
        c.d.beneficiaire.contacts.clear();
        BeneficiaireRepository::enregistrer(u, c.d.beneficiaire);
        u.commit("essai", "deux");
        CHECK(Recherche::chercher(base, "zorglubine", 9).empty());
        CHECK_FALSE(octetsDuFichier(c).toLower().contains("orglubine"));
    }
    SECTION("when no word stays")
    {
        for (const auto &[code, nom, prenom] :
             {std::array{"ABC", "Zorglubine", "Quidam"}, std::array{"DEF", "Lune", "Max"}}) {
            auto &personne = c.d.intervenants[0];
            personne.code = code;
            personne.nom = nom;
            personne.prenom = prenom;
            Transaction t{*c.session};
            IntervenantRepository::enregistrer(t, personne);
            t.commit("essai", "INT-01");
        }
        CHECK(Recherche::chercher(base, "zorglubine", 9).empty());
        CHECK_FALSE(octetsDuFichier(c).toLower().contains("orglubine"));
    }
    CHECK_FALSE(indexEnDefaut(base));
}

TEST_CASE("no date of birth is found by trying them all, and two people with the same one don't look alike",
          "[cctp-6.6.5-b]")
{
    Classeur c;
    auto &base = c.session->base();
    for (auto &intervenant : c.d.intervenants) {
        Transaction t{*c.session};
        intervenant.naissance = le("1984-03-21");
        IntervenantRepository::enregistrer(t, intervenant);
        t.commit("modifier-intervenant", intervenant.code);
    }
    const auto marques = [&] {
        std::vector<QString> dites;
        for (const auto &entree : Journal::lire(base, 0, 2)) {
            const auto ligne = QJsonDocument::fromJson(QByteArray::fromStdString(entree.changement)).array().first();
            dites.push_back(
                ligne.toObject().value(QLatin1String{"apres"}).toObject().value(QLatin1String{"naissance"}).toString());
        }
        return dites;
    }();
    REQUIRE(marques.size() == 2);
    CHECK(marques[0].startsWith(QLatin1String{"hmac:"}));
    CHECK(marques[0] != marques[1]);
    const auto chiffres = marques[0].mid(5).toStdString();
    for (auto jour = le("1940-01-01"); jour < le("2010-01-01"); jour = jour.plusJours(1))
        for (const auto &essai : {jour.iso(), "naissance=" + jour.iso()})
            if (hexadecimal(sha256(essai)).substr(0, 16) == chiffres)
                FAIL("found");
    // Who has the salt can prove it.
    const auto sel = base.texte("SELECT sel FROM intervenant_sel WHERE intervenant_id = 2");
    CHECK(hexadecimal(hmacSha256(sel, "naissance=1984-03-21")).substr(0, 16) == chiffres);
    CHECK(base.texte("SELECT group_concat(changement) FROM journal").find(sel) == std::string::npos);
}

TEST_CASE("a person's salt is erased with them", "[cctp-6.6.5-b]")
{
    Classeur c;
    auto &base = c.session->base();
    REQUIRE(base.entier("SELECT count(*) FROM intervenant_sel") == 2);
    Transaction t{*c.session};
    supprimerLigne(t, "intervenant", 2);
    Recherche::retirer(t, GenreRecherche::Intervenant, 2);
    t.commit("essai", "INT-02");
    CHECK(base.entier("SELECT count(*) FROM intervenant_sel") == 1);
    CHECK(base.entier("SELECT intervenant_id FROM intervenant_sel") == 1);
    CHECK_FALSE(indexEnDefaut(base));
}
