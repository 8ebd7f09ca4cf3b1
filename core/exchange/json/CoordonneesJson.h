// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Adresse.h"
#include "core/domain/tiers/Contact.h"
#include "core/exchange/json/JsonReader.h"

namespace trame {

/// Postal addresses and contacts, which several documents hold.
class CoordonneesJson
{
public:
    [[nodiscard]] static Adresse lireAdresse(JsonReader &json);
    [[nodiscard]] static Contact lireContact(JsonReader &json);
    [[nodiscard]] static QJsonObject ecrire(const Adresse &adresse);
    [[nodiscard]] static QJsonObject ecrire(const Contact &contact);
    [[nodiscard]] static QJsonArray ecrire(const std::vector<Contact> &contacts);
};

} // namespace trame
