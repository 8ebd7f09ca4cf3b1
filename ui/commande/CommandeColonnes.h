// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "core/text/Langage.h"
#include "ui/lists/ListSource.h"

#include <vector>

namespace trame::ui {

/// The columns of the lines of an order.
[[nodiscard]] std::vector<ColumnOf<LigneDevis>> colonnesDeLigne(const Langage &langage);
/// The columns of its history.
[[nodiscard]] std::vector<ColumnOf<EvenementCommande>> colonnesDEvenement(const Langage &langage);

} // namespace trame::ui
