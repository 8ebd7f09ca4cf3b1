// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <stdexcept>
#include <string>

namespace trame {

/// A fault of the data file while it is used: disk, lock, damage. Thrown by the storage layer and
/// turned into an Erreur once, at the border of the use cases.
class StorageError : public std::runtime_error
{
public:
    StorageError(CodeErreur code, const std::string &chemin, const std::string &detail)
        : std::runtime_error{detail},
          m_erreur{code, {chemin, detail}, {}}
    {
    }
    explicit StorageError(Erreur erreur)
        : std::runtime_error{"storage"},
          m_erreur{std::move(erreur)}
    {
    }

    [[nodiscard]] const Erreur &erreur() const { return m_erreur; }

private:
    Erreur m_erreur;
};

} // namespace trame
