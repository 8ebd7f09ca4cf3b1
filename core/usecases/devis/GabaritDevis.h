// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/storage/Database.h"

#include <string>

namespace trame {

/// A filled example of a devis for a need, to start from: a few lines of the BPU of its lot, two phases with their
/// deliverables, people of the holder who meet the profiles, loads and costs that add up, a calendar. Where
/// the file has the people and the prices, it can be issued as it is.
class GabaritDevis
{
public:
    explicit GabaritDevis(Database &base)
        : m_base{base}
    {
    }

    /// Errors: Introuvable (need), AccordIncomplet when the agreement has no line with a price on that day.
    [[nodiscard]] Result<ContenuDevis> operator()(const std::string &demande, Date jour);

private:
    Database &m_base;
};

} // namespace trame
