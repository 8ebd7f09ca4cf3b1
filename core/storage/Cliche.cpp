// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Cliche.h"

#include "core/storage/StorageError.h"

#include <QDir>
#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace trame {

namespace {

/// About a millisecond of reading: a save isn't kept waiting for longer.
constexpr int pagesParPas = 256;
/// How often a copy begins again because somebody wrote, before it is made in one go.
constexpr int reprisesMaximum = 20;

/// How long a copy waits for a writer that never pauses: SQLite's own waiting counts all steps together.
constexpr int attentesMaximum = 15'000;
constexpr std::chrono::milliseconds pause{2};

struct Finir {
    void operator()(sqlite3_backup *copie) const { sqlite3_backup_finish(copie); }
};

} // namespace

void copierPages(Database &source, const std::string &destination)
{
    const auto cible = Database::creer(destination);
    // Whoever wants it on the disk puts it there once, at the end.
    cible->synchroniser(Durabilite::Differee);
    const std::unique_ptr<sqlite3_backup, Finir> copie{
        sqlite3_backup_init(cible->handle(), "main", source.handle(), "main")};
    if (!copie)
        cible->lever();
    int restantes = 0;
    int reprises = -1;
    int attentes = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK || (code == SQLITE_BUSY && ++attentes < attentesMaximum)) {
        source.poursuivre();
        if (code == SQLITE_BUSY)
            std::this_thread::sleep_for(pause);
        else
            attentes = 0;
        code = sqlite3_backup_step(copie.get(), reprises < reprisesMaximum ? pagesParPas : -1);
        if (code == SQLITE_BUSY)
            continue;
        const auto reste = sqlite3_backup_remaining(copie.get());
        if (reste >= restantes)
            ++reprises;
        restantes = reste;
    }
    if (code != SQLITE_DONE)
        throw StorageError{codeErreurSqlite(code), destination, sqlite3_errstr(code)};
}

namespace {

QString prefixeDeCopie()
{
    return QStringLiteral("trame-instantane-");
}

} // namespace

Result<std::unique_ptr<PrivateFolder>> dossierDeCopie()
{
    return PrivateFolder::create(QDir::tempPath(), prefixeDeCopie());
}

void balayerCopies()
{
    PrivateFolder::sweep(QDir::tempPath(), prefixeDeCopie());
}

Cliche::Cliche(Database &source)
{
    auto dossier = dossierDeCopie();
    if (!dossier)
        throw StorageError{dossier.error()};
    m_dossier = std::move(*dossier);
    const auto chemin = m_dossier->filePath(QStringLiteral("cliche.trame")).toStdString();
    copierPages(source, chemin);
    m_base = std::make_unique<Database>(chemin, Database::Mode::Lecture);
    m_base->auNomDe(source);
}

} // namespace trame
