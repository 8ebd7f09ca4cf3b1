// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/PouvoirAdjudicateur.h"

#include <string>

namespace trame {

/// The consultation from which the framework agreements come, one for each lot and holder (CCTP 2).
struct Consultation {
    std::string numero; ///< «2024_AOO_IA».
    std::string objet;
    std::string procedure;
    std::string references; ///< Legal references of the procedure.
    PouvoirAdjudicateur pouvoirAdjudicateur;
};

} // namespace trame
