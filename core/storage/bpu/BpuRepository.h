// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The price schedules, one for each framework agreement.
class BpuRepository
{
public:
    explicit BpuRepository(Database &base)
        : m_base{base}
    {
    }
    /// By code, with all their prices.
    [[nodiscard]] std::vector<LigneBpu> toutes(AccordCadreId accord);
    [[nodiscard]] std::optional<LigneBpu> charger(LigneBpuId id);
    [[nodiscard]] std::optional<LigneBpu> parCode(AccordCadreId accord, const std::string &code);
    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, LigneBpu &ligne);

private:
    void lirePrix(LigneBpu &ligne);
    Database &m_base;
};

} // namespace trame
