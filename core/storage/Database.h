// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace trame {

/// How soon what is written is on the disk: with each act, or once, when a file that is being made is complete.
enum class Durabilite { Immediate, Differee };

/// A connection to one data file, with the settings that keep it safe (design: TRUNCATE, EXTRA, no
/// memory map, foreign keys read back). Belongs to one thread. Opening never creates a file.
class Database
{
public:
    enum class Mode { Lecture, Ecriture };

    /// Opens an existing file. Throws StorageError.
    Database(const std::string &chemin, Mode mode);
    /// Creates a new, empty file; the caller has checked that none is there. Throws StorageError.
    [[nodiscard]] static std::unique_ptr<Database> creer(const std::string &chemin);
    /// A database in memory, for the expected schema.
    [[nodiscard]] static std::unique_ptr<Database> enMemoire();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const std::string &chemin() const { return m_chemin; }
    /// The file that what is wrong here is told and noted of: this one, or the one that this copy is read in stead of.
    [[nodiscard]] const std::string &nom() const { return m_nom; }
    /// For a copy that is read in a file's stead: it has that file's name, and ends where its reading is to end.
    void auNomDe(const Database &fichier);
    /// Has long reads of this connection end with Interrompu once that says so; nothing where it is empty. Nobody asks
    /// so of what records.
    void interrompreSi(std::function<bool()> demande);
    /// Throws StorageError (Interrompu) once it is said.
    void poursuivre() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs one or more statements without results. Throws StorageError.
    void executer(const std::string &sql);
    /// A single integer, 0 when there is no row.
    [[nodiscard]] std::int64_t entier(const std::string &sql);
    /// A single text.
    [[nodiscard]] std::string texte(const std::string &sql);
    /// Throws StorageError.
    void synchroniser(Durabilite durabilite);
    [[nodiscard]] std::int64_t dernierId() const;
    [[nodiscard]] bool enTransaction() const;

    /// The same name, for as long as the connection lives.
    [[nodiscard]] std::string_view perenne(std::string_view nom);
    /// A prepared statement, kept for the next use of the same text.
    [[nodiscard]] sqlite3_stmt *preparer(std::string_view sql);
    /// Turns SQLite's last error into a StorageError and throws it.
    [[noreturn]] void lever() const;

    /// «TRAM» in the header of the file.
    static constexpr std::int32_t identifiantApplication = 0x5452414D;

private:
    /// Looks a text up without copying it.
    struct Hachage {
        using is_transparent = void;
        std::size_t operator()(std::string_view texte) const { return std::hash<std::string_view>{}(texte); }
    };

    Database(std::string chemin, Mode mode, int drapeaux);
    void regler();
    void finaliser();
    void reglerEcriture();

    std::string m_chemin;
    std::string m_nom;
    std::function<bool()> m_interruption;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, sqlite3_stmt *, Hachage, std::equal_to<>> m_requetes;
    std::set<std::string, std::less<>> m_noms;
};

/// The error that a SQLite result code stands for.
[[nodiscard]] CodeErreur codeErreurSqlite(int codeEtendu);

} // namespace trame
