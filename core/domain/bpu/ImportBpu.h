// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"

#include <vector>

namespace trame {

/// What an import does to a line of a price schedule.
enum class SortLigne { Ajoutee, Modifiee, Inchangee };

/// A line that comes in, and what becomes of it.
struct LigneApercu {
    LigneBpu ligne;
    SortLigne sort = SortLigne::Ajoutee;
};

/// The known line with what came in under its code (requirement bpu-b): prices with another start are added to those it
/// has, one with the same start is corrected; no price goes.
[[nodiscard]] LigneBpu misAJour(const LigneBpu &connue, LigneBpu venue);

/// A price that an import changed under its own start, and so for the past as well.
struct PrixCorrige {
    std::string code;
    Date du;
    Montant avant;
    Montant apres;
    friend bool operator==(const PrixCorrige &, const PrixCorrige &) = default;
};

/// The prices of the known line that the new one corrects.
[[nodiscard]] std::vector<PrixCorrige> prixCorriges(const LigneBpu &connue, const LigneBpu &venue);

/// What becomes of each line of an import, before anything is written.
[[nodiscard]] std::vector<LigneApercu> apercuImport(const std::vector<LigneBpu> &venues,
                                                    const std::vector<LigneBpu> &connues);

} // namespace trame
