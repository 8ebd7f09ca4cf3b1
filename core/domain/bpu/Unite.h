// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace trame {

/// What a price of the BPU counts.
enum class Unite { Jour, DemiJournee, Heure, Session, Participant, Capsule, Forfait, Mois, Trimestre, Annee, Unite };

/// Stable name in files: "jour", "demi-journee"…
[[nodiscard]] std::string_view code(Unite unite);
[[nodiscard]] std::optional<Unite> uniteDeCode(std::string_view code);
[[nodiscard]] std::span<const std::string_view> codesUnite();
/// Person-days that one unit stands for, in thousandths; zero for units that aren't a load.
[[nodiscard]] int chargeMilliemes(Unite unite);

} // namespace trame
