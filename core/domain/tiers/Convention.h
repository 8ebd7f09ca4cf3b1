// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The agreement by which a body subscribes and becomes a beneficiary (CCTP 4.2).
struct Convention {
    std::string reference;
    Date date;
    std::optional<Date> fin;
    std::vector<int> lots; ///< Numbers of the lots covered; none means all of them.

    /// Whether it gives the quality of beneficiary for that lot on that date.
    [[nodiscard]] bool couvre(int lot, Date jour) const
    {
        if (jour < date || (fin && *fin < jour))
            return false;
        if (lots.empty())
            return true;
        for (const auto numero : lots)
            if (numero == lot)
                return true;
        return false;
    }

    friend bool operator==(const Convention &, const Convention &) = default;
};

} // namespace trame
