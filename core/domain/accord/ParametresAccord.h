// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Parametre.h"
#include "core/domain/intervenant/Profil.h"

namespace trame {

/// What the contract leaves to be set, with its source. The defaults are the CCTP's where it speaks.
struct ParametresAccord {
    Parametre<int> delaiDevis{10, "CCTP 6.6.6"};      ///< Working days from the need to the devis.
    Parametre<int> delaiValidation{10, "CCTP 6.6.6"}; ///< Working days from the devis to its validation.
    Parametre<int> delaiCommande{15, "CCTP 6.6.6"};   ///< Working days from the validation to the order.
    Parametre<int> delaiAlerte{3, "défaut"};          ///< Working days ahead from which a step is «due soon».
    /// How a person with 3 to under 4 years is treated: the text names neither profile.
    Parametre<Profil> profilIntervalle{Profil::Junior, "défaut (silence du CCTP 6.6.4)"};
    Parametre<int> validiteDevis{60, "défaut"}; ///< Calendar days a devis stays open.
};

} // namespace trame
