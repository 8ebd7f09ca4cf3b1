// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/exchange/json/JsonReader.h"

#include <vector>

namespace trame {

/// What `accord definir` is given: the consultation, its lots and its parameters.
struct SaisieAccord {
    Consultation consultation;
    std::vector<Lot> lots;
    ParametresAccord parametres; ///< Defaults where the file is silent.
};

/// The agreement as JSON.
class AccordJson
{
public:
    [[nodiscard]] static Result<SaisieAccord> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieAccord lireObjet(JsonReader &json);
    [[nodiscard]] static QJsonObject ecrire(const SaisieAccord &accord);
};

} // namespace trame
