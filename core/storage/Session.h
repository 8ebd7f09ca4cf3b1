// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Clock.h"
#include "core/storage/Bail.h"
#include "core/storage/Database.h"
#include "core/storage/Instantane.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace trame {

/// Who works on the file, for the journal and the lease.
struct Auteur {
    std::string nom;
    std::string poste;
    std::string programme; ///< «trame-cli 0.1.0».
};

/// A data file that is open: the connection, the lease when it may be written, who works, and the clock.
class Session
{
public:
    Session(std::unique_ptr<Database> base, std::unique_ptr<Bail> bail, Auteur auteur, const Clock &clock)
        : m_base{std::move(base)},
          m_bail{std::move(bail)},
          m_auteur{std::move(auteur)},
          m_clock{clock}
    {
    }

    /// Opens an existing file after all checks. To write, the lease is taken; `reprise` confirms that the
    /// lease of a holder on another machine that died is taken over. A file of an earlier schema is brought to the
    /// present one, after a verified copy of it was put beside it; to read it, a migrated copy is opened and the file
    /// left alone.
    [[nodiscard]] static Result<std::unique_ptr<Session>> ouvrir(const std::string &chemin, Database::Mode mode,
                                                                 const Auteur &auteur, const Clock &clock,
                                                                 Bail::Reprise reprise = Bail::Reprise::NonConfirmee);
    /// Opens a copy of the file as it is now, to read: whoever writes isn't kept from it, nor is a share asked again.
    [[nodiscard]] static Result<std::unique_ptr<Session>> ouvrirInstantane(const std::string &chemin,
                                                                           const Auteur &auteur, const Clock &clock);
    /// Creates a new file with its schema, whole from the moment it has its name, and opens it. Errors: those of
    /// OutputFile and of the storage.
    [[nodiscard]] static Result<std::unique_ptr<Session>> creer(const std::string &chemin, const Auteur &auteur,
                                                                const Clock &clock);
    /// What a new file holds from the start.
    using Remplissage = std::function<Result<void>(Session &)>;
    /// Creates a new file that has its name once it is filled and on the disk; a refusal or a killed program leaves
    /// nothing under it.
    [[nodiscard]] static Result<void> creer(const std::string &chemin, const Auteur &auteur, const Clock &clock,
                                            const Remplissage &remplir);
    /// From here on each act is on the disk when it is acknowledged, and all before it. Errors: those of the disk.
    [[nodiscard]] Result<void> rendreDurable();

    [[nodiscard]] Database &base() { return *m_base; }
    [[nodiscard]] const Auteur &auteur() const { return m_auteur; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The token every write transaction checks; empty when the file is open for reading.
    [[nodiscard]] std::string jeton() const { return m_bail ? m_bail->jeton() : std::string{}; }
    /// The user's file, which isn't the connection's when a copy is read.
    [[nodiscard]] const std::string &chemin() const
    {
        return m_instantane ? m_instantane->original() : m_base->chemin();
    }
    /// The copy that is read, or nothing when it is the file itself.
    [[nodiscard]] const Instantane *instantane() const { return m_instantane.get(); }
    /// The copy that was made because this opening brought the file to a later schema.
    [[nodiscard]] const std::optional<std::string> &copieAvantMigration() const { return m_copieAvantMigration; }
    /// For whoever closes: a rotating copy (Sauvegarde::tournante) when an act was recorded since the opening. Its
    /// path, or nothing when there was no act. A command, which is short, doesn't ask for it.
    [[nodiscard]] Result<std::optional<std::string>> sauvegarderSiEcrit();

private:
    [[nodiscard]] Result<void> migrer();

    // The copy goes last, once nothing reads it. The lease is released before the connection closes.
    std::unique_ptr<Instantane> m_instantane;
    std::unique_ptr<Database> m_base;
    std::unique_ptr<Bail> m_bail;
    Auteur m_auteur;
    const Clock &m_clock;
    std::int64_t m_actesOuverture = 0;
    std::optional<std::string> m_copieAvantMigration;
};

} // namespace trame
