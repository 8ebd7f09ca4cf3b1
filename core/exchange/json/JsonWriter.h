// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Taux.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// The domain's values as JSON holds them: whole numbers, ISO dates, codes.
class JsonWriter
{
public:
    [[nodiscard]] static QJsonValue texte(std::string_view texte)
    {
        return QString::fromUtf8(texte.data(), static_cast<qsizetype>(texte.size()));
    }
    [[nodiscard]] static QJsonValue nombre(std::int64_t n) { return QJsonValue{qint64{n}}; }
    [[nodiscard]] static QJsonValue date(Date date) { return texte(date.iso()); }
    [[nodiscard]] static QJsonValue date(std::optional<Date> jour) { return jour ? date(*jour) : QJsonValue{}; }
    [[nodiscard]] static QJsonValue montant(Montant montant) { return nombre(montant.enCentimes()); }
    [[nodiscard]] static QJsonValue quantite(Quantite quantite) { return nombre(quantite.enMilliemes()); }
    [[nodiscard]] static QJsonValue taux(Taux taux) { return nombre(taux.pourDixMille()); }
    [[nodiscard]] static QJsonValue siret(const Siret &siret) { return texte(siret.chiffres()); }
    [[nodiscard]] static QJsonValue textes(const std::vector<std::string> &textes)
    {
        return liste(textes, [](const std::string &t) { return texte(t); });
    }
    /// The code of an optional value, or null.
    template <class Enumeration>
    [[nodiscard]] static QJsonValue mot(const std::optional<Enumeration> &valeur)
    {
        return valeur ? texte(code(*valeur)) : QJsonValue{};
    }
    /// Each element as `ecrire` writes it.
    template <class Elements, class Ecriture>
    [[nodiscard]] static QJsonArray liste(const Elements &elements, Ecriture ecrire)
    {
        QJsonArray tableau;
        for (const auto &element : elements)
            tableau.append(ecrire(element));
        return tableau;
    }
};

} // namespace trame
