// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/CommandeLoader.h"

#include <vector>

namespace trame {
class Session;
}

namespace trame::ui {

/// How an order that was recorded differs from its devis, seen after the orders before it: what the devis doesn't
/// have, what it had less of, and what Chorus Pro wants. What was checked when it was recorded isn't checked again.
[[nodiscard]] std::vector<Constat> ecartsAvecDevis(Session &session, const DossierCommande &lue);

} // namespace trame::ui
