// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/Demande.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace trame {

/// The needs.
class DemandeRepository
{
public:
    explicit DemandeRepository(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] std::optional<Demande> charger(DemandeId id);
    [[nodiscard]] std::optional<Demande> parNumero(const std::string &numero);
    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, Demande &demande);

private:
    Database &m_base;
};

} // namespace trame
