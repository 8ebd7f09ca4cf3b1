// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Decimaux.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace trame {

namespace {

constexpr QChar euro{0x20AC};
constexpr int chiffresMaximum = 15; // Keeps every sum below within 64 bits.

bool chiffresSeuls(const QString &texte)
{
    return !texte.isEmpty()
           && std::all_of(texte.begin(), texte.end(), [](QChar c) { return c >= QChar{u'0'} && c <= QChar{u'9'}; });
}

/// The whole part without its separators, when it is grouped by threes or not at all.
std::optional<QString> sansGroupes(const QString &texte, QChar separateur)
{
    const auto groupes = texte.split(separateur);
    for (qsizetype i = 0; i < groupes.size(); ++i) {
        const bool taille = i == 0 ? groupes.size() == 1 || groupes.at(i).size() <= 3 : groupes.at(i).size() == 3;
        if (!chiffresSeuls(groupes.at(i)) || !taille)
            return std::nullopt;
    }
    return groupes.join(QString{});
}

/// Whole part and decimals of a number without sign; the decimals may be empty.
struct Parties {
    QString entier;
    QString decimales;
};

/// Of a point and a comma, the last is the decimal one; a mark that comes several times groups.
std::optional<Parties> separer(QString texte)
{
    for (auto &c : texte)
        if (c.isSpace()) // No-break spaces included.
            c = QChar{u' '};
    const QChar virgule{u','};
    const QChar point{u'.'};
    const auto derniere = std::max(texte.lastIndexOf(virgule), texte.lastIndexOf(point));
    const auto marque = derniere < 0 ? QChar{u' '} : texte.at(derniere);
    const auto autre = marque == virgule ? point : virgule;
    if (derniere < 0 || texte.count(marque) > 1) {
        const auto entier = derniere >= 0 && texte.contains(autre) ? std::nullopt : sansGroupes(texte, marque);
        return entier ? std::optional{Parties{*entier, {}}} : std::nullopt;
    }
    const auto gauche = texte.left(derniere);
    const auto entier = sansGroupes(gauche, gauche.contains(autre) ? autre : QChar{u' '});
    const auto decimales = texte.mid(derniere + 1);
    if (!entier || !chiffresSeuls(decimales))
        return std::nullopt;
    // A comma with three digits after it is a decimal one in French and a grouping one in English.
    const bool ambigu =
        marque == virgule && decimales.size() == 3 && gauche.size() <= 3 && *entier != QStringLiteral("0");
    return ambigu ? std::nullopt : std::optional{Parties{*entier, decimales}};
}

/// The number times ten to the power `decimales`, within the limit in absolute value.
std::optional<std::int64_t> lire(const QString &texte, QChar unite, int decimales, std::int64_t limite)
{
    auto reste = texte.trimmed();
    bool negatif = false;
    const auto prendreSigne = [&] {
        if (!negatif && (reste.startsWith(QChar{u'-'}) || reste.startsWith(QChar{0x2212}))) {
            negatif = true;
            reste = reste.mid(1).trimmed();
        }
    };
    prendreSigne();
    if (!unite.isNull() && reste.startsWith(unite)) {
        reste = reste.mid(1).trimmed();
        prendreSigne();
    } else if (!unite.isNull() && reste.endsWith(unite)) {
        reste = reste.left(reste.size() - 1).trimmed();
    }
    const auto parties = separer(reste);
    if (!parties || parties->decimales.size() > decimales)
        return std::nullopt;
    const auto chiffres = parties->entier + parties->decimales.leftJustified(decimales, QChar{u'0'});
    if (chiffres.size() > chiffresMaximum)
        return std::nullopt;
    std::int64_t valeur = 0;
    for (const QChar c : chiffres)
        valeur = valeur * 10 + c.digitValue();
    if (valeur > limite)
        return std::nullopt;
    return negatif ? -valeur : valeur;
}

} // namespace

Result<Montant> Decimaux::montant(const QString &texte)
{
    const auto n = lire(texte, euro, 2, Montant::maximumSaisi);
    if (!n)
        return echec(CodeErreur::MontantInvalide, {texte.toStdString()});
    return Montant::centimes(*n);
}

Result<Quantite> Decimaux::quantite(const QString &texte)
{
    const auto n = lire(texte, QChar{}, 3, Quantite::maximumSaisi);
    if (!n)
        return echec(CodeErreur::QuantiteInvalide, {texte.toStdString()});
    return Quantite::milliemes(*n);
}

Result<Taux> Decimaux::taux(const QString &texte)
{
    const auto n = lire(texte, QChar{u'%'}, 2, std::int64_t{10} * Taux::unite);
    if (!n)
        return echec(CodeErreur::TauxInvalide, {texte.toStdString()});
    return Taux::pourDixMille(static_cast<std::int32_t>(*n));
}

} // namespace trame
