// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/extraction/Restitution.h"

#include "core/files/OutputError.h"
#include "core/storage/Ligne.h"
#include "core/storage/Migrator.h"
#include "core/storage/Recherche.h"
#include "core/storage/StorageError.h"
#include "core/storage/Tete.h"
#include "core/storage/Verification.h"
#include "core/storage/extraction/Extraction.h"

#include <algorithm>
#include <charconv>
#include <sqlite3.h>

namespace trame {

namespace {

/// What SQLite itself can hold in one value.
constexpr std::size_t tailleMaximum = std::size_t{512} * 1024 * 1024;

/// Whether the last error says that the values were wrong, not that the disk was.
bool valeurRefusee(Database &base)
{
    const int code = sqlite3_extended_errcode(base.handle()) & 0xFF;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
}

void lier(Query &q, const ValeurSql &valeur)
{
    if (const auto *entier = std::get_if<std::int64_t>(&valeur))
        q.lier(*entier);
    else if (const auto *texte = std::get_if<std::string>(&valeur))
        q.lier(*texte);
    else if (const auto *octets = std::get_if<std::basic_string<std::byte>>(&valeur))
        q.lierOctets({octets->data(), octets->size()});
    else
        q.lierNul();
}

/// The seal of a row that is given in the order of the schema, key first.
Empreinte sceauDe(const TableExtraite &table, const std::vector<ValeurSql> &valeurs, const std::string *contenu)
{
    Colonnes colonnes;
    for (std::size_t i = 1; i < valeurs.size(); ++i)
        colonnes.emplace_back(table.colonnes[i].nom, valeurs[i]);
    if (contenu != nullptr) {
        const auto octets = octetsDe(*contenu);
        colonnes.emplace_back("contenu", std::basic_string<std::byte>{octets.begin(), octets.end()});
    }
    std::sort(colonnes.begin(), colonnes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return sceauAttendu(table.nom, std::get<std::int64_t>(valeurs.front()), colonnes);
}

} // namespace

void Restitution::refuser(const std::string &quoi) const
{
    throw StorageError{Erreur{CodeErreur::ArchiveInvalide, {quoi, m_nom}, {}}};
}

/// Runs what fails when the schema forbids a value, and tells that from a fault of the disk.
template <class Acte>
void Restitution::proteger(Acte acte) const
{
    try {
        acte();
    } catch (const StorageError &) {
        if (valeurRefusee(m_base))
            refuser("valeur");
        throw;
    }
}

void Restitution::recevoir(const std::string &nom, std::string_view morceau)
{
    if (nom != m_nom) {
        finirEntree();
        commencer(nom);
    }
    if (m_table != nullptr) {
        lireLignes(morceau);
        return;
    }
    if (m_tampon.size() + morceau.size() > tailleMaximum)
        refuser("taille");
    m_tampon.append(morceau);
}

void Restitution::commencer(const std::string &nom)
{
    m_nom = nom;
    m_tampon.clear();
    m_table = nullptr;
    if (m_schema == 0) {
        if (nom != Extraction::nomEntete)
            refuser("entete");
    } else if (m_rang < m_tables.size()) {
        if (nom != Extraction::nomDocument(m_tables[m_rang].nom))
            refuser("table");
        m_table = &m_tables[m_rang++];
        m_etape = Etape::Crochet;
    } else if (m_pieces.count(nom) == 0) {
        refuser("piece");
    }
}

void Restitution::finirEntree()
{
    if (m_nom.empty())
        return;
    if (m_table != nullptr) {
        if (m_etape != Etape::Fin || !m_tampon.empty())
            refuser("document");
    } else if (m_schema == 0) {
        lireEntete();
    } else {
        const auto place = m_pieces.find(m_nom);
        const auto table = std::find_if(m_tables.begin(), m_tables.end(), [](const auto &t) { return t.pieces(); });
        inserer(*table, place->second, &m_tampon);
        m_pieces.erase(place);
    }
}

void Restitution::lireEntete()
{
    constexpr std::int64_t maximum = 9999;
    const auto place = m_tampon.find_first_of("0123456789");
    std::int64_t schema = 0;
    if (place != std::string::npos)
        std::from_chars(m_tampon.data() + place, m_tampon.data() + m_tampon.size(), schema);
    if (schema < 1 || schema > maximum)
        refuser("entete");
    // A newer one may say more than this version knows of.
    if (schema > Migrator::versionConnue)
        throw StorageError{Erreur{CodeErreur::FichierPlusRecent, {m_nom, schema, Migrator::versionConnue}, {}}};
    if (m_tampon != Extraction::entete(schema))
        refuser("entete");
    Migrator::migrer(m_base, schema);
    m_base.executer("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON");
    m_tables = tablesExtraites(m_base);
    m_schema = schema;
}

void Restitution::lireLignes(std::string_view morceau)
{
    while (!morceau.empty()) {
        const auto fin = morceau.find('\n');
        if (m_tampon.size() + std::min(fin, morceau.size()) > 2 * tailleMaximum)
            refuser("taille");
        m_tampon.append(morceau.substr(0, fin));
        if (fin == std::string_view::npos)
            return;
        morceau.remove_prefix(fin + 1);
        lireLigne(m_tampon);
        m_tampon.clear();
    }
}

void Restitution::lireLigne(std::string_view ligne)
{
    if (m_etape == Etape::Crochet && ligne == "[") {
        m_etape = Etape::Premiere;
        return;
    }
    if ((m_etape == Etape::Premiere || m_etape == Etape::Fermeture) && ligne == "]") {
        m_etape = Etape::Fin;
        return;
    }
    if (m_etape != Etape::Premiere && m_etape != Etape::Suivante)
        refuser("document");
    const bool suite = ligne.ends_with(',');
    m_etape = suite ? Etape::Suivante : Etape::Fermeture;
    ligne.remove_suffix(suite ? 1 : 0);
    auto valeurs = lireLigneJson(*m_table, ligne);
    if (!valeurs || !std::holds_alternative<std::int64_t>(valeurs->front()))
        refuser("ligne");
    if (!m_table->pieces()) {
        inserer(*m_table, *valeurs, nullptr);
        return;
    }
    // Its content comes later, under the name that its key and its own name make.
    const auto nom = std::find_if(m_table->colonnes.begin(), m_table->colonnes.end(),
                                  [](const auto &colonne) { return colonne.nom == "nom"; });
    const auto &valeur = valeurs->at(static_cast<std::size_t>(nom - m_table->colonnes.begin()));
    const auto *texte = std::get_if<std::string>(&valeur);
    if (texte == nullptr)
        refuser("ligne");
    const auto entree = nomPieceExtraite(std::get<std::int64_t>(valeurs->front()), *texte);
    if (!m_pieces.emplace(entree, *std::move(valeurs)).second)
        refuser("ligne");
}

void Restitution::inserer(const TableExtraite &table, const std::vector<ValeurSql> &valeurs, const std::string *contenu)
{
    std::string colonnes = nomsColonnes(table);
    std::string marques = "?";
    for (std::size_t i = 1; i < valeurs.size(); ++i)
        marques += ", ?";
    for (const auto &[nom, presente] : {std::pair{", contenu", contenu != nullptr}, {", sceau", table.scellee}}) {
        colonnes += presente ? nom : "";
        marques += presente ? ", ?" : "";
    }
    Query q{m_base, "INSERT INTO " + table.nom + "(" + colonnes + ") VALUES(" + marques + ")"};
    for (const auto &valeur : valeurs)
        lier(q, valeur);
    if (contenu != nullptr)
        q.lierOctets(octetsDe(*contenu));
    if (table.scellee)
        q.lierOctets(sceauDe(table, valeurs, contenu));
    proteger([&] { q.executer(); });
}

void Restitution::terminer()
{
    finirEntree();
    m_nom.clear();
    if (m_schema == 0 || m_rang < m_tables.size())
        refuser("table");
    if (!m_pieces.empty())
        refuser("piece");
    proteger([&] { m_base.executer("COMMIT"); });
    Migrator::migrer(m_base);
    m_base.executer("BEGIN IMMEDIATE");
    Recherche::indexerTout(m_base);
    // Made while the file was empty.
    Tete::etablir(m_base);
    m_base.executer("COMMIT");
    const auto anomalies = Verification::tout(m_base, [](const auto &, auto, auto) {});
    if (!anomalies.empty())
        throw StorageError{Erreur{CodeErreur::ArchiveInvalide, {std::string{"controle"}, anomalies.front().table}, {}}};
}

Result<void> Restitution::remplir(Database &base, const Source &source)
{
    Restitution restitution{base};
    try {
        std::optional<Erreur> refus;
        auto recue = source([&](const std::string &nom, std::string_view morceau) {
            try {
                restitution.recevoir(nom, morceau);
                return true;
            } catch (const StorageError &e) {
                refus = e.erreur();
                return false;
            }
        });
        if (refus)
            return tl::unexpected{*std::move(refus)};
        if (!recue)
            return recue;
        restitution.terminer();
        return {};
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<void> Restitution::creer(const Destination &destination, const Source &source)
{
    const auto sortie = OutputFile::begin(destination);
    if (!sortie)
        return tl::unexpected{sortie.error()};
    Result<void> issue;
    try {
        const auto base = Database::creer((*sortie)->path().toStdString());
        // Nobody sees the file before it is complete: it goes to the disk once, then.
        base->executer("PRAGMA synchronous=OFF");
        issue = remplir(*base, source);
    } catch (const StorageError &e) {
        issue = tl::unexpected{e.erreur()};
    }
    if (!issue)
        return tl::unexpected{saidOfDestination(issue.error(), **sortie, destination.path)};
    return (*sortie)->commit();
}

} // namespace trame
