// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/Database.h"
#include "core/storage/LockFile.h"

#include <memory>
#include <string>

namespace trame {

/// Who holds the right to write.
struct Detenteur {
    std::string utilisateur;
    std::string poste;
    std::int64_t processus = 0;
    std::string depuis;

    friend bool operator==(const Detenteur &, const Detenteur &) = default;
};

/// The writer's lease: one writer at a time. A lock file kept open beside the data file, and a row
/// whose token every write transaction checks, so that a writer whose lease was broken can't commit.
class Bail
{
public:
    enum class Reprise { NonConfirmee, Confirmee };

    /// Takes the lease. FichierVerrouille names who holds it. A token left by a process that died on this
    /// machine is taken over; one left by another machine wants `Confirmee`, else BailAReprendre.
    [[nodiscard]] static Result<std::unique_ptr<Bail>> prendre(Database &base, const Detenteur &moi, Reprise reprise);
    ~Bail();
    Bail(const Bail &) = delete;
    Bail &operator=(const Bail &) = delete;

    [[nodiscard]] const std::string &jeton() const { return m_jeton; }
    /// The holder whose lease was taken over, for the journal; nothing when it was free.
    [[nodiscard]] const std::optional<Detenteur> &repris() const { return m_repris; }

    /// Who holds a file's lock now, or nothing: for the status bar and the messages.
    [[nodiscard]] static std::optional<Detenteur> detenteur(const std::string &chemin);

    /// Empties the lease of a copy, whose holder works on another file.
    static void liberer(Database &copie);

private:
    Bail(Database &base, std::unique_ptr<LockFile> verrou)
        : m_base{base},
          m_verrou{std::move(verrou)}
    {
    }

    Database &m_base;
    std::unique_ptr<LockFile> m_verrou;
    std::string m_jeton;
    std::optional<Detenteur> m_repris;
};

} // namespace trame
