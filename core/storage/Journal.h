// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Database.h"
#include "core/storage/Sceau.h"
#include "core/storage/Tete.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trame {

/// An entry of the journal: who did what, when, to which rows, from what to what. Each entry holds the
/// fingerprint of the one before, so that none can be changed, removed or put in without a trace.
struct EntreeJournal {
    std::int64_t seq = 0;
    std::string operation; ///< UUID of the act: how an unsure commit is looked up.
    std::string horodatage;
    std::string auteur;
    std::string poste;
    std::string programme;
    std::string acte;
    std::string objet;
    std::string changement;             ///< JSON: the rows, from what to what.
    std::optional<std::string> nombres; ///< JSON: how many rows the tables hold since. None before schema 3.
    std::string empreinte;              ///< Hexadecimal.
};

/// The append-only journal of a file.
class Journal
{
public:
    /// Adds an entry, within the transaction of the act it tells, and moves the head of the file along with it;
    /// `soldes` is how many rows of each table the act added or took out. StorageError DommageConstate when the head
    /// doesn't fit the journal: to go on would hide what was taken out.
    static void ajouter(Database &base, const EntreeJournal &entree, const NombresLignes &soldes);
    /// Every entry in order, as long as `voir` wants the next one.
    static void parcourir(Database &base, const std::function<bool(const EntreeJournal &)> &voir);
    /// The last entries first, at most `limite`, before `avant` when it isn't zero.
    [[nodiscard]] static std::vector<EntreeJournal> lire(Database &base, std::int64_t avant, std::int64_t limite);
    /// Whether the operation was recorded: tells an unsure commit.
    [[nodiscard]] static bool contient(Database &base, const std::string &operation);
    /// The first sequence number at which the chain breaks, or 0.
    [[nodiscard]] static std::int64_t premiereRupture(Database &base);
};

} // namespace trame
