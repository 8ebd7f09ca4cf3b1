// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Titulaire.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace trame {

/// The holders.
class TitulaireRepository
{
public:
    explicit TitulaireRepository(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] std::optional<Titulaire> charger(TitulaireId id);
    [[nodiscard]] std::optional<Titulaire> parSiret(const Siret &siret);
    [[nodiscard]] std::vector<Titulaire> tous();
    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, Titulaire &titulaire);

private:
    Database &m_base;
};

} // namespace trame
