// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "core/storage/accord/AccordRepository.h"

namespace trame {

/// Changes the number, the dates and the renewals of an agreement.
class ModifierAccord
{
public:
    explicit ModifierAccord(Session &session)
        : m_session{session}
    {
    }

    /// What was issued under it, and so binds it.
    [[nodiscard]] Result<EngagementAccord> engagement(AccordCadreId id) const;
    /// Once a devis was issued, its number and its prefix stay, since the devis bear them; and the agreement must have
    /// been in force on each day of an issue or of an order (CCP R2162-5). Errors: Introuvable, ChampManquant,
    /// ChampInvalide {field, devis}, DejaPresent, RefuseParRegle.
    [[nodiscard]] Result<AccordCadre> operator()(const AccordCadre &accord);

private:
    [[nodiscard]] Result<AccordCadre> executer(AccordCadre accord);
    Session &m_session;
};

} // namespace trame
