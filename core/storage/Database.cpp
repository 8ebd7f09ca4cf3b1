// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Database.h"

#include "core/files/FileSystem.h"
#include "core/storage/Dommage.h"
#include "core/storage/LecturesEntieres.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <sqlite3.h>

namespace trame {

namespace {

constexpr int attenteMillisecondes = 5000;

void limiter(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    // One attachment is what VACUUM INTO needs.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

void configurer(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, attenteMillisecondes);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    limiter(handle);
}

} // namespace

CodeErreur codeErreurSqlite(int codeEtendu)
{
    switch (codeEtendu) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_ACCESS:
        return CodeErreur::LectureDefaillante;
    default:
        break;
    }
    switch (codeEtendu & 0xFF) {
    case SQLITE_FULL:
        return CodeErreur::DisquePlein;
    case SQLITE_INTERRUPT:
        return CodeErreur::Interrompu;
    case SQLITE_CORRUPT:
        return CodeErreur::FichierEndommage;
    case SQLITE_NOTADB:
        return CodeErreur::FichierEtranger;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return CodeErreur::FichierOccupe;
    case SQLITE_NOMEM:
        return CodeErreur::MemoireEpuisee;
    case SQLITE_READONLY:
        return CodeErreur::FichierLectureSeule;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return CodeErreur::AccesRefuse;
    default:
        return CodeErreur::StockageDefaillant;
    }
}

namespace {

/// The last error of a connection. SQLite says of a name that is too long for its journal that it can't be opened.
CodeErreur codeDe(sqlite3 *handle, const std::string &chemin)
{
    const auto code = codeErreurSqlite(sqlite3_extended_errcode(handle));
    const bool tropLong = code == CodeErreur::AccesRefuse
                          && fileKind(QString::fromStdString(chemin + "-journal")) == FileKind::NameTooLong;
    return tropLong ? CodeErreur::NomTropLong : code;
}

} // namespace

Database::Database(std::string chemin, Mode mode, int drapeaux)
    : m_chemin{std::move(chemin)},
      m_nom{m_chemin},
      m_mode{mode}
{
    // Nobody asks for its memory statistics, which take a lock at each allocation. Once the library is in use this does
    // nothing.
    static const int sansStatistique = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(sansStatistique);
    installerLectureTenace();
    if (sqlite3_open_v2(m_chemin.c_str(), &m_handle, drapeaux | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        const auto code = codeDe(m_handle, m_chemin);
        const std::string detail = sqlite3_errmsg(m_handle);
        sqlite3_close_v2(m_handle);
        throw StorageError{code, m_chemin, detail};
    }
    try {
        regler();
    } catch (const StorageError &) {
        // The handle stays open, with its file and its locks, as long as a statement of it does.
        finaliser();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::Database(const std::string &chemin, Mode mode)
    : Database{chemin, mode, mode == Mode::Lecture ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE}
{
}

std::unique_ptr<Database> Database::creer(const std::string &chemin)
{
    return std::unique_ptr<Database>{new Database{chemin, Mode::Ecriture, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE}};
}

std::unique_ptr<Database> Database::enMemoire()
{
    return std::unique_ptr<Database>{
        new Database{":memory:", Mode::Lecture, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY}};
}

void Database::finaliser()
{
    for (const auto &[sql, requete] : m_requetes)
        sqlite3_finalize(requete);
    m_requetes.clear();
}

Database::~Database()
{
    finaliser();
    // Leaves no empty journal beside the file; where another connection is at work the file stays as it is.
    if (m_mode == Mode::Ecriture)
        sqlite3_exec(m_handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    sqlite3_close_v2(m_handle);
}

void Database::regler()
{
    configurer(m_handle);
    executer("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY;"
             "PRAGMA recursive_triggers=OFF");
    if (entier("PRAGMA foreign_keys") != 1)
        throw StorageError{CodeErreur::StockageDefaillant, m_chemin, "foreign_keys"};
    if (m_mode == Mode::Ecriture)
        reglerEcriture();
}

void Database::reglerEcriture()
{
    executer("PRAGMA secure_delete=ON");
    if (texte("PRAGMA journal_mode=TRUNCATE") != "truncate")
        throw StorageError{CodeErreur::StockageDefaillant, m_chemin, "journal_mode"};
    executer("PRAGMA synchronous=EXTRA");
    constexpr int extra = 3;
    if (entier("PRAGMA synchronous") != extra)
        throw StorageError{CodeErreur::StockageDefaillant, m_chemin, "synchronous"};
}

void Database::executer(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        lever();
}

void Database::synchroniser(Durabilite durabilite)
{
    executer(durabilite == Durabilite::Immediate ? "PRAGMA synchronous=EXTRA" : "PRAGMA synchronous=OFF");
}

std::int64_t Database::entier(const std::string &sql)
{
    Query requete{*this, sql};
    return requete.next() ? requete.entier(0) : 0;
}

std::string Database::texte(const std::string &sql)
{
    Query requete{*this, sql};
    return requete.next() ? requete.texte(0) : std::string{};
}

std::int64_t Database::dernierId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::enTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::auNomDe(const Database &fichier)
{
    m_nom = fichier.m_nom;
    interrompreSi(fichier.m_interruption);
}

void Database::interrompreSi(std::function<bool()> demande)
{
    // Asked often enough that nobody waits, and seldom enough that nothing is slower for it.
    constexpr int instructions = 1'000;
    m_interruption = std::move(demande);
    const auto demander = [](void *base) { return static_cast<const Database *>(base)->m_interruption() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_interruption ? instructions : 0, m_interruption ? +demander : nullptr, this);
}

void Database::poursuivre() const
{
    if (m_interruption && m_interruption())
        throw StorageError{CodeErreur::Interrompu, m_nom, {}};
}

std::string_view Database::perenne(std::string_view nom)
{
    const auto place = m_noms.find(nom);
    return place != m_noms.end() ? *place : *m_noms.emplace(nom).first;
}

sqlite3_stmt *Database::preparer(std::string_view sql)
{
    if (const auto place = m_requetes.find(sql); place != m_requetes.end())
        return place->second;
    sqlite3_stmt *requete = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &requete,
                           nullptr)
        != SQLITE_OK)
        lever();
    m_requetes.emplace(sql, requete);
    return requete;
}

void Database::lever() const
{
    const auto code = codeDe(m_handle, m_chemin);
    if (code == CodeErreur::FichierEndommage)
        leverDommage(m_nom, sqlite3_errmsg(m_handle));
    throw StorageError{code, m_nom, sqlite3_errmsg(m_handle)};
}

} // namespace trame
