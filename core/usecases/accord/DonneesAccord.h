// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/base/Result.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/storage/Session.h"

#include <optional>
#include <vector>

namespace trame {

/// An agreement with its holder.
struct AccordTitulaire {
    AccordCadre accord;
    Titulaire titulaire;
};

/// The consultation with all that was agreed from it, as the file holds it.
struct DonneesAccord {
    std::optional<Consultation> consultation;
    std::vector<Lot> lots;
    ParametresAccord parametres;
    std::vector<AccordTitulaire> accords; ///< By lot, then by rank.
    std::vector<Titulaire> titulaires;
};

/// All of it in one read. Errors: those of the file.
[[nodiscard]] Result<DonneesAccord> lireDonneesAccord(Session &session);

} // namespace trame
