// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace trame::bench {

/// A connection through the C API alone, as the peer of what Trame does.
class BaseNue
{
public:
    explicit BaseNue(const std::string &chemin)
    {
        if (sqlite3_open_v2(chemin.c_str(), &m_base, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            throw std::runtime_error(chemin);
    }
    ~BaseNue() { sqlite3_close_v2(m_base); }
    BaseNue(const BaseNue &) = delete;
    BaseNue &operator=(const BaseNue &) = delete;

    void executer(const char *sql)
    {
        if (sqlite3_exec(m_base, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_base));
    }
    [[nodiscard]] sqlite3 *handle() const { return m_base; }

private:
    sqlite3 *m_base = nullptr;
};

/// A prepared statement of that connection.
class RequeteNue
{
public:
    RequeteNue(BaseNue &base, std::string_view sql)
    {
        if (sqlite3_prepare_v3(base.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &m_requete, nullptr)
            != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(base.handle()));
    }
    ~RequeteNue() { sqlite3_finalize(m_requete); }
    RequeteNue(const RequeteNue &) = delete;
    RequeteNue &operator=(const RequeteNue &) = delete;

    void lier(int rang, std::int64_t valeur) { sqlite3_bind_int64(m_requete, rang, valeur); }
    void lier(int rang, std::string_view valeur)
    {
        sqlite3_bind_text(m_requete, rang, valeur.data(), static_cast<int>(valeur.size()), SQLITE_TRANSIENT);
    }
    [[nodiscard]] bool suivante() { return sqlite3_step(m_requete) == SQLITE_ROW; }
    [[nodiscard]] sqlite3_stmt *handle() const { return m_requete; }
    void reprendre() { sqlite3_reset(m_requete); }

private:
    sqlite3_stmt *m_requete = nullptr;
};

} // namespace trame::bench
