// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ligne.h"

#include "core/storage/Dommage.h"
#include "core/storage/Masque.h"
#include "core/storage/Query.h"
#include "core/storage/SceauxLus.h"
#include "core/storage/StorageError.h"

#include <QUuid>

#include <algorithm>

namespace trame {

namespace {

void lier(Query &q, const ValeurSql &valeur)
{
    if (const auto *entier = std::get_if<std::int64_t>(&valeur))
        q.lier(*entier);
    else if (const auto *texte = std::get_if<std::string>(&valeur))
        q.lierEnPlace(*texte);
    else if (const auto *octets = std::get_if<std::basic_string<std::byte>>(&valeur))
        q.lierOctets({octets->data(), octets->size()});
    else
        q.lierNul();
}

ValeurSql lireValeur(const Query &q, int colonne)
{
    if (q.nul(colonne))
        return {};
    if (q.estEntier(colonne))
        return q.entier(colonne);
    if (!q.estOctets(colonne))
        return q.texte(colonne);
    const auto octets = octetsDe(q.vue(colonne));
    return std::basic_string<std::byte>{octets.begin(), octets.end()};
}

void sceller(Sceau &sceau, std::string_view colonne, const ValeurSql &valeur)
{
    if (const auto *entier = std::get_if<std::int64_t>(&valeur))
        sceau.entier(colonne, *entier);
    else if (const auto *texte = std::get_if<std::string>(&valeur))
        sceau.texte(colonne, *texte);
    else if (const auto *octets = std::get_if<std::basic_string<std::byte>>(&valeur))
        sceau.octets(colonne, {octets->data(), octets->size()});
    else
        sceau.nul(colonne);
}

} // namespace

void supprimerLigne(Transaction &transaction, const std::string &table, std::int64_t id)
{
    const auto avant = lireColonnes(transaction.base(), table, id);
    // Noted first: what the journal tells of a person is computed with their salt, which goes before they do.
    transaction.noter(table, id, avant, {});
    Masque::oublier(transaction, table, id);
    Query q{transaction.base(), "DELETE FROM " + table + " WHERE id = ?"};
    q.lier(id).executer();
}

std::string nouvelUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Empreinte sceauAttendu(std::string_view table, std::int64_t id, const Colonnes &colonnes)
{
    Sceau sceau{table};
    sceau.entier("id", id);
    for (const auto &[nom, valeur] : colonnes)
        sceller(sceau, nom, valeur);
    return sceau.empreinte();
}

Colonnes lireColonnes(Database &base, const std::string &table, std::int64_t id)
{
    Query q{base, "SELECT * FROM " + table + " WHERE id = ?"};
    Colonnes colonnes;
    const SceauxLus sceaux{table, q};
    if (!q.lier(id).next())
        return colonnes;
    // What is written over an altered row would seal it as good.
    if (!sceaux.intact(q))
        leverDommage(base.nom(), "sceau");
    for (int i = 0; i < q.colonnes(); ++i)
        if (const auto nom = q.nom(i); nom != "id" && nom != "sceau")
            colonnes.emplace_back(base.perenne(nom), lireValeur(q, i));
    std::sort(colonnes.begin(), colonnes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return colonnes;
}

Ligne &Ligne::entier(std::string_view colonne, std::int64_t valeur)
{
    m_colonnes.emplace_back(colonne, valeur);
    return *this;
}

Ligne &Ligne::texte(std::string_view colonne, std::string_view valeur)
{
    m_colonnes.emplace_back(colonne, std::string{valeur});
    return *this;
}

Ligne &Ligne::texteFacultatif(std::string_view colonne, const std::optional<std::string> &valeur)
{
    return valeur ? texte(colonne, *valeur) : nul(colonne);
}

Ligne &Ligne::date(std::string_view colonne, const std::optional<Date> &valeur)
{
    return valeur ? texte(colonne, valeur->iso()) : nul(colonne);
}

Ligne &Ligne::octets(std::string_view colonne, std::string_view valeur)
{
    const auto octets = octetsDe(valeur);
    m_colonnes.emplace_back(colonne, std::basic_string<std::byte>{octets.begin(), octets.end()});
    return *this;
}

Ligne &Ligne::nul(std::string_view colonne)
{
    m_colonnes.emplace_back(colonne, std::monostate{});
    return *this;
}

void Ligne::sceller(std::int64_t id)
{
    std::sort(m_colonnes.begin(), m_colonnes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_sceau = sceauAttendu(m_table, id, m_colonnes);
}

std::int64_t Ligne::inserer(Transaction &transaction)
{
    const auto id = transaction.idSuivant(m_table);
    sceller(id);
    constexpr std::size_t usuel = 512;
    std::string sql;
    sql.reserve(usuel);
    sql.append("INSERT INTO ").append(m_table).append("(id, sceau");
    for (const auto &[nom, valeur] : m_colonnes)
        sql.append(", ").append(nom);
    sql.append(") VALUES(?, ?");
    for (std::size_t i = 0; i < m_colonnes.size(); ++i)
        sql.append(", ?");
    Query q{transaction.base(), sql.append(")")};
    q.lier(id).lierOctets(m_sceau);
    for (const auto &[nom, valeur] : m_colonnes)
        lier(q, valeur);
    q.executer();
    transaction.noter(m_table, id, {}, m_colonnes);
    return id;
}

std::int64_t Ligne::modifier(Transaction &transaction, std::int64_t id, std::int64_t version)
{
    const auto avant = lireColonnes(transaction.base(), m_table, id);
    const auto inscrite = std::find_if(avant.begin(), avant.end(), [](const auto &c) { return c.first == "version"; });
    if (inscrite == avant.end() || inscrite->second != ValeurSql{version})
        throw StorageError{CodeErreur::ModifieEntreTemps, transaction.base().chemin(), m_table};
    entier("version", version);
    sceller(id);
    if (m_colonnes == avant)
        return version;
    for (auto &[nom, valeur] : m_colonnes)
        if (nom == "version")
            valeur = version + 1;
    mettreAJour(transaction, id, avant);
    return version + 1;
}

void Ligne::mettreAJour(Transaction &transaction, std::int64_t id, const Colonnes &avant)
{
    sceller(id);
    std::string sql = "UPDATE " + m_table + " SET sceau = ?";
    for (const auto &[nom, valeur] : m_colonnes)
        sql.append(", ").append(nom).append(" = ?");
    Query q{transaction.base(), sql + " WHERE id = ?"};
    q.lierOctets(m_sceau);
    for (const auto &[nom, valeur] : m_colonnes)
        lier(q, valeur);
    if (q.lier(id).executer() != 1)
        throw StorageError{CodeErreur::ModifieEntreTemps, transaction.base().chemin(), m_table};
    transaction.noter(m_table, id, avant, m_colonnes);
}

Ligne &Enfants::ajouter()
{
    const auto rang = static_cast<std::int64_t>(m_lignes.size()) + 1;
    m_lignes.emplace_back(m_table);
    return m_lignes.back().entier(m_colonneParent, m_parent).entier("rang", rang);
}

void Enfants::enregistrer(Transaction &transaction)
{
    std::vector<std::int64_t> ids;
    {
        Query q{transaction.base(), "SELECT id FROM " + m_table + " WHERE " + m_colonneParent + " = ? ORDER BY rang"};
        q.lier(m_parent);
        while (q.next())
            ids.push_back(q.entier(0));
    }
    for (std::size_t i = m_lignes.size(); i < ids.size(); ++i)
        supprimerLigne(transaction, m_table, ids[i]);
    for (std::size_t i = 0; i < m_lignes.size(); ++i) {
        auto &ligne = m_lignes[i];
        if (i >= ids.size()) {
            ligne.inserer(transaction);
            continue;
        }
        const auto avant = lireColonnes(transaction.base(), m_table, ids[i]);
        ligne.sceller(ids[i]);
        if (ligne.m_colonnes != avant)
            ligne.mettreAJour(transaction, ids[i], avant);
    }
}

} // namespace trame
