// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <string>

namespace trame {

/// The only source of time. Everything that needs today's date or the time of an act is given one.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The civil date the user works at.
    [[nodiscard]] virtual Date aujourdhui() const = 0;
    /// The instant of an act, in UTC: AAAA-MM-JJThh:mm:ssZ.
    [[nodiscard]] virtual std::string maintenant() const = 0;
};

} // namespace trame
