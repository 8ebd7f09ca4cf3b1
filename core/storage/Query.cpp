// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Query.h"

#include "core/storage/Dommage.h"

#include <sqlite3.h>

namespace trame {

Query::Query(Database &base, std::string_view sql)
    : m_base{base},
      m_requete{base.preparer(sql)}
{
    // The same text may be in use further up the stack: then this run has a statement of its own.
    if (sqlite3_stmt_busy(m_requete) == 0)
        return;
    const std::string texte{sql};
    if (sqlite3_prepare_v2(base.handle(), texte.c_str(), -1, &m_requete, nullptr) != SQLITE_OK)
        base.lever();
    m_propre = true;
}

Query::~Query()
{
    if (m_propre) {
        sqlite3_finalize(m_requete);
        return;
    }
    sqlite3_reset(m_requete);
    sqlite3_clear_bindings(m_requete);
}

Query &Query::lier(std::int64_t valeur)
{
    if (sqlite3_bind_int64(m_requete, ++m_parametre, valeur) != SQLITE_OK)
        m_base.lever();
    return *this;
}

namespace {

int lierTexte(sqlite3_stmt *requete, int parametre, std::string_view valeur, sqlite3_destructor_type duree)
{
    // A view without data would bind NULL.
    const char *donnees = valeur.data() != nullptr ? valeur.data() : "";
    return sqlite3_bind_text64(requete, parametre, donnees, valeur.size(), duree, SQLITE_UTF8);
}

} // namespace

Query &Query::lier(std::string_view valeur)
{
    if (lierTexte(m_requete, ++m_parametre, valeur, SQLITE_TRANSIENT) != SQLITE_OK)
        m_base.lever();
    return *this;
}

Query &Query::lierEnPlace(std::string_view valeur)
{
    if (lierTexte(m_requete, ++m_parametre, valeur, SQLITE_STATIC) != SQLITE_OK)
        m_base.lever();
    return *this;
}

Query &Query::lierNul()
{
    if (sqlite3_bind_null(m_requete, ++m_parametre) != SQLITE_OK)
        m_base.lever();
    return *this;
}

Query &Query::lierOctets(std::span<const std::byte> octets)
{
    const void *donnees = octets.empty() ? static_cast<const void *>("") : octets.data();
    if (sqlite3_bind_blob64(m_requete, ++m_parametre, donnees, octets.size(), SQLITE_TRANSIENT) != SQLITE_OK)
        m_base.lever();
    return *this;
}

bool Query::next()
{
    switch (sqlite3_step(m_requete)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_base.lever();
    }
}

std::int64_t Query::executer()
{
    while (next()) {
    }
    return sqlite3_changes64(m_base.handle());
}

int Query::colonnes() const
{
    return sqlite3_column_count(m_requete);
}

std::string_view Query::nom(int colonne) const
{
    return sqlite3_column_name(m_requete, colonne);
}

bool Query::nul(int colonne) const
{
    return sqlite3_column_type(m_requete, colonne) == SQLITE_NULL;
}

bool Query::estEntier(int colonne) const
{
    return sqlite3_column_type(m_requete, colonne) == SQLITE_INTEGER;
}

bool Query::estOctets(int colonne) const
{
    return sqlite3_column_type(m_requete, colonne) == SQLITE_BLOB;
}

std::int64_t Query::entier(int colonne) const
{
    return sqlite3_column_int64(m_requete, colonne);
}

std::string_view Query::vue(int colonne) const
{
    const auto *donnees = static_cast<const char *>(sqlite3_column_blob(m_requete, colonne));
    const auto taille = static_cast<std::size_t>(sqlite3_column_bytes(m_requete, colonne));
    return donnees == nullptr ? std::string_view{} : std::string_view{donnees, taille};
}

std::string Query::texte(int colonne) const
{
    return std::string{vue(colonne)};
}

Date Query::date(int colonne) const
{
    const auto date = Date::depuisIso(vue(colonne));
    if (!date)
        leverDommage(m_base.nom(), std::string{nom(colonne)});
    return *date;
}

std::optional<Date> Query::dateFacultative(int colonne) const
{
    return nul(colonne) ? std::nullopt : std::optional{date(colonne)};
}

} // namespace trame
