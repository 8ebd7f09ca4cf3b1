// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"

#include <string>

namespace trame {

using DemandeId = Id<struct Demande>;

using DevisId = Id<struct Devis>;

/// A devis: the answer to a need, in one or more versions. Its number is given when the first
/// version is issued, continuous per agreement and year; until then it has a provisional reference.
struct Devis {
    DevisId id;
    std::string uuid;
    DemandeId demande;
    std::string reference; ///< «BROUILLON-0042», always accepted.
    std::string numero;    ///< «D-L2-2026-0017», empty until issued.
    std::int64_t version = 0;

    /// The name the user knows it by now.
    [[nodiscard]] const std::string &nom() const { return numero.empty() ? reference : numero; }
};

} // namespace trame
