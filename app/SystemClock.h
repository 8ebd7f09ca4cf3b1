// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Clock.h"

#include <optional>

namespace trame {

/// The machine's clock; the day can be set (`--date`), the instants of the journal stay the real ones.
class SystemClock : public Clock
{
public:
    explicit SystemClock(std::optional<Date> jour = {})
        : m_jour{jour}
    {
    }
    [[nodiscard]] Date aujourdhui() const override;
    [[nodiscard]] std::string maintenant() const override;

private:
    std::optional<Date> m_jour;
};

} // namespace trame
