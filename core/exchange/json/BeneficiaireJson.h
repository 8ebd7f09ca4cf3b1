// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"
#include "core/exchange/json/JsonReader.h"

namespace trame {

/// What `beneficiaire ajouter` is given. A SIRET with a wrong key is accepted once confirmed.
struct SaisieBeneficiaire {
    Beneficiaire beneficiaire;
    bool cleConfirmee = false;
};

/// A beneficiary as JSON.
class BeneficiaireJson
{
public:
    [[nodiscard]] static Result<SaisieBeneficiaire> lire(const QByteArray &octets);
    [[nodiscard]] static SaisieBeneficiaire lireObjet(JsonReader &json);
    /// The keys of the input; a wrong key that was recorded has been confirmed.
    [[nodiscard]] static QJsonObject ecrire(const Beneficiaire &beneficiaire);
};

} // namespace trame
