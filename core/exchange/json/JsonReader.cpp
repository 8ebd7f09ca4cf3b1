// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/JsonReader.h"

#include "core/exchange/Decimaux.h"
#include "core/exchange/json/JsonKeys.h"

#include <QJsonDocument>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace trame {

namespace {

/// A value as a message can show it: short, on one line.
std::string apercu(const QJsonValue &valeur)
{
    constexpr qsizetype maximum = 60;
    switch (valeur.type()) {
    case QJsonValue::Bool:
        return valeur.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return valeur.toVariant().toString().toStdString();
    case QJsonValue::String:
        return valeur.toString().left(maximum).simplified().toStdString();
    case QJsonValue::Array:
        return "[…]";
    case QJsonValue::Object:
        return "{…}";
    default:
        return "null";
    }
}

/// Line feeds and tabs are text; other control characters, and halves of a character, aren't.
bool admis(const QString &texte)
{
    return texte.isValidUtf16() && std::all_of(texte.begin(), texte.end(), [](QChar c) {
               return c == QChar{u'\n'} || c == QChar{u'\t'} || c.category() != QChar::Other_Control;
           });
}

} // namespace

JsonReader::JsonReader(const QJsonValue &valeur, std::string chemin, std::optional<Erreur> &faute)
    : m_objet{valeur.toObject()},
      m_chemin{std::move(chemin)},
      m_faute{faute}
{
    if (!valeur.isObject())
        refuser(CodeErreur::ChampInvalide,
                {m_chemin.empty() ? std::string{"$"} : m_chemin, apercu(valeur), std::string{"objet"}});
}

Result<QJsonValue> JsonReader::analyser(const QByteArray &octets)
{
    if (octets.size() > octetsMaximum)
        return echec(CodeErreur::JsonInvalide, {std::int64_t{1}, std::string{"1"}, std::string{"taille"}});
    QJsonParseError erreur;
    const auto document = QJsonDocument::fromJson(octets, &erreur);
    if (erreur.error != QJsonParseError::NoError) {
        const auto avant = octets.left(std::min<qsizetype>(erreur.offset, octets.size()));
        const auto ligne = std::int64_t{avant.count('\n')} + 1;
        const auto colonne = avant.size() - avant.lastIndexOf('\n');
        return echec(CodeErreur::JsonInvalide, {ligne, std::to_string(colonne)});
    }
    // QJsonDocument keeps the last of two values and says nothing.
    if (const auto cle = JsonKeys{octets}.repeated())
        return echec(CodeErreur::ChampInvalide, {cle->path, cle->name, std::string{"cle-double"}});
    return document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()};
}

std::string JsonReader::element(const std::string &chemin, qsizetype i)
{
    return chemin + "[" + std::to_string(i) + "]";
}

bool JsonReader::contient(const char *cle) const
{
    const auto valeur = m_objet.value(QLatin1String{cle});
    return !valeur.isUndefined() && !valeur.isNull();
}

std::string JsonReader::chemin(const char *cle) const
{
    return m_chemin.empty() ? std::string{cle} : m_chemin + "." + cle;
}

void JsonReader::refuser(CodeErreur code, std::vector<Valeur> parametres)
{
    if (!m_faute.get())
        m_faute.get() = Erreur{code, std::move(parametres), {}};
}

std::optional<QJsonValue> JsonReader::prendre(const char *cle)
{
    m_lues.append(QLatin1String{cle});
    if (!contient(cle))
        return std::nullopt;
    return m_objet.value(QLatin1String{cle});
}

void JsonReader::exiger(const char *cle)
{
    if (!contient(cle))
        refuser(CodeErreur::ChampManquant, {chemin(cle)});
}

void JsonReader::terminer()
{
    const auto cles = m_objet.keys();
    for (const auto &cle : cles) {
        if (m_lues.contains(cle))
            continue;
        // A mistyped key explains why another is missing: it is the one to be shown.
        auto &faute = m_faute.get();
        if (faute && faute->code == CodeErreur::ChampManquant)
            faute.reset();
        const auto nom = cle.left(100).toStdString();
        refuser(CodeErreur::ChampInvalide,
                {chemin(nom.c_str()), apercu(m_objet.value(cle)), std::string{"cle-inconnue"}});
        return;
    }
}

QJsonArray JsonReader::tableau(const QJsonValue &valeur, const std::string &chemin)
{
    if (!valeur.isArray()) {
        refuser(CodeErreur::ChampInvalide, {chemin, apercu(valeur), std::string{"liste"}});
        return {};
    }
    auto elements = valeur.toArray();
    if (elements.size() > entreesMaximum) {
        refuser(CodeErreur::ChampInvalide, {chemin, std::to_string(elements.size()), std::string{"trop-d-entrees"}});
        return {};
    }
    return elements;
}

std::string JsonReader::lireTexte(const QJsonValue &valeur, const std::string &chemin)
{
    if (!valeur.isString()) {
        refuser(CodeErreur::ChampInvalide, {chemin, apercu(valeur), std::string{"texte"}});
        return {};
    }
    auto texte = valeur.toString();
    texte.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (texte.size() > texteMaximum) {
        refuser(CodeErreur::ChampInvalide, {chemin, apercu(valeur), std::string{"trop-long"}});
        return {};
    }
    if (!admis(texte)) {
        refuser(CodeErreur::ChampInvalide, {chemin, std::string{}, std::string{"caractere"}});
        return {};
    }
    return texte.normalized(QString::NormalizationForm_C).toStdString();
}

std::string JsonReader::texte(const char *cle)
{
    exiger(cle);
    auto lu = texteFacultatif(cle);
    if (QString::fromStdString(lu).trimmed().isEmpty())
        refuser(CodeErreur::ChampManquant, {chemin(cle)});
    return lu;
}

std::string JsonReader::texteFacultatif(const char *cle)
{
    const auto valeur = prendre(cle);
    return valeur ? lireTexte(*valeur, chemin(cle)) : std::string{};
}

std::vector<std::string> JsonReader::textes(const char *cle)
{
    std::vector<std::string> lus;
    if (const auto valeur = prendre(cle)) {
        const auto elements = tableau(*valeur, chemin(cle));
        for (qsizetype i = 0; i < elements.size(); ++i)
            lus.push_back(lireTexte(elements.at(i), element(chemin(cle), i)));
    }
    return lus;
}

bool JsonReader::booleen(const char *cle, bool defaut)
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return defaut;
    if (!valeur->isBool())
        refuser(CodeErreur::ChampInvalide, {chemin(cle), apercu(*valeur), std::string{"booleen"}});
    return valeur->toBool();
}

std::int64_t JsonReader::lireNombre(const QJsonValue &valeur, const std::string &chemin, std::int64_t minimum,
                                    std::int64_t maximum)
{
    // toInteger() gives the default back for a number that isn't whole or doesn't fit.
    constexpr auto defaut = std::numeric_limits<qint64>::min();
    const auto n = valeur.toInteger(defaut);
    if (!valeur.isDouble() || n == defaut)
        refuser(CodeErreur::ChampInvalide, {chemin, apercu(valeur), std::string{"entier"}});
    else if (n < minimum || n > maximum)
        refuser(CodeErreur::ChampInvalide, {chemin, apercu(valeur), std::string{"limites"}, minimum, maximum});
    else
        return n;
    return minimum;
}

int JsonReader::entier(const char *cle, int minimum, int maximum)
{
    exiger(cle);
    return entierFacultatif(cle, minimum, maximum).value_or(minimum);
}

std::optional<int> JsonReader::entierFacultatif(const char *cle, int minimum, int maximum)
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return std::nullopt;
    return static_cast<int>(lireNombre(*valeur, chemin(cle), minimum, maximum));
}

std::vector<int> JsonReader::entiers(const char *cle, int minimum, int maximum)
{
    std::vector<int> lus;
    if (const auto valeur = prendre(cle)) {
        const auto elements = tableau(*valeur, chemin(cle));
        for (qsizetype i = 0; i < elements.size(); ++i)
            lus.push_back(static_cast<int>(lireNombre(elements.at(i), element(chemin(cle), i), minimum, maximum)));
    }
    return lus;
}

Date JsonReader::date(const char *cle)
{
    exiger(cle);
    return dateFacultative(cle).value_or(Date{});
}

std::optional<Date> JsonReader::dateFacultative(const char *cle)
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return std::nullopt;
    const auto texte = lireTexte(*valeur, chemin(cle));
    const auto lue = Date::depuisIso(texte);
    if (!lue)
        refuser(CodeErreur::DateInvalide, {texte, chemin(cle)});
    return lue;
}

Siret JsonReader::lireSiret(const QJsonValue &valeur, const std::string &chemin)
{
    const auto texte = lireTexte(valeur, chemin);
    auto lu = Siret::lire(texte);
    if (lu)
        return *std::move(lu);
    refuser(CodeErreur::SiretInvalide, {texte, chemin});
    return {};
}

Siret JsonReader::siret(const char *cle)
{
    exiger(cle);
    return siretFacultatif(cle).value_or(Siret{});
}

std::optional<Siret> JsonReader::siretFacultatif(const char *cle)
{
    const auto valeur = prendre(cle);
    return valeur ? std::optional{lireSiret(*valeur, chemin(cle))} : std::nullopt;
}

std::vector<Siret> JsonReader::sirets(const char *cle)
{
    std::vector<Siret> lus;
    if (const auto valeur = prendre(cle)) {
        const auto elements = tableau(*valeur, chemin(cle));
        for (qsizetype i = 0; i < elements.size(); ++i)
            lus.push_back(lireSiret(elements.at(i), element(chemin(cle), i)));
    }
    return lus;
}

Montant JsonReader::montant(const char *cle)
{
    exiger(cle);
    return montantFacultatif(cle).value_or(Montant{});
}

std::optional<Montant> JsonReader::montantFacultatif(const char *cle)
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return std::nullopt;
    return Montant::centimes(lireNombre(*valeur, chemin(cle), 0, Montant::maximumSaisi));
}

std::optional<Taux> JsonReader::tauxFacultatif(const char *cle)
{
    const auto n = entierFacultatif(cle, -Taux::unite, 10 * Taux::unite);
    return n ? std::optional{Taux::pourDixMille(*n)} : std::nullopt;
}

Quantite JsonReader::quantite(const char *cleMilliemes, const char *cleTexte)
{
    if (!contient(cleTexte))
        exiger(cleMilliemes);
    return quantiteFacultative(cleMilliemes, cleTexte).value_or(Quantite{});
}

std::optional<Quantite> JsonReader::quantiteFacultative(const char *cleMilliemes, const char *cleTexte)
{
    const auto milliemes = prendre(cleMilliemes);
    const auto decimal = prendre(cleTexte);
    if (milliemes && decimal) {
        refuser(CodeErreur::ChampInvalide, {chemin(cleTexte), apercu(*decimal), std::string{"double"}});
        return std::nullopt;
    }
    if (milliemes)
        return Quantite::milliemes(
            lireNombre(*milliemes, chemin(cleMilliemes), -Quantite::maximumSaisi, Quantite::maximumSaisi));
    if (!decimal)
        return std::nullopt;
    const auto texte = lireTexte(*decimal, chemin(cleTexte));
    const auto lue = Decimaux::quantite(QString::fromStdString(texte));
    if (!lue)
        refuser(CodeErreur::QuantiteInvalide, {texte, chemin(cleTexte)});
    return lue.value_or(Quantite{});
}

} // namespace trame
