// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Recherche.h"

#include "core/storage/Query.h"

#include <QString>
#include <QStringList>

#include <array>

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

std::string insertion(const Source &source)
{
    return "INSERT OR REPLACE INTO recherche(rowid, texte) " + std::string{source.selection};
}

} // namespace

void Recherche::indexer(Transaction &transaction, GenreRecherche genre, std::int64_t id)
{
    const auto &source = sources.at(static_cast<std::size_t>(genre) - 1);
    Query q{transaction.base(), insertion(source) + "WHERE " + std::string{source.cle} + " = ?"};
    q.lier(id).executer();
}

void Recherche::retirer(Transaction &transaction, GenreRecherche genre, std::int64_t id)
{
    Query q{transaction.base(), "DELETE FROM recherche WHERE rowid = ?"};
    q.lier(premierRang(genre) + id).executer();
}

void Recherche::indexerActesDe(Transaction &transaction, std::int64_t beneficiaire)
{
    for (const auto &source : sources) {
        if (source.beneficiaire.empty())
            continue;
        Query q{transaction.base(), insertion(source) + "WHERE " + std::string{source.beneficiaire} + " = ?"};
        q.lier(beneficiaire).executer();
    }
}

void Recherche::indexerTout(Database &base)
{
    for (const auto &source : sources)
        Query{base, insertion(source)}.executer();
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
