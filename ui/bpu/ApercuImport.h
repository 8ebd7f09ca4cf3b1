// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"

#include <vector>

namespace trame::ui {

/// What an import would do to a line of a price schedule.
enum class SortLigne { Ajoutee, Modifiee, Inchangee };

/// A line of a file beside the one it would change.
struct LigneApercu {
    LigneBpu ligne;
    SortLigne sort = SortLigne::Ajoutee;
};

/// What ImporterBpu would do with these lines, before anything is written: a known code is changed by another wording,
/// unit, profile or VAT, or by a price that it doesn't have yet.
[[nodiscard]] std::vector<LigneApercu> apercuImport(const std::vector<LigneBpu> &venues,
                                                    const std::vector<LigneBpu> &connues);

} // namespace trame::ui
