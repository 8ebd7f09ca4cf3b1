// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/EtatStructure.h"

#include "core/storage/LecturesEntieres.h"
#include "core/storage/Query.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace trame {

namespace {

/// What a check says, but for «ok». It reads on after what it found, and may end at a page that can't be read: that is
/// one more finding here, and no damage to be noted before it is known of what.
std::vector<std::string> dires(Database &base, const std::string &pragma, const std::string &de)
{
    std::vector<std::string> lignes;
    const auto sql = "PRAGMA " + pragma + "(" + de + ")";
    sqlite3_stmt *preparee = nullptr;
    int code = sqlite3_prepare_v2(base.handle(), sql.c_str(), -1, &preparee, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> requete{preparee, sqlite3_finalize};
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(requete.get());
        if (code != SQLITE_ROW)
            break;
        if (std::string ligne{reinterpret_cast<const char *>(sqlite3_column_text(requete.get(), 0))}; ligne != "ok")
            lignes.push_back(std::move(ligne));
    }
    constexpr int principal = 0xFF;
    if ((code & principal) == SQLITE_CORRUPT)
        lignes.emplace_back(sqlite3_errstr(code));
    else if (code != SQLITE_DONE)
        base.lever();
    return lignes;
}

/// Whether each table of the rows is whole by itself. What is wrong then hangs on the index' own tables: they are let
/// go without being read. The list of free pages is nobody's, and what is written next would be written there.
bool lignesSaines(Database &base, const std::string &pragma, const std::vector<std::string> &details)
{
    const auto libres = [](const std::string &dire) { return dire.find("reelist") != std::string::npos; };
    if (std::any_of(details.begin(), details.end(), libres))
        return false;
    std::vector<std::string> tables;
    {
        Query q{base,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'recherche%' ORDER BY name"};
        while (q.next())
            tables.push_back(q.texte(0));
    }
    return std::all_of(tables.begin(), tables.end(),
                       [&](const auto &table) { return dires(base, pragma, "'" + table + "'").empty(); });
}

} // namespace

EtatStructure etatStructure(Database &base, ProfondeurExamen profondeur)
{
    const std::string pragma = profondeur == ProfondeurExamen::Rapide ? "quick_check" : "integrity_check";
    const LecturesEntieres lectures{base.chemin()};
    EtatStructure etat;
    etat.details = dires(base, pragma, "20");
    if (!etat.details.empty())
        etat.genre =
            lignesSaines(base, pragma, etat.details) ? EtatStructure::Genre::IndexSeul : EtatStructure::Genre::Abimee;
    lectures.exiger();
    return etat;
}

} // namespace trame
