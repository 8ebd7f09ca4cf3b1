// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/EtatFichier.h"
#include "core/storage/Journal.h"
#include "core/storage/Session.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// Puts a backup in the place of a file. A backup is checked whole, and refused when it is damaged, no Trame file, or
/// that of another file; what is replaced is kept beside, byte for byte, in the folder of the backups; the file is the
/// one or the other at every moment, and the restoring is an act of its journal.
class Restauration
{
public:
    /// What one of the two holds.
    struct Etat {
        EtatFichier nombres;
        std::vector<EntreeJournal> derniers; ///< Last acts first.
    };
    /// What differs between a file and a backup of it.
    struct Apercu {
        std::optional<Etat> fichier; ///< Nothing when it isn't there or can't be read.
        Etat sauvegarde;
        std::int64_t perdus = 0;          ///< Acts of the file that the backup hasn't.
        std::vector<EntreeJournal> actes; ///< The last of those, at most `maximum`.
    };

    /// Errors: SauvegardeInvalide; those of ouvrirFichier for the backup; DisquePlein.
    [[nodiscard]] static Result<Apercu> comparer(const std::string &fichier, const std::string &sauvegarde);
    /// The path of what was replaced; nothing when there was no file. Errors: those of comparer, and FichierVerrouille
    /// or BailAReprendre when somebody writes, AccesRefuse or EcritureImpossible with the file as it was.
    [[nodiscard]] static Result<std::optional<std::string>> restaurer(const std::string &fichier,
                                                                      const std::string &sauvegarde,
                                                                      const Auteur &auteur, const Clock &clock,
                                                                      Bail::Reprise reprise);

    static constexpr std::int64_t derniers = 3;
    static constexpr std::int64_t maximum = 20;
};

} // namespace trame
