// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json/JsonReader.h"
#include "core/exchange/json/SaisieDevis.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// The optional content of an order. Without lines, all that is left of the devis is ordered; a line may
/// leave out what comes from the devis.
struct SaisieCommande {
    std::string lieu;
    std::string contact;
    std::optional<Date> reception;
    std::optional<std::vector<SaisieLigneDevis>> lignes;
};

/// What `commande enregistrer --contenu` is given.
class CommandeJson
{
public:
    [[nodiscard]] static Result<SaisieCommande> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieCommande lireObjet(JsonReader &json);
};

} // namespace trame
