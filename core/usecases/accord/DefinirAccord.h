// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/storage/Session.h"

#include <vector>

namespace trame {

/// Records the consultation, its lots and what the contract sets (CCTP 1 to 3), or writes over them.
class DefinirAccord
{
public:
    explicit DefinirAccord(Session &session)
        : m_session{session}
    {
    }

    /// Refused where a lot would have fewer holders than it has already (CCTP 3). Errors: ChampManquant (numero, lots),
    /// RefuseParRegle.
    [[nodiscard]] Result<void> operator()(const Consultation &consultation, std::vector<Lot> lots,
                                          const ParametresAccord &parametres);

private:
    [[nodiscard]] Result<void> executer(const Consultation &consultation, std::vector<Lot> lots,
                                        const ParametresAccord &parametres);
    Session &m_session;
};

} // namespace trame
