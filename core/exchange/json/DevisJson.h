// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/SaisieDevis.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/exchange/json/JsonReader.h"

namespace trame {

/// The content of a devis as JSON: what `gabarit` writes, `creer` and `modifier` read.
class DevisJson
{
public:
    [[nodiscard]] static Result<SaisieDevis> lire(const QByteArray &octets);
    /// What ecrire() made of a content that is still being typed: names and codes may be blank.
    [[nodiscard]] static Result<SaisieDevis> lireEnCours(const QByteArray &octets);
    [[nodiscard]] static SaisieDevis lireObjet(JsonReader &json);
    [[nodiscard]] static SaisieLigneDevis lireLigne(JsonReader &json);
    /// What lire() accepts, with every key.
    [[nodiscard]] static QJsonObject ecrire(const ContenuDevis &contenu);
    [[nodiscard]] static QJsonObject ecrireLigne(const LigneDevis &ligne);
    /// ecrire() for showing: phases and deliverables carry their load and cost as well.
    [[nodiscard]] static QJsonObject ecrireAvecRepartition(const ContenuDevis &contenu);
};

} // namespace trame
