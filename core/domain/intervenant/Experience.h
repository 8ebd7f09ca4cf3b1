// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

namespace trame {

/// Time in the field of AI on a given day: whole years, then days since the last anniversary.
struct Experience {
    int annees = 0;
    int jours = 0;
    friend bool operator==(const Experience &, const Experience &) = default;
};

/// From the day the person began in AI to the day of the service (CCTP 6.6.4). Years run «de quantième
/// à quantième». Nothing yet when the service comes first.
[[nodiscard]] Experience experienceAu(Date debut, Date jour);

} // namespace trame
