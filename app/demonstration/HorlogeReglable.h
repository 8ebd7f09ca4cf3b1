// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Clock.h"

namespace trame {

/// A clock that stands at the day it was set to; each question for the instant is a minute later.
class HorlogeReglable final : public Clock
{
public:
    void regler(Date jour);
    [[nodiscard]] Date aujourdhui() const override { return m_jour; }
    [[nodiscard]] std::string maintenant() const override;

private:
    Date m_jour;
    mutable int m_minutes = 0;
};

} // namespace trame
