// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "core/exchange/json/JsonReader.h"

namespace trame {

/// What `intervenant ajouter` is given: the person, and the holder by its SIRET.
struct SaisieIntervenant {
    Siret titulaire;
    Intervenant intervenant;
};

/// A person who takes part, as JSON.
class IntervenantJson
{
public:
    [[nodiscard]] static Result<SaisieIntervenant> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieIntervenant lireObjet(JsonReader &json);
    [[nodiscard]] static CvAnonymise lireCv(JsonReader &json);
    [[nodiscard]] static QJsonObject ecrire(const SaisieIntervenant &saisie);
    [[nodiscard]] static QJsonObject ecrire(const CvAnonymise &cv);
};

} // namespace trame
