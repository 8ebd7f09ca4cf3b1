// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Transaction.h"

#include <string>

namespace trame {

/// The next number of a series, such as «D-L2-2026»: continuous, without a gap, since it is taken in the
/// transaction that uses it (requirement devis-a).
[[nodiscard]] std::int64_t numeroSuivant(Transaction &transaction, const std::string &prefixe);
/// The next `combien` numbers of a series at once, all used in this transaction: the first of them.
[[nodiscard]] std::int64_t numerosSuivants(Transaction &transaction, const std::string &prefixe, std::int64_t combien);

} // namespace trame
