// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "core/usecases/generation/Alea.h"

#include <string>

namespace trame {

/// Carries an order that was received out, up to `jour`: older than three months it is closed or admitted, a few are
/// cut, rejected or cancelled; a younger one is received, in progress or handed over.
void executerFictivement(Alea &alea, BonDeCommande &commande, Date jour, const std::string &auteur);

} // namespace trame
