// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/usecases/CleSiret.h"
#include "core/usecases/FichierJoint.h"

#include <QString>

#include <optional>
#include <vector>

namespace trame::ui {

/// The price schedule of a lot, as it was read from a file.
struct BordereauLu {
    int lot = 0;
    std::vector<LigneBpu> lignes;
};

/// All that the first file of a company begins with, as the assistant gathered it. The application makes the file of it
/// in one go: DefinirAccord, EnregistrerTitulaire, ImporterBpu.
struct PremierAccord {
    QString chemin;
    Consultation consultation;
    std::vector<Lot> lots;
    ParametresAccord parametres;
    Titulaire titulaire;
    CleSiret cle = CleSiret::AVerifier;
    std::vector<AccordCadre> accords; ///< By the number of their lot; none at all is right too.
    std::optional<FichierJoint> logo;
    std::vector<BordereauLu> bordereaux;
};

} // namespace trame::ui
