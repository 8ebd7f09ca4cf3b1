// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"
#include "core/domain/intervenant/CvAnonymise.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using TitulaireId = Id<struct Titulaire>;

using IntervenantId = Id<struct Intervenant>;

/// A person of the holder who takes part in services. The identity stays in the file; a devis shows
/// the code and the anonymised CV alone (CCTP 6.6.5).
struct Intervenant {
    IntervenantId id;
    std::string uuid;
    TitulaireId titulaire;
    std::string code; ///< «INT-07».
    std::string nom;
    std::string prenom;
    std::string courriel;
    std::string telephone;
    std::string adresse;
    std::optional<Date> naissance;
    Date debutIa; ///< Since when the person works in AI.
    std::vector<std::string>
        competencesSpecialisees;                ///< What makes an Expert: data scientist, architect… (CCTP 6.6.4).
    std::vector<std::string> employeursMasques; ///< Employers whose identity must not show.
    std::optional<CvAnonymise> cv;
    std::int64_t version = 0;
};

} // namespace trame
