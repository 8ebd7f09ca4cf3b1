// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace trame {

/// A file kept open and locked while its owner lives; the system lets go of it when the process ends,
/// however it ends. Its content tells who holds it.
class LockFile
{
public:
    /// FichierVerrouille when somebody holds it, AccesRefuse when it can't be made.
    [[nodiscard]] static Result<std::unique_ptr<LockFile>> prendre(const std::string &chemin,
                                                                   const std::string &contenu);
    /// What the holder wrote, or nothing when nobody holds it.
    [[nodiscard]] static std::optional<std::string> contenuSiTenu(const std::string &chemin);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

private:
    LockFile(std::string chemin, std::intptr_t prise)
        : m_chemin{std::move(chemin)},
          m_prise{prise}
    {
    }
    std::string m_chemin;
    // A descriptor, or Windows' handle.
    std::intptr_t m_prise;
};

} // namespace trame
