// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Query.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trame {

/// What the columns of a row can hold, by the unit in their names: an amount and a quantity within what the program
/// takes as input, other numbers within those of the domain, text that is UTF-8 without U+0000. What is left, the
/// domain reads (ExamenDomaine).
class ValeursAdmises
{
public:
    /// For the rows of a query, whatever their order.
    explicit ValeursAdmises(const Query &q);

    /// The name of the first column that holds something else, or nothing.
    [[nodiscard]] std::string premiereRefusee(const Query &q) const;

private:
    /// The largest whole number of each column, in absolute value.
    std::vector<std::int64_t> m_limites;
};

} // namespace trame
