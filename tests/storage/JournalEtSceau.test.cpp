// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/Sceau.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/Essai.h"

#include <QCryptographicHash>

#include <QFile>

#include <array>
#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

void falsifier(const std::string &chemin, const std::string &sql)
{
    sqlite3 *base = nullptr;
    REQUIRE(sqlite3_open(chemin.c_str(), &base) == SQLITE_OK);
    const int resultat = sqlite3_exec(base, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(base);
    REQUIRE(resultat == SQLITE_OK);
}

std::vector<Anomalie> verifier(const Essai &essai)
{
    const auto session = essai.ouvrir(Database::Mode::Lecture);
    REQUIRE(session.has_value());
    return Verification::tout((*session)->base(), [](const auto &, auto, auto) {});
}

} // namespace

TEST_CASE("an amount changed behind Trame's back is found, with its table and row", "[ref-b]")
{
    Essai essai;
    std::int64_t id = 0;
    {
        const auto session = essai.creer();
        id = ecrireCompteur(*session, "D-L1-2026", 4);
        ecrireCompteur(*session, "D-L2-2026", 9);
    }
    REQUIRE(verifier(essai).empty());
    falsifier(essai.fichier.chemin(), "UPDATE compteur SET dernier = 5 WHERE id = " + std::to_string(id));
    const auto anomalies = verifier(essai);
    REQUIRE(anomalies.size() == 1);
    CHECK(anomalies[0].genre == Anomalie::Genre::Sceau);
    CHECK(anomalies[0].table == "compteur");
    CHECK(anomalies[0].id == id);
}

TEST_CASE("a flipped bit in a stored text is found where SQLite's own check sees nothing", "[ref-b]")
{
    Essai essai;
    {
        const auto session = essai.creer();
        ecrireCompteur(*session, "PREFIXE-RECONNAISSABLE", 1);
    }
    QFile fichier{QString::fromStdString(essai.fichier.chemin())};
    REQUIRE(fichier.open(QIODevice::ReadWrite));
    auto octets = fichier.readAll();
    // The row itself comes after the journal's copy of the text or before it: the text stored with a type byte in
    // the table is the one directly followed by the seal, so all copies are flipped one after the other.
    auto place = octets.indexOf("PREFIXE-RECONNAISSABLE");
    REQUIRE(place > 0);
    octets[place] = 'Q';
    REQUIRE(fichier.seek(0));
    fichier.write(octets);
    fichier.close();
    CHECK_FALSE(verifier(essai).empty());
}

TEST_CASE("the journal tells who did what, and its chain shows a removed, changed or added entry", "[ref-b]")
{
    Essai essai;
    {
        const auto session = essai.creer();
        for (int i = 0; i < 5; ++i)
            ecrireCompteur(*session, "P" + std::to_string(i), i);
        const auto entrees = Journal::lire(session->base(), 0, 2);
        REQUIRE(entrees.size() == 2);
        CHECK(entrees[0].seq == 5);
        CHECK(entrees[0].auteur == "Camille Renaud");
        CHECK(entrees[0].acte == "essai");
        CHECK(entrees[0].changement.find("\"prefixe\":\"P4\"") != std::string::npos);
        CHECK(Journal::premiereRupture(session->base()) == 0);
    }
    const std::string sansGarde = "DROP TRIGGER journal_sans_modification; DROP TRIGGER journal_sans_suppression;";
    const auto rupture = [&] {
        Database base{essai.fichier.chemin(), Database::Mode::Lecture};
        return Journal::premiereRupture(base);
    };
    SECTION("removed")
    {
        falsifier(essai.fichier.chemin(), sansGarde + "DELETE FROM journal WHERE seq = 3");
        CHECK(rupture() == 3);
    }
    SECTION("changed")
    {
        falsifier(essai.fichier.chemin(), sansGarde + "UPDATE journal SET auteur = 'X' WHERE seq = 2");
        CHECK(rupture() == 2);
    }
    SECTION("put in")
    {
        falsifier(
            essai.fichier.chemin(),
            sansGarde
                + "INSERT INTO journal SELECT 6, 'u', horodatage, auteur, poste, programme, acte, objet, changement, "
                  "empreinte, empreinte, nombres FROM journal WHERE seq = 5");
        CHECK(rupture() == 6);
    }
}

TEST_CASE("the journal refuses to be changed through the program", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    ecrireCompteur(*session, "P", 1);
    CHECK_THROWS_AS(session->base().executer("UPDATE journal SET auteur = 'X'"), StorageError);
    CHECK_THROWS_AS(session->base().executer("DELETE FROM journal"), StorageError);
}

TEST_CASE("a row changed since it was read isn't written over", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto id = ecrireCompteur(*session, "P", 1);
    const auto ecrire = [&](std::int64_t dernier, std::int64_t version) {
        Transaction transaction{*session};
        const auto nouvelle =
            Ligne{"compteur"}.texte("prefixe", "P").entier("dernier", dernier).modifier(transaction, id, version);
        transaction.commit("essai", "P");
        return nouvelle;
    };
    CHECK(ecrire(2, 1) == 2);
    CHECK_THROWS_AS(ecrire(3, 1), StorageError);
    CHECK(session->base().entier("SELECT dernier FROM compteur") == 2);
    CHECK(ecrire(2, 2) == 2);
}

TEST_CASE("the form that a seal is taken over is that of files made before", "[ref-b]")
{
    Sceau sceau{"commande"};
    sceau.entier("lot", -4);
    sceau.texte("objet", "Étude\n");
    constexpr std::array octets{std::byte{'%'}, std::byte{'P'}, std::byte{'D'}, std::byte{'F'},
                                std::byte{'-'}, std::byte{'1'}, std::byte{'.'}, std::byte{'7'}};
    sceau.octets("contenu", octets);
    sceau.nul("fin");
    // Of «Ttable:8=commande↵Ilot:2=-4↵Sobjet:7=Étude↵↵Bcontenu:64=», the sum of the bytes, «↵Nfin:0=↵», told by another
    // program.
    CHECK(hexadecimal(sceau.empreinte()) == "aca40a306ee57ae97c07d2f50abbda0aca75507c2669af0766068ba45935b09c");
}

TEST_CASE("children are written as a whole, and only what changed is noted", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    const auto piece = [&](const std::vector<std::string> &noms) {
        Transaction transaction{*session};
        const auto parent = transaction.base().entier("SELECT id FROM beneficiaire");
        Enfants enfants{"beneficiaire_membre", "beneficiaire_id", parent};
        for (const auto &siret : noms)
            enfants.ajouter().texte("siret", siret);
        enfants.enregistrer(transaction);
        transaction.commit("essai", "membres");
    };
    {
        Transaction transaction{*session};
        Ligne ligne{"beneficiaire"};
        for (const auto *colonne : {"numero_local", "categorie", "voie", "complement", "code_postal", "commune"})
            ligne.texte(colonne, "");
        for (const auto *colonne :
             {"vendredi_saint", "jours_locaux", "groupement", "service_obligatoire", "engagement_obligatoire"})
            ligne.booleen(colonne, true);
        ligne.texte("uuid", "u")
            .texte("siret", "92443595100018")
            .texte("nom", "Groupement")
            .texte("territoire", "metropole");
        const auto id = ligne.entier("delai_paiement_jours", 30).insererVersionnee(transaction);
        Recherche::indexer(transaction, GenreRecherche::Beneficiaire, id);
        transaction.commit("essai", "beneficiaire");
    }
    piece({"11111111111111", "22222222222222", "33333333333333"});
    piece({"11111111111111", "44444444444444"});
    Query q{session->base(), "SELECT siret FROM beneficiaire_membre ORDER BY rang"};
    REQUIRE(q.next());
    CHECK(q.texte(0) == "11111111111111");
    REQUIRE(q.next());
    CHECK(q.texte(0) == "44444444444444");
    CHECK_FALSE(q.next());
    const auto derniere = Journal::lire(session->base(), 0, 1).at(0).changement;
    CHECK(derniere.find("11111111111111") == std::string::npos);
    CHECK(derniere.find("44444444444444") != std::string::npos);
    CHECK(derniere.find("33333333333333") != std::string::npos);
    CHECK(Verification::tout(session->base(), [](const auto &, auto, auto) {}).empty());
}

TEST_CASE("our HMAC is the standard's (RFC 4231, cases 1 and 2)")
{
    CHECK(hexadecimal(hmacSha256(std::string(20, '\x0b'), "Hi There"))
          == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(hexadecimal(hmacSha256("Jefe", "what do ya want for nothing?"))
          == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST_CASE("our SHA-256 is the standard's, with the processor's instructions and without")
{
    CHECK(hexadecimal(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    std::string octets;
    for (int i = 0; i < 400; ++i) {
        const auto attendue = QCryptographicHash::hash(QByteArray::fromStdString(octets), QCryptographicHash::Sha256);
        REQUIRE(hexadecimal(sha256(octets)) == attendue.toHex().toStdString());
        octets += static_cast<char>(i * 7);
    }
}
