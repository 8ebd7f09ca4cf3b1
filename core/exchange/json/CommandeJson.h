// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/SaisieCommande.h"
#include "core/exchange/json/JsonReader.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// What `commande enregistrer --contenu` is given.
class CommandeJson
{
public:
    [[nodiscard]] static Result<SaisieCommande> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieCommande lireObjet(JsonReader &json);
};

} // namespace trame
