// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"

#include <vector>

namespace trame::ui {

/// The consultation of the CCTP, for a form to begin with: 2024_AOO_IA of CANUT (CCTP 1, 2).
[[nodiscard]] Consultation consultationProposee();
/// Its four lots with their numbers of holders (CCTP 3). Their maxima aren't known: the CCAP sets them.
[[nodiscard]] std::vector<Lot> lotsProposes();

} // namespace trame::ui
