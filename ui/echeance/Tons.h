// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/devis/EtatDemande.h"
#include "ui/common/Tokens.h"

namespace trame::ui {

/// What the state of a need, of an order, of a step or of a deliverable means; the word stands beside it.
[[nodiscard]] Tone ton(EtatDemande etat);
[[nodiscard]] Tone ton(EtatCommande etat);
[[nodiscard]] Tone ton(EtatEtape etat);
[[nodiscard]] Tone ton(DecisionLivrable decision);

} // namespace trame::ui
