// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/Reversibilite.h"
#include "core/exchange/archive/ArchiveReversibilite.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/Verification.h"
#include "core/storage/piece/PieceRepository.h"
#include "tests/storage/Classeur.h"
#include "tests/support/Octets.h"
#include "tests/support/Propriete.h"

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

const std::string instant = "2026-11-24T09:00:00Z";

void joindre(Session &session, const std::vector<std::pair<std::string, std::string>> &pieces)
{
    Transaction t{session};
    for (const auto &[nom, contenu] : pieces)
        static_cast<void>(PieceRepository::ajouter(t, nom, "application/octet-stream", contenu));
    t.commit("essai", "pieces");
}

/// A file of the sample's content, and its archive.
class Archive : public Classeur
{
public:
    Archive()
    {
        joindre(*session, {{"devis signé.pdf", std::string(300'000, '\7')},
                           {"../../etc/passwd", "x"},
                           {"vide", {}},
                           {"A\\B:C?.txt", std::string{"\0\xff", 2}},
                           {"a/b:c?.TXT", "x"}});
        REQUIRE(Reversibilite::exporter(session->base(), chemin));
    }
    /// The archive again with one entry changed, its sums right.
    void changer(const std::string &nom, const QByteArray &avant, const QByteArray &apres)
    {
        auto contenu = entrees.at(nom);
        REQUIRE(contenu.contains(avant));
        contenu.replace(contenu.indexOf(avant), avant.size(), apres);
        entrees[nom] = contenu;
    }
    /// Why the entries as they now are can't be imported; nothing is left behind.
    [[nodiscard]] std::string refus()
    {
        const auto fausse = essai.fichier.chemin("fausse.zip");
        std::vector<EntreeArchive> liste;
        for (const auto &[nom, contenu] : entrees)
            liste.push_back({nom, contenu});
        REQUIRE(ArchiveReversibilite::ecrire({QString::fromStdString(fausse)}, liste, instant));
        const auto avant = contenuDe(essai.fichier.dossier());
        const auto issue = Reversibilite::importer(fausse, essai.fichier.chemin("copie.trame"));
        CHECK(contenuDe(essai.fichier.dossier()) == avant);
        REQUIRE_FALSE(issue);
        CHECK(issue.error().code == CodeErreur::ArchiveInvalide);
        CHECK(std::get<std::string>(issue.error().parametres.at(0)) == fausse);
        return std::get<std::string>(issue.error().parametres.at(1));
    }

    std::string chemin = essai.fichier.chemin("tout.zip");
    std::map<std::string, QByteArray> entrees;
    void relire() { entrees = ArchiveReversibilite::lire(chemin).value(); }
};

/// Exports, imports, exports again; whether the bytes are the same and the file made is in order.
bool revientPareil(Session &session, const FichierTemporaire &dossier)
{
    const auto aller = dossier.chemin("aller.zip");
    const auto retour = dossier.chemin("retour.zip");
    const auto fichier = dossier.chemin("retour.trame");
    for (const auto &chemin : {aller, retour, fichier})
        QFile::remove(QString::fromStdString(chemin));
    if (!Reversibilite::exporter(session.base(), aller) || !Reversibilite::importer(aller, fichier))
        return false;
    Database copie{fichier, Database::Mode::Lecture};
    return Reversibilite::exporter(copie, retour) && lireOctets(aller) == lireOctets(retour)
           && Verification::tout(copie, [](const auto &, auto, auto) {}).empty();
}

} // namespace

TEST_CASE("a file made from an archive gives the same archive, byte for byte", "[ref-d]")
{
    Archive a;
    const auto fichier = a.essai.fichier.chemin("copie.trame");
    REQUIRE(Reversibilite::importer(a.chemin, fichier));
    const auto session = Session::ouvrir(fichier, Database::Mode::Lecture, moi, a.essai.clock);
    REQUIRE(session);
    auto &base = (*session)->base();
    CHECK(Verification::tout(base, [](const auto &, auto, auto) {}).empty());
    CHECK(Recherche::chercher(base, "cas d'usage audit", 10).size()
          == Recherche::chercher(a.session->base(), "cas d'usage audit", 10).size());
    CHECK(Recherche::chercher(base, "métropole", 10).size() == 3);
    CHECK(PieceRepository{base}.charger(PieceId{2})->nom == "../../etc/passwd");
    const auto retour = a.essai.fichier.chemin("retour.zip");
    REQUIRE(Reversibilite::exporter(base, retour));
    CHECK((lireOctets(retour) == lireOctets(a.chemin)));
    CHECK(lireOctets(a.chemin).size() > 4000);
}

TEST_CASE("an archive holds a document a table and a file an attachment, under names that lead nowhere else", "[ref-d]")
{
    Archive a;
    a.relire();
    CHECK(a.entrees.at("archive.json") == "{\"schema\":" + QByteArray::number(qint64{Migrator::versionConnue}) + "}\n");
    CHECK(a.entrees.at("donnees/commande_ligne.json") == "[\n]\n");
    CHECK(a.entrees.at("pieces/000001-devis_signé.pdf").size() == 300'000);
    CHECK(a.entrees.at("pieces/000002-.._.._etc_passwd") == "x");
    CHECK(a.entrees.at("pieces/000004-A_B_C_.txt") == QByteArray("\0\xff", 2));
    CHECK(a.entrees.at("pieces/000005-a_b_c_.TXT") == "x");
    CHECK(a.entrees.count("donnees/bail.json") == 0);
    CHECK(a.entrees.count("donnees/recherche.json") == 0);
    const auto lot = a.entrees.at("donnees/lot.json");
    CHECK(lot.startsWith("[\n{\"id\":1,\"numero\":2,\"intitule\":"));
    CHECK(lot.contains("\"montant_maximum_ht_centimes\":100000000,"));
    CHECK_FALSE(lot.contains("sceau"));
    CHECK(a.entrees.at("donnees/journal.json").contains("\"empreinte_precedente\":\"" + QByteArray(64, '0') + '"'));
}

TEST_CASE("an empty file goes out and comes back", "[ref-d]")
{
    Essai essai;
    CHECK(revientPareil(*essai.creer(), essai.fichier));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("any text, any integer and any attachment survive", "[ref-d]")
{
    verifierPropriete("texts, integers and bytes", [](const std::vector<std::vector<char32_t>> &textes,
                                                      std::int64_t entier, const std::string &octets) {
        Essai essai;
        const auto session = essai.creer();
        Transaction t{*session};
        constexpr int textesMaximum = 6;
        int rang = 0;
        for (const auto &points : textes) {
            if (rang == textesMaximum)
                break;
            std::u32string brut{points.begin(), points.end()};
            for (auto &c : brut)
                c = c % 0x110000 >= 0xD800 && c % 0x110000 < 0xE000 ? U'é' : c % (c % 3 == 0 ? 0x110000 : 0x180);
            // U+0000 is in no text that the program takes, and the check refuses it.
            std::replace(brut.begin(), brut.end(), U'\0', U'é');
            const auto texte = QString::fromUcs4(brut.data(), static_cast<qsizetype>(brut.size())).toStdString();
            Ligne{"parametre"}
                .texte("cle", std::to_string(++rang))
                .texte("valeur", texte)
                .texte("source", "\"\\\n\r\t\1\x7f\xEF\xBB\xBF\u2028" + texte)
                .insererVersionnee(t);
            static_cast<void>(PieceRepository::ajouter(t, texte + "x", "", octets));
        }
        Ligne{"compteur"}
            .texte("prefixe", "")
            .entier("dernier", entier < 0 ? -(entier + 1) : entier)
            .insererVersionnee(t);
        t.commit("essai", "propriété");
        RC_ASSERT(revientPareil(*session, essai.fichier));
    });
}
#endif

TEST_CASE("an archive of an earlier schema is brought to the present one", "[ref-d]")
{
    Essai essai;
    {
        const auto ancienne = Database::creer(essai.fichier.chemin());
        Migrator::migrer(*ancienne, 1);
        REQUIRE(Reversibilite::exporter(*ancienne, essai.fichier.chemin("v1.zip")));
    }
    const auto fichier = essai.fichier.chemin("copie.trame");
    REQUIRE(Reversibilite::importer(essai.fichier.chemin("v1.zip"), fichier));
    Database base{fichier, Database::Mode::Lecture};
    CHECK(Migrator::version(base) == Migrator::versionConnue);
    CHECK(Verification::tout(base, [](const auto &, auto, auto) {}).empty());
}

TEST_CASE("a file that its own check finds fault with isn't exported: new seals would hide it", "[ref-d]")
{
    Classeur c;
    c.session->base().executer("UPDATE lot SET montant_maximum_ht_centimes = 1");
    const auto issue = Reversibilite::exporter(c.session->base(), c.essai.fichier.chemin("x.zip"));
    REQUIRE_FALSE(issue);
    CHECK(issue.error().code == CodeErreur::FichierEndommage);
    CHECK_FALSE(QFile::exists(QString::fromStdString(c.essai.fichier.chemin("x.zip"))));
}

TEST_CASE("what exists is never written over, by an export or an import", "[ref-d]")
{
    Archive a;
    const auto la = a.essai.fichier.chemin("là");
    ecrireOctets(la, "précieux");
    CHECK(Reversibilite::exporter(a.session->base(), la).error().code == CodeErreur::FichierExiste);
    CHECK(Reversibilite::importer(a.chemin, la).error().code == CodeErreur::FichierExiste);
    CHECK(lireOctets(la) == "précieux");
    const auto archive = lireOctets(a.chemin);
    CHECK(Reversibilite::importer(a.chemin, a.chemin, Existing::Replaced).error().code == CodeErreur::SortieProtegee);
    CHECK(lireOctets(a.chemin) == archive);
    CHECK(Reversibilite::importer(a.essai.fichier.chemin("absente.zip"), a.essai.fichier.chemin("x")).error().code
          == CodeErreur::FichierAbsent);
    CHECK(Reversibilite::importer(a.chemin, a.essai.fichier.chemin("nulle part/x")).error().code
          == CodeErreur::DossierAbsent);
    CHECK(Reversibilite::exporter(a.session->base(), a.essai.fichier.chemin("nulle part/x.zip")).error().code
          == CodeErreur::DossierAbsent);
}

TEST_CASE("an archive with anything that Trame wouldn't have written is refused whole", "[ref-d]")
{
    Archive a;
    a.relire();
    const std::string lot = "donnees/lot.json";
    SECTION("a column that isn't known")
    {
        a.changer(lot, "{\"id\":1,", "{\"id\":1,\"autre\":1,");
        CHECK(a.refus() == "ligne");
    }
    SECTION("a column that is missing")
    {
        a.changer(lot, "\"numero\":2,", "");
        CHECK(a.refus() == "ligne");
    }
    SECTION("a value of another type, or written otherwise")
    {
        const auto *faux = GENERATE("\"2\"", "2.0", "02", "-0", "+2", " 2", "2e0", "true", "[]", "99999999999999999999",
                                    "", "2}", "2,\"numero\":3");
        a.changer(lot, "\"numero\":2", QByteArray{"\"numero\":"} + faux);
        CHECK(a.refus() == "ligne");
    }
    SECTION("a text that isn't UTF-8, isn't closed, or is escaped otherwise")
    {
        const auto *faux =
            GENERATE("\"\xff\"", "\"a", "\"\\u0041\"", "\"\\/\"", "\"\\u00\"", "\"\\", "\"\t\"", "\"\\u000a\"");
        a.changer(lot, "\"intitule\":\"Audit et conseil\"", QByteArray{"\"intitule\":"} + faux);
        CHECK(a.refus() == "ligne");
    }
    SECTION("what the schema forbids")
    {
        const auto *faux = GENERATE("0", "1000", "null");
        a.changer(lot, "\"numero\":2", QByteArray{"\"numero\":"} + faux);
        CHECK(a.refus() == "valeur");
    }
    SECTION("the same key twice")
    {
        a.changer("donnees/ligne_bpu.json", "\n{\"id\":2,", "\n{\"id\":1,");
        CHECK(a.refus() == "valeur");
    }
    SECTION("a reference that leads nowhere")
    {
        a.changer("donnees/demande.json", "\"beneficiaire_id\":1,", "\"beneficiaire_id\":77,");
        CHECK(a.refus() == "valeur");
    }
    SECTION("a document that isn't whole, or has more than its rows")
    {
        const auto faux = GENERATE(as<QByteArray>{}, "", "[", "[\n", "[\n]", "[\n\n]\n", "[\n]\n]\n", "[\n]\nx", "{}\n",
                                   "[]\n", "[\n,\n]\n");
        a.entrees["donnees/commande_ligne.json"] = faux;
        const auto motif = a.refus();
        CHECK((motif == "document" || motif == "ligne"));
    }
    SECTION("a comma too much, or one too few")
    {
        const auto bpu = a.entrees.at("donnees/ligne_bpu.json");
        a.entrees["donnees/ligne_bpu.json"] =
            GENERATE(true, false) ? QByteArray{bpu}.replace("},\n", "}\n") : QByteArray{bpu}.replace("}\n]", "},\n]");
        const auto motif = a.refus();
        CHECK((motif == "document" || motif == "ligne"));
    }
    SECTION("a table that is missing, or isn't known")
    {
        const auto table = GENERATE(as<std::string>{}, "journal", "version_devis", "accord_cadre");
        a.entrees.erase("donnees/" + table + ".json");
        CHECK(a.refus() == "table");
    }
    SECTION("a table that isn't known")
    {
        a.entrees["donnees/" + GENERATE(as<std::string>{}, "bail", "recherche", "x", "zzz") + ".json"] = "[\n]\n";
        const auto motif = a.refus();
        CHECK((motif == "table" || motif == "piece"));
    }
    SECTION("an attachment that is missing, is another, or that no row knows")
    {
        a.entrees.erase("pieces/000003-vide");
        CHECK(a.refus() == "piece");
    }
    SECTION("an attachment with another content")
    {
        a.entrees["pieces/000003-vide"] = "plein";
        CHECK(a.refus() == "controle");
    }
    SECTION("an attachment that no row knows")
    {
        a.entrees["pieces/000009-x"] = "plein";
        CHECK(a.refus() == "piece");
    }
    SECTION("an entry that stands nowhere")
    {
        a.entrees[GENERATE(as<std::string>{}, "lisezmoi.txt", "a", "zz/x")] = "x";
        const auto motif = a.refus();
        CHECK((motif == "entete" || motif == "piece" || motif == "table"));
    }
    SECTION("a journal that somebody wrote in")
    {
        a.changer("donnees/journal.json", "Camille", "Camelia");
        CHECK(a.refus() == "controle");
    }
    SECTION("a heading that isn't one")
    {
        a.entrees["archive.json"] =
            GENERATE(as<QByteArray>{}, "", "{}", "{\"schema\":0}\n", "{\"schema\": 2}\n", "{\"schema\":-2}\n",
                     "{\"schema\":99999999999999999999}\n", "{\"schema\":10000}\n", "{\"schema\":2}");
        CHECK(a.refus() == "entete");
    }
}

TEST_CASE("an archive of a later schema is told as such", "[ref-d]")
{
    Archive a;
    a.relire();
    a.entrees["archive.json"] = "{\"schema\":99}\n";
    std::vector<EntreeArchive> liste;
    for (const auto &[nom, contenu] : a.entrees)
        liste.push_back({nom, contenu});
    const auto fausse = a.essai.fichier.chemin("fausse.zip");
    REQUIRE(ArchiveReversibilite::ecrire({QString::fromStdString(fausse)}, liste, instant));
    const auto issue = Reversibilite::importer(fausse, a.essai.fichier.chemin("copie.trame"));
    REQUIRE_FALSE(issue);
    CHECK(issue.error().code == CodeErreur::FichierPlusRecent);
    CHECK(issue.error().parametres.at(0) == Valeur{fausse});
}

TEST_CASE("no flipped byte of an archive goes unseen, nor makes half a file", "[ref-d]")
{
    Archive a;
    const auto bons = lireOctets(a.chemin);
    const auto fausse = a.essai.fichier.chemin("fausse.zip");
    const auto copie = a.essai.fichier.chemin("copie.trame");
    const auto retour = a.essai.fichier.chemin("retour.zip");
    for (qsizetype i = 3; i < bons.size(); i += bons.size() / 60) {
        auto octets = bons;
        octets[i] = static_cast<char>(octets.at(i) ^ 0x04);
        ecrireOctets(fausse, octets);
        const auto issue = Reversibilite::importer(fausse, copie);
        CHECK(QFile::exists(QString::fromStdString(copie)) == issue.has_value());
        if (!issue)
            continue;
        // What changed nothing of the content: the date of an entry, say.
        {
            Database base{copie, Database::Mode::Lecture};
            REQUIRE(Reversibilite::exporter(base, retour));
        }
        CHECK((lireOctets(retour) == bons));
        QFile::remove(QString::fromStdString(copie));
        QFile::remove(QString::fromStdString(retour));
    }
}
