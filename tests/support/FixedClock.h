// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Clock.h"

#include <string>

namespace trame::test {

/// A clock that stands still, or goes where the test says.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Date jour)
        : m_jour{jour}
    {
    }
    [[nodiscard]] Date aujourdhui() const override { return m_jour; }
    [[nodiscard]] std::string maintenant() const override { return m_jour.iso() + "T09:00:00Z"; }
    void regler(Date jour) { m_jour = jour; }

private:
    Date m_jour;
};

} // namespace trame::test
