// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The people of the holders.
class IntervenantRepository
{
public:
    explicit IntervenantRepository(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] std::optional<Intervenant> charger(IntervenantId id);
    [[nodiscard]] std::optional<Intervenant> parCode(const std::string &code);
    [[nodiscard]] std::vector<Intervenant> tous(TitulaireId titulaire);
    /// Inserts when the id isn't set, else writes over the version read. The id and the version are brought up to date.
    static void enregistrer(Transaction &transaction, Intervenant &intervenant);

private:
    Database &m_base;
};

} // namespace trame
