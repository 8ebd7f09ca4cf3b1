// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"

namespace trame {

/// What a price of the BPU counts.
enum class Unite { Jour, DemiJournee, Heure, Session, Participant, Capsule, Forfait, Mois, Trimestre, Annee, Unite };
template <>
struct Codes<Unite> {
    static constexpr auto liste = nommes("jour", "demi-journee", "heure", "session", "participant", "capsule",
                                         "forfait", "mois", "trimestre", "annee", "unite");
};

/// Person-days that one unit stands for, in thousandths; zero for units that aren't a load.
[[nodiscard]] int chargeMilliemes(Unite unite);

} // namespace trame
