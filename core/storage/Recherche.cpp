// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Recherche.h"

#include "core/storage/EtatStructure.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <sqlite3.h>

namespace trame {

namespace {

/// How an object's text is gathered: SELECT rowid, text FROM…
struct Source {
    GenreRecherche genre;
    std::string_view selection;
    std::string_view cle;
    std::string_view beneficiaire; ///< Column of the beneficiary, or empty.
};

constexpr std::array sources{
    Source{GenreRecherche::Demande,
           "SELECT (1 << 40) + n.id, n.numero || ' ' || n.objet || ' ' || n.contact || ' ' || b.nom || ' ' || b.siret "
           "FROM demande n JOIN beneficiaire b ON b.id = n.beneficiaire_id ",
           "n.id", "b.id"},
    Source{GenreRecherche::Devis,
           "SELECT (2 << 40) + d.id, coalesce(d.numero, '') || ' ' || d.reference || ' ' || n.numero || ' ' || v.objet "
           "|| ' ' || b.nom || ' ' || b.siret FROM devis d JOIN demande n ON n.id = d.demande_id "
           "JOIN beneficiaire b ON b.id = n.beneficiaire_id JOIN version_devis v ON v.devis_id = d.id AND v.numero = "
           "(SELECT max(x.numero) FROM version_devis x WHERE x.devis_id = d.id) ",
           "d.id", "b.id"},
    Source{GenreRecherche::Commande,
           "SELECT (3 << 40) + c.id, c.numero || ' ' || c.engagement || ' ' || c.service || ' ' || v.objet || ' ' || "
           "coalesce(d.numero, d.reference) || ' ' || b.nom || ' ' || b.siret FROM bon_de_commande c "
           "JOIN beneficiaire b ON b.id = c.beneficiaire_id JOIN version_devis v ON v.id = c.version_devis_id "
           "JOIN devis d ON d.id = v.devis_id ",
           "c.id", "b.id"},
    Source{GenreRecherche::Beneficiaire,
           "SELECT (4 << 40) + b.id, b.nom || ' ' || b.siret || ' ' || b.commune || ' ' || b.categorie || coalesce("
           "(SELECT group_concat(' ' || k.nom) FROM beneficiaire_contact k WHERE k.beneficiaire_id = b.id), '') "
           "FROM beneficiaire b ",
           "b.id",
           {}},
    Source{GenreRecherche::LigneBpu,
           "SELECT (5 << 40) + l.id, l.code || ' ' || l.section || ' ' || l.designation FROM ligne_bpu l ",
           "l.id",
           {}},
    Source{GenreRecherche::Intervenant,
           "SELECT (6 << 40) + i.id, i.code || ' ' || i.nom || ' ' || i.prenom FROM intervenant i ",
           "i.id",
           {}},
};

void copier(const Query &de, int colonne, Query &vers)
{
    if (de.nul(colonne))
        vers.lierNul();
    else if (de.estEntier(colonne))
        vers.lier(de.entier(colonne));
    else if (de.estOctets(colonne))
        vers.lierOctets(octetsDe(de.vue(colonne)));
    else
        vers.lier(de.vue(colonne));
}

/// Genres whose text names people.
bool nomme(GenreRecherche genre)
{
    return genre == GenreRecherche::Demande || genre == GenreRecherche::Beneficiaire
           || genre == GenreRecherche::Intervenant;
}

/// Whether a word of the text before isn't in the one after.
bool perdUnMot(const std::string &avant, const std::string &apres)
{
    const auto restants = QString::fromStdString(apres).split(QLatin1Char{' '});
    const auto mots = QString::fromStdString(avant).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    return std::any_of(mots.begin(), mots.end(), [&](const QString &mot) { return !restants.contains(mot); });
}

struct Texte {
    std::int64_t rang = 0;
    std::string texte;
};

std::optional<std::string> texteIndexe(Database &base, std::int64_t rang)
{
    Query q{base, "SELECT texte FROM recherche WHERE rowid = ?"};
    return q.lier(rang).next() ? std::optional{q.texte(0)} : std::nullopt;
}

/// Writes the objects of a source for which a column has that value; those whose words are the same are left.
void ecrire(Transaction &transaction, const Source &source, std::string_view colonne, std::int64_t valeur)
{
    auto &base = transaction.base();
    std::vector<Texte> textes;
    {
        Query q{base, std::string{source.selection} + "WHERE " + std::string{colonne} + " = ?"};
        q.lier(valeur);
        while (q.next())
            textes.push_back({q.entier(0), q.texte(1)});
    }
    for (const auto &[rang, texte] : textes) {
        const auto ancien = texteIndexe(base, rang);
        if (ancien == texte)
            continue;
        if (ancien && nomme(source.genre) && perdUnMot(*ancien, texte))
            transaction.oublierAnciensTermes();
        Query q{base, "INSERT OR REPLACE INTO recherche(rowid, texte) VALUES(?, ?)"};
        q.lier(rang).lier(texte).executer();
    }
}

/// While it lives the schema can be written to; after it it can't, whatever happened meanwhile.
class SchemaOuvert
{
public:
    explicit SchemaOuvert(Database &base)
        : m_base{base}
    {
        sqlite3_db_config(m_base.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        m_base.executer("PRAGMA writable_schema = ON");
    }
    ~SchemaOuvert()
    {
        sqlite3_exec(m_base.handle(), "PRAGMA writable_schema = RESET", nullptr, nullptr, nullptr);
        sqlite3_db_config(m_base.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }
    SchemaOuvert(const SchemaOuvert &) = delete;
    SchemaOuvert &operator=(const SchemaOuvert &) = delete;

private:
    Database &m_base;
};

/// Takes the index' tables out of the schema without reading a page of theirs.
void lacherTables(Database &base)
{
    const SchemaOuvert ouvert{base};
    base.executer("DELETE FROM sqlite_schema WHERE name = 'recherche' OR tbl_name LIKE 'recherche!_%' ESCAPE '!'");
}

/// Whether the index itself is sound. FTS5's check is a write, so that a copy of the tables it keeps is checked, in a
/// database that SQLite keeps on the disk for as long as it is open.
bool indexSain(Database &base)
{
    Database essai{"", Database::Mode::Ecriture};
    sqlite3_db_config(essai.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    essai.executer(base.texte("SELECT sql FROM sqlite_schema WHERE name = 'recherche'"));
    essai.executer("BEGIN");
    for (const std::string table : {"recherche_data", "recherche_idx", "recherche_content", "recherche_config"}) {
        essai.executer("DELETE FROM " + table);
        Query q{base, "SELECT * FROM " + table};
        std::string marques = "?";
        for (int i = 1; i < q.colonnes(); ++i)
            marques += ", ?";
        const auto insertionDe = QStringLiteral("INSERT INTO %1 VALUES(%2)")
                                     .arg(QString::fromStdString(table), QString::fromStdString(marques))
                                     .toStdString();
        while (q.next()) {
            Query copie{essai, insertionDe};
            for (int i = 0; i < q.colonnes(); ++i)
                copier(q, i, copie);
            copie.executer();
        }
    }
    essai.executer("COMMIT");
    // FTS5 keeps what it has read of the index until a write of its own is rolled back.
    essai.executer("BEGIN; INSERT INTO recherche(rowid, texte) VALUES(-1, 'x'); ROLLBACK");
    essai.executer("INSERT INTO recherche(recherche) VALUES('integrity-check')");
    return true;
}

/// Whether the index holds the text of each object, and no other.
bool contenuConforme(Database &base)
{
    std::int64_t objets = 0;
    for (const auto &source : sources) {
        Query q{base, "WITH attendu(rang, texte) AS (" + std::string{source.selection}
                          + ") SELECT count(*), sum(r.texte IS NOT a.texte) FROM attendu a "
                            "LEFT JOIN recherche r ON r.rowid = a.rang"};
        if (!q.next() || q.entier(1) != 0)
            return false;
        objets += q.entier(0);
    }
    return base.entier("SELECT count(*) FROM recherche") == objets;
}

} // namespace

void Recherche::indexer(Transaction &transaction, GenreRecherche genre, std::int64_t id)
{
    const auto &source = sources.at(static_cast<std::size_t>(genre) - 1);
    ecrire(transaction, source, source.cle, id);
}

void Recherche::retirer(Transaction &transaction, GenreRecherche genre, std::int64_t id)
{
    if (nomme(genre))
        transaction.oublierAnciensTermes();
    Query q{transaction.base(), "DELETE FROM recherche WHERE rowid = ?"};
    q.lier(premierRang(genre) + id).executer();
}

void Recherche::indexerActesDe(Transaction &transaction, std::int64_t beneficiaire)
{
    for (const auto &source : sources)
        if (!source.beneficiaire.empty())
            ecrire(transaction, source, source.beneficiaire, beneficiaire);
}

void Recherche::purger(Database &base)
{
    base.executer("INSERT INTO recherche(recherche) VALUES('optimize')");
}

void Recherche::indexerTout(Database &base)
{
    for (const auto &source : sources)
        Query{base, "INSERT OR REPLACE INTO recherche(rowid, texte) " + std::string{source.selection}}.executer();
}

void Recherche::refaire(Session &session)
{
    auto &base = session.base();
    // To drop its tables SQLite reads each of their pages, to free them.
    const bool abime = etatStructure(base, ProfondeurExamen::Rapide).genre == EtatStructure::Genre::IndexSeul;
    {
        Transaction transaction{session};
        const auto creation = base.texte("SELECT sql FROM sqlite_schema WHERE name = 'recherche'");
        if (abime)
            lacherTables(base);
        else
            base.executer("DROP TABLE recherche");
        base.executer(creation);
        indexerTout(base);
        transaction.commit("refaire-recherche", {});
    }
    // Nobody's pages are left; a program that dies before finds them at the next opening, and comes here again.
    if (abime)
        base.executer("VACUUM");
}

bool Recherche::conforme(Database &base)
{
    try {
        return contenuConforme(base) && indexSain(base);
    } catch (const StorageError &e) {
        if (e.erreur().code != CodeErreur::FichierEndommage)
            throw;
        return false;
    }
}

std::string Recherche::expression(const std::string &texte)
{
    QStringList termes;
    for (auto mot : QString::fromStdString(texte).simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts)) {
        bool lisible = false;
        for (const auto caractere : qAsConst(mot))
            lisible = lisible || caractere.isLetterOrNumber();
        if (lisible)
            termes.append(QStringLiteral("\"%1\"*").arg(mot.remove(QLatin1Char{'"'})));
    }
    return termes.join(QStringLiteral(" AND ")).toStdString();
}

std::vector<Trouvaille> Recherche::chercher(Database &base, const std::string &texte, std::int64_t limite)
{
    std::vector<Trouvaille> trouvailles;
    const auto termes = expression(texte);
    if (termes.empty())
        return trouvailles;
    for (const auto &source : sources) {
        Query q{base, "SELECT rowid & ((1 << 40) - 1) FROM recherche WHERE recherche MATCH ? AND rowid BETWEEN ? AND ? "
                      "ORDER BY rowid DESC "
                      "LIMIT ?"};
        q.lier(termes).lier(premierRang(source.genre)).lier(dernierRang(source.genre)).lier(limite);
        while (q.next())
            trouvailles.push_back({source.genre, q.entier(0)});
    }
    return trouvailles;
}

} // namespace trame
