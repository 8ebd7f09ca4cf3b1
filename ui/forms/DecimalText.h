// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace trame::ui {

/// Reads a number as people type it, «1 234,50» or «1234.5», as a whole number of its smallest units: 123450 for two
/// decimals. Spaces of all kinds separate thousands; nothing is rounded: one decimal too many isn't a number.
[[nodiscard]] std::optional<std::int64_t> readDecimal(QStringView text, int decimals);
/// The number as it stands in a field: «1 234,50», or «12,5» when the zeros at the end are left out.
enum class Zeros { Kept, LeftOut };
[[nodiscard]] QString writeDecimal(std::int64_t units, int decimals, Zeros zeros);

} // namespace trame::ui
