// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/EtatDevis.h"

#include <optional>
#include <vector>

namespace trame::ui {

/// What one can ask of a devis.
enum class DevisAct {
    Preview,
    Save,
    Print,
    Send,
    Issue,
    Revise,
    Validate,
    Refuse,
    Order,
    ShowSigned,
    CancelAnswer,
    Abandon,
    Compare
};

/// The acts that a state offers: one that comes next, those beside it, and the others behind «Plus».
struct OfferedActs {
    std::optional<DevisAct> primary;
    std::vector<DevisAct> beside;
    std::vector<DevisAct> more;
    friend bool operator==(const OfferedActs &, const OfferedActs &) = default;
};

/// What is known of the version that is shown.
struct ShownVersion {
    EtatDevis etat{};
    bool writable = false; ///< The file may be written.
    bool last = true;      ///< No later version stands in its place.
    int versions = 1;
    bool closed = false; ///< The need is filed without follow-up: it is opened again first (CCTP 6.6.6).
};

[[nodiscard]] OfferedActs offeredActs(const ShownVersion &shown);

} // namespace trame::ui
