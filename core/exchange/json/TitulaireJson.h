// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/exchange/json/JsonReader.h"

#include <string>
#include <vector>

namespace trame {

/// What `titulaire ajouter` is given: the company, its agreements (known by the number of their lot)
/// and its logo.
struct SaisieTitulaire {
    Titulaire titulaire;
    std::string logo; ///< Path of an image, relative to the JSON file; or empty.
    std::vector<AccordCadre> accords;
};

/// A holder as JSON.
class TitulaireJson
{
public:
    [[nodiscard]] static Result<SaisieTitulaire> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieTitulaire lireObjet(JsonReader &json);
    [[nodiscard]] static QJsonObject ecrire(const SaisieTitulaire &saisie);
};

} // namespace trame
