// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/FormeCanonique.h"
#include "core/storage/Journal.h"
#include "core/storage/Query.h"
#include "core/storage/SceauxLus.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/extraction/Extraction.h"
#include "core/storage/extraction/Restitution.h"
#include "tests/storage/Classeur.h"
#include "tests/storage/FichierAncien.h"

#include <QBuffer>

#include <algorithm>
#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

/// What somebody does with another program: no rule of Trame's stands in the way.
void dehors(const std::string &chemin, const std::string &sql)
{
    sqlite3 *base = nullptr;
    REQUIRE(sqlite3_open(chemin.c_str(), &base) == SQLITE_OK);
    const int resultat = sqlite3_exec(base, sql.c_str(), nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(base) << ": " << sql);
    CHECK(resultat == SQLITE_OK);
    sqlite3_close(base);
}

/// Changes a row and seals it again, as somebody would who knows how.
void forger(const std::string &chemin, const std::string &table, std::int64_t id, const std::string &changement)
{
    Database base{chemin, Database::Mode::Ecriture};
    base.executer("UPDATE " + table + " SET " + changement + " WHERE id = " + std::to_string(id));
    Empreinte sceau{};
    {
        Query ligne{base, "SELECT * FROM " + table + " WHERE id = ?"};
        const SceauxLus sceaux{table, ligne.lier(id)};
        REQUIRE(ligne.next());
        sceau = sceaux.attendu(ligne);
    }
    Query q{base, "UPDATE " + table + " SET sceau = ? WHERE id = ?"};
    REQUIRE(q.lierOctets(sceau).lier(id).executer() == 1);
}

std::vector<Anomalie> verifier(const std::string &chemin)
{
    Database base{chemin, Database::Mode::Lecture};
    return Verification::tout(base, [](const auto &, auto, auto) {});
}

bool dit(const std::vector<Anomalie> &anomalies, Anomalie::Genre genre, const std::string &table)
{
    return std::any_of(anomalies.begin(), anomalies.end(),
                       [&](const Anomalie &a) { return a.genre == genre && a.table == table; });
}

/// A file with an issued version and an order, closed.
class Dossier
{
public:
    Dossier()
    {
        auto &d = classeur.d;
        Transaction t{*classeur.session};
        d.devis.numero = "D-L2-2026-0001";
        DevisRepository::enregistrer(t, d.devis);
        d.version.etat = EtatDevis::Emis;
        d.version.emission = le("2026-11-24");
        d.version.empreinte = hexadecimal(sha256(formeCanonique(d.devis.numero, 1, d.version.contenu)));
        DevisRepository::enregistrer(t, d.version);
        t.commit("emettre-devis", d.devis.numero);
        commander("BC-1", Transaction::Detail::Lignes);
    }

    void commander(const std::string &numero, Transaction::Detail detail)
    {
        Transaction t{*classeur.session, detail};
        BonDeCommande b;
        b.devis = classeur.d.version.id;
        b.accord = classeur.d.accord.id;
        b.beneficiaire = classeur.d.beneficiaire.id;
        b.numero = numero;
        b.date = le("2026-12-10");
        b.lignes = classeur.d.version.contenu.lignes;
        b.livrables = {{"L1", "Note", le("2027-01-15"), {}, {}, DecisionLivrable::Aucune, {}}};
        CommandeRepository::enregistrer(t, b, classeur.d.lot.id);
        t.commit("essai", numero);
    }

    /// The path of the file, which nobody has open any more.
    std::string fermer()
    {
        classeur.session.reset();
        REQUIRE(verifier(classeur.essai.fichier.chemin()).empty());
        return classeur.essai.fichier.chemin();
    }

    Classeur classeur;
};

void lireVersion(Database &base, const DossierDevis &d)
{
    static_cast<void>(DevisRepository{base}.version(d.version.id));
}

void lireDevis(Database &base, const DossierDevis &d)
{
    static_cast<void>(DevisRepository{base}.charger(d.devis.id));
}

void lireDemande(Database &base, const DossierDevis &d)
{
    static_cast<void>(DemandeRepository{base}.charger(d.demande.id));
}

void lireBpu(Database &base, const DossierDevis &d)
{
    static_cast<void>(BpuRepository{base}.toutes(d.accord.id));
}

void lireCommande(Database &base, const DossierDevis & /*d*/)
{
    static_cast<void>(CommandeRepository{base}.charger(BonDeCommandeId{1}));
}

constexpr const char *journalCoupe = "DROP TRIGGER journal_sans_suppression; DELETE FROM journal WHERE seq > "
                                     "(SELECT max(seq) - 2 FROM journal); CREATE TRIGGER journal_sans_suppression "
                                     "BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal'); END";
constexpr const char *commandeRetiree =
    "DELETE FROM commande_ligne; DELETE FROM commande_livrable; DELETE FROM commande_evenement; "
    "DELETE FROM bon_de_commande";

} // namespace

TEST_CASE("rows taken out by another program are missed, and named", "[ref-b]")
{
    using Genre = Anomalie::Genre;
    Dossier d;
    SECTION("an order with all that belongs to it")
    {
        dehors(d.fermer(), commandeRetiree);
        const auto anomalies = verifier(d.classeur.essai.fichier.chemin());
        for (const auto *table : {"bon_de_commande", "commande_ligne", "commande_livrable"}) {
            CHECK(dit(anomalies, Genre::Absente, table));
            CHECK(dit(anomalies, Genre::Nombre, table));
        }
    }
    SECTION("a line of an issued devis")
    {
        dehors(d.fermer(), "DELETE FROM devis_ligne WHERE rang = 2");
        const auto anomalies = verifier(d.classeur.essai.fichier.chemin());
        CHECK(dit(anomalies, Genre::Absente, "devis_ligne"));
        CHECK(dit(anomalies, Genre::Total, "version_devis"));
        CHECK(dit(anomalies, Genre::Contenu, "version_devis"));
    }
    SECTION("a price")
    {
        dehors(d.fermer(), "DELETE FROM prix_bpu WHERE id = 1");
        CHECK(dit(verifier(d.classeur.essai.fichier.chemin()), Genre::Absente, "prix_bpu"));
    }
    SECTION("one of those that the journal only counts")
    {
        d.commander("BC-2", Transaction::Detail::Nombre);
        dehors(d.fermer(), "DELETE FROM commande_livrable WHERE bon_de_commande_id = 2");
        const auto anomalies = verifier(d.classeur.essai.fichier.chemin());
        REQUIRE(anomalies.size() == 1);
        CHECK(anomalies[0].genre == Genre::Nombre);
        CHECK(anomalies[0].detail == "2 → 1");
    }
    SECTION("the last entries of the journal")
    {
        dehors(d.fermer(), journalCoupe);
        const auto anomalies = verifier(d.classeur.essai.fichier.chemin());
        REQUIRE(dit(anomalies, Genre::Journal, "journal"));
        CHECK(anomalies[0].id == 2);
    }
    SECTION("the last entries of the journal with the rows that they tell")
    {
        dehors(d.fermer(), std::string{journalCoupe} + ";" + commandeRetiree);
        CHECK(dit(verifier(d.classeur.essai.fichier.chemin()), Genre::Nombre, "bon_de_commande"));
    }
    SECTION("the head itself")
    {
        dehors(d.fermer(), "DELETE FROM tete");
        CHECK(dit(verifier(d.classeur.essai.fichier.chemin()), Genre::Journal, "journal"));
    }
    SECTION("an order that the head was made to forget: the entries still count it")
    {
        dehors(d.fermer(), commandeRetiree);
        {
            Database base{d.classeur.essai.fichier.chemin(), Database::Mode::Ecriture};
            Tete::etablir(base);
        }
        CHECK(dit(verifier(d.classeur.essai.fichier.chemin()), Genre::Nombre, "bon_de_commande"));
    }
}

TEST_CASE("once the end of the journal is gone nothing is written that would hide it", "[ref-b]")
{
    Dossier d;
    dehors(d.fermer(), journalCoupe);
    const auto session = d.classeur.essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session);
    try {
        ecrireCompteur(**session, "P", 1);
        FAIL("written");
    } catch (const StorageError &e) {
        CHECK(e.erreur().code == CodeErreur::DommageConstate);
    }
    CHECK((*session)->base().entier("SELECT count(*) FROM compteur") == 0);
    CHECK((*session)->base().entier("SELECT max(seq) FROM journal") == 1);
}

TEST_CASE("what an act takes out isn't missed", "[ref-b]")
{
    Dossier d;
    {
        Transaction t{*d.classeur.session};
        auto &lignes = d.classeur.d.bpu;
        lignes[0].prix.push_back(lignes[0].prix[0]);
        BpuRepository::enregistrer(t, lignes[0]);
        t.commit("essai", "deux prix");
    }
    {
        Transaction t{*d.classeur.session};
        d.classeur.d.bpu[0].prix.pop_back();
        BpuRepository::enregistrer(t, d.classeur.d.bpu[0]);
        t.commit("essai", "un prix");
    }
    CHECK(d.classeur.session->base().texte("SELECT nombres FROM journal ORDER BY seq DESC LIMIT 1")
          == "{\"prix_bpu\":2}");
    d.fermer();
}

TEST_CASE("a file of an earlier schema misses what is taken out from its migration on", "[ref-b]")
{
    Essai essai;
    creerFichierAncien(essai.fichier.chemin(), essai.clock, 3);
    CHECK(verifier(essai.fichier.chemin()).empty());
    REQUIRE(essai.ouvrir(Database::Mode::Ecriture));
    REQUIRE(verifier(essai.fichier.chemin()).empty());
    dehors(essai.fichier.chemin(), "DELETE FROM beneficiaire_contact WHERE id = 2");
    CHECK(dit(verifier(essai.fichier.chemin()), Anomalie::Genre::Nombre, "beneficiaire_contact"));
}

TEST_CASE("what was altered behind Trame's back isn't told, and nothing is written from then on", "[ref-c]")
{
    const auto [table, changement, lire] = GENERATE(
        Catch::Generators::table<const char *, const char *, std::function<void(Database &, const DossierDevis &)>>({
            {"devis_ligne", "quantite_milliemes = quantite_milliemes * 10", &lireVersion},
            {"version_devis", "total_ht_centimes = 1", &lireVersion},
            {"devis_phase", "objectif = 'autre'", &lireVersion},
            {"devis", "numero = 'D-L2-2026-0009'", &lireDevis},
            {"demande", "objet = 'autre'", &lireDemande},
            {"ligne_bpu", "designation = 'autre'", &lireBpu},
            {"prix_bpu", "prix_unitaire_ht_centimes = 1", &lireBpu},
            {"bon_de_commande", "engagement = 'autre'", &lireCommande},
            {"commande_ligne", "quantite_milliemes = 1", &lireCommande},
            {"commande_livrable", "prevue = '2027-02-15'", &lireCommande},
        }));
    INFO(table);
    Dossier d;
    const auto chemin = d.fermer();
    dehors(chemin, std::string{"UPDATE "} + table + " SET " + changement + " WHERE id = 1");
    const auto session = d.classeur.essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session);
    auto faute = CodeErreur::Interrompu;
    try {
        lire((*session)->base(), d.classeur.d);
    } catch (const StorageError &e) {
        faute = e.erreur().code;
    }
    CHECK(faute == CodeErreur::FichierEndommage);
    const auto actes = (*session)->base().entier("SELECT max(seq) FROM journal");
    CHECK_THROWS_AS(Transaction{**session}, StorageError);
    CHECK((*session)->base().entier("SELECT max(seq) FROM journal") == actes);
}

TEST_CASE("a row that was altered isn't written over: that would seal it as good", "[ref-c]")
{
    Dossier d;
    const auto chemin = d.fermer();
    dehors(chemin, "UPDATE demande SET description = 'autre' WHERE id = 1");
    const auto session = d.classeur.essai.ouvrir(Database::Mode::Ecriture);
    REQUIRE(session);
    {
        Transaction t{**session};
        CHECK_THROWS_AS(DemandeRepository::enregistrer(t, d.classeur.d.demande), StorageError);
    }
    CHECK(dit(verifier(chemin), Anomalie::Genre::Sceau, "demande"));
}

TEST_CASE("a value that the domain doesn't know is found though its row is sealed", "[ref-b]")
{
    const auto [nom, changement] = GENERATE(table<const char *, const char *>({
        {"demande", "reception = '2026-02-30'"},
        {"devis_phase", "debut = 'bientôt'"},
        {"commande_livrable", "prevue = '2026-99-99'"},
        {"beneficiaire", "territoire = 'lune'"},
        {"beneficiaire", "nom = 'a' || char(0) || 'b'"},
        {"beneficiaire", "nom = CAST(x'ff' AS TEXT)"},
        {"beneficiaire_convention", "date = '2025-13-01'"},
        {"ligne_bpu", "unite = 'poignée'"},
        {"devis_charge", "cout_ht_centimes = 9000000000000000000"},
        {"devis_ligne", "prix_unitaire_ht_centimes = 9000000000000000000"},
        {"devis_ligne", "quantite_milliemes = -9000000000000000000"},
        {"lot", "montant_maximum_ht_centimes = 9000000000000000000"},
        {"lot", "version = 5000000000"},
        {"intervenant", "cv_json = 'rien'"},
        {"consultation", "pa_siret = 'abcdefghijklmn'"},
    }));
    Dossier d;
    const auto chemin = d.fermer();
    forger(chemin, nom, 1, changement);
    INFO(nom << ": " << changement);
    const auto anomalies = verifier(chemin);
    CHECK(std::any_of(anomalies.begin(), anomalies.end(),
                      [](const Anomalie &a) { return a.genre == Anomalie::Genre::Illisible; }));
    CHECK_FALSE(dit(anomalies, Anomalie::Genre::Sceau, nom));
}

TEST_CASE("a total, a fingerprint and a document that aren't what was issued are found under good seals", "[ref-b]")
{
    using Genre = Anomalie::Genre;
    Dossier d;
    const auto chemin = d.fermer();
    SECTION("the total of an order")
    {
        forger(chemin, "bon_de_commande", 1, "total_ttc_centimes = total_ttc_centimes + 1");
        CHECK(dit(verifier(chemin), Genre::Total, "bon_de_commande"));
    }
    SECTION("the object of an issued version")
    {
        forger(chemin, "version_devis", 1, "objet = 'Autre chose'");
        CHECK(dit(verifier(chemin), Genre::Contenu, "version_devis"));
    }
    SECTION("the day of the issue")
    {
        forger(chemin, "version_devis", 1, "emission = NULL");
        CHECK(dit(verifier(chemin), Genre::Document, "version_devis"));
    }
    SECTION("the fingerprint made to fit another content: the journal knows the first one")
    {
        auto contenu = d.classeur.d.version.contenu;
        contenu.objet = "Autre chose";
        const auto autre = hexadecimal(sha256(formeCanonique("D-L2-2026-0001", 1, contenu)));
        forger(chemin, "version_devis", 1, "objet = 'Autre chose', empreinte = '" + autre + "'");
        CHECK(dit(verifier(chemin), Genre::Contenu, "version_devis"));
    }
}

TEST_CASE("an archive whose rows the domain can't read makes no file", "[ref-d]")
{
    Dossier d;
    std::map<std::string, QByteArray> entrees;
    {
        // A device that ends up in the map when it goes.
        class Entree : public QBuffer
        {
        public:
            explicit Entree(QByteArray &octets)
                : m_octets{octets}
            {
                QBuffer::open(QIODevice::WriteOnly);
            }
            ~Entree() override { m_octets = data(); }

        private:
            QByteArray &m_octets;
        };
        const auto puits = [&](const std::string &nom) { return std::make_unique<Entree>(entrees[nom]); };
        static_cast<void>(Extraction::ecrire(d.classeur.session->base(), puits));
    }
    CHECK(entrees.count("donnees/tete.json") == 0);
    CHECK(entrees.at("donnees/intervenant_sel.json").contains("\"sel\":"));
    const auto chemin = d.classeur.essai.fichier.chemin("copie.trame");
    const auto importer = [&] {
        return Restitution::creer(
            {QString::fromStdString(chemin)}, [&](const Restitution::Reception &recevoir) -> Result<void> {
                for (const auto &[nom, octets] : entrees)
                    if (!recevoir(nom, {octets.constData(), static_cast<std::size_t>(octets.size())}))
                        break;
                return {};
            });
    };
    const auto remplacer = [&](const char *document, const char *avant, const char *apres) {
        auto &octets = entrees.at(document);
        REQUIRE(octets.contains(avant));
        octets.replace(avant, apres);
    };
    SECTION("as it is")
    {
        REQUIRE(importer());
        CHECK(verifier(chemin).empty());
        dehors(chemin, commandeRetiree);
        CHECK(dit(verifier(chemin), Anomalie::Genre::Nombre, "bon_de_commande"));
        return;
    }
    SECTION("a day that doesn't exist")
    {
        remplacer("donnees/demande.json", "2026-11-12", "2026-99-99");
    }
    SECTION("a territory")
    {
        remplacer("donnees/beneficiaire.json", "\"territoire\":\"metropole\"", "\"territoire\":\"lune\"");
    }
    SECTION("an amount")
    {
        remplacer("donnees/devis_charge.json", "\"cout_ht_centimes\":230000",
                  "\"cout_ht_centimes\":9000000000000000000");
    }
    SECTION("U+0000")
    {
        remplacer("donnees/beneficiaire.json", "Valmont", "Val\\u0000mont");
    }
    SECTION("a row left out")
    {
        entrees.at("donnees/commande_livrable.json") = "[\n]\n";
    }
    const auto refus = importer();
    REQUIRE_FALSE(refus);
    CHECK(refus.error().code == CodeErreur::ArchiveInvalide);
    CHECK_FALSE(QFile::exists(QString::fromStdString(chemin)));
}
