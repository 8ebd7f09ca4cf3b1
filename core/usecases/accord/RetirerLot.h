// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"

namespace trame {

/// Takes away a lot that was recorded by mistake, with the agreements of its holders.
class RetirerLot
{
public:
    /// What keeps a lot in the file.
    enum class Obstacle { Aucun, Demandes, Bordereau, DernierLot };

    explicit RetirerLot(Session &session)
        : m_session{session}
    {
    }

    [[nodiscard]] Result<Obstacle> obstacle(int numero) const;
    /// Errors: Introuvable, TransitionInterdite where something keeps it.
    [[nodiscard]] Result<void> operator()(int numero);

private:
    [[nodiscard]] Obstacle chercher(int numero) const;
    Session &m_session;
};

} // namespace trame
