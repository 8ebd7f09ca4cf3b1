// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/PrivateFolder.h"
#include "core/storage/Database.h"

#include <memory>
#include <string>

namespace trame {

/// A verified copy of a file as it was at one moment, on this machine, for a reader who keeps nobody from writing: on a
/// share, or while somebody writes. A file of an earlier schema is brought to the present one in the copy alone. The
/// copy goes with the object; one that a process left when it died is removed by the next.
class Instantane
{
public:
    /// Errors: those of ouvrirFichier; DisquePlein or EcritureImpossible for the copy.
    [[nodiscard]] static Result<std::unique_ptr<Instantane>> prendre(const std::string &original);

    [[nodiscard]] const std::string &original() const { return m_original; }
    [[nodiscard]] std::string copie() const;
    /// The instant of the last act that the copy holds; empty when there was none.
    [[nodiscard]] const std::string &instant() const { return m_etat.instant; }
    /// How many acts the original has that the copy hasn't; negative when the original is another file now. Keeps
    /// nothing open. Errors: those of the storage, FichierOccupe while a commit goes on for long.
    [[nodiscard]] Result<std::int64_t> actesDepuis() const;

private:
    /// The last act of a file.
    struct Etat {
        std::int64_t seq = 0;
        std::string instant;
        std::string empreinte;
    };

    explicit Instantane(std::unique_ptr<PrivateFolder> dossier)
        : m_dossier{std::move(dossier)}
    {
    }
    [[nodiscard]] static Etat lireEtat(Database &base);

    std::string m_original;
    std::unique_ptr<PrivateFolder> m_dossier;
    Etat m_etat;
};

} // namespace trame
