// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/files/OutputFile.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace trame {

/// An entry of an archive: its name within, and its bytes or the file on disk that holds them.
struct EntreeArchive {
    struct Fichier {
        std::string chemin;
    };
    std::string nom; ///< «pieces/0001.pdf»: relative, with slashes.
    std::variant<QByteArray, Fichier> contenu;
};

/// What reading accepts. The sizes are those counted while inflating, not those the archive claims.
struct LimitesArchive {
    std::int64_t fichier = std::int64_t{4} * 1024 * 1024 * 1024;
    std::int64_t entrees = 100'000;
    std::int64_t entree = std::int64_t{1} * 1024 * 1024 * 1024;
    std::int64_t total = std::int64_t{2} * 1024 * 1024 * 1024;
};

/// The archive with which the data leave Trame: a ZIP of named entries with a `manifest.json` that gives the
/// size and the SHA-256 of each. The same entries at the same instant give the same bytes.
class ArchiveReversibilite
{
public:
    /// Given each piece of each entry in turn; false stops the reading. What it got counts only once reading ended
    /// well, since sums are compared at the end of each entry.
    using Reception = std::function<bool(const std::string &nom, const QByteArray &morceau)>;

    /// `instant` is AAAA-MM-JJThh:mm:ssZ. Errors: those of OutputFile, LectureImpossible (an entry's file),
    /// ArchiveInvalide (a name).
    [[nodiscard]] static Result<void> ecrire(const Destination &destination, std::vector<EntreeArchive> entrees,
                                             const std::string &instant);
    /// Errors: FichierAbsent, FichierNonSimple, ArchiveInvalide {path, what: "taille" "zip" "vide" "entrees" "nom"
    /// "manifeste" "somme" "chiffrement" "reception", entry}.
    [[nodiscard]] static Result<void> parcourir(const std::string &chemin, const Reception &reception,
                                                const LimitesArchive &limites = {});
    /// All the entries in memory, the manifest left out.
    [[nodiscard]] static Result<std::map<std::string, QByteArray>> lire(const std::string &chemin,
                                                                        const LimitesArchive &limites = {});
    /// Whether a name can be an entry's: relative, no «.» or «..», no backslash, colon or control character.
    [[nodiscard]] static bool nomAdmis(const std::string &nom);
};

} // namespace trame
