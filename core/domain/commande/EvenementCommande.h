// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/commande/EtatCommande.h"

#include <string>

namespace trame {

/// An act on an order, with the day it took effect, its author and its reason: started, handed over,
/// admitted, stepped back… (requirement order-a).
struct EvenementCommande {
    ActeCommande acte{};
    Date date;
    std::string motif;
    std::string auteur;
    Montant refaction; ///< Price cut excl. VAT, with a réfaction alone.
    friend bool operator==(const EvenementCommande &, const EvenementCommande &) = default;
};

} // namespace trame
