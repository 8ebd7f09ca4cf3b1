// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/intervenant/CvColonne.h"

#include "core/storage/Dommage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trame {

namespace {

QJsonArray liste(const std::vector<std::string> &textes)
{
    QJsonArray resultat;
    for (const auto &texte : textes)
        resultat.append(QString::fromStdString(texte));
    return resultat;
}

std::vector<std::string> liste(const QJsonValue &valeur)
{
    std::vector<std::string> resultat;
    const auto textes = valeur.toArray();
    for (const auto &texte : textes)
        resultat.push_back(texte.toString().toStdString());
    return resultat;
}

QJsonObject mission(const MissionCv &m)
{
    return {{QStringLiteral("duree"), QString::fromStdString(m.duree)},
            {QStringLiteral("contexte"), QString::fromStdString(m.contexte)},
            {QStringLiteral("role"), QString::fromStdString(m.role)},
            {QStringLiteral("travaux"), QString::fromStdString(m.travaux)}};
}

std::string texte(const QJsonObject &objet, QLatin1String cle)
{
    return objet.value(cle).toString().toStdString();
}

} // namespace

std::optional<std::string> ecrireCv(const std::optional<CvAnonymise> &cv)
{
    if (!cv)
        return std::nullopt;
    QJsonArray missions;
    for (const auto &m : cv->missions)
        missions.append(mission(m));
    const QJsonObject objet{{QStringLiteral("titre"), QString::fromStdString(cv->titre)},
                            {QStringLiteral("resume"), QString::fromStdString(cv->resume)},
                            {QStringLiteral("formations"), liste(cv->formations)},
                            {QStringLiteral("competences"), liste(cv->competences)},
                            {QStringLiteral("certifications"), liste(cv->certifications)},
                            {QStringLiteral("langues"), liste(cv->langues)},
                            {QStringLiteral("missions"), missions}};
    return QJsonDocument{objet}.toJson(QJsonDocument::Compact).toStdString();
}

CvAnonymise lireCv(const std::string &colonne, const std::string &chemin)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(colonne));
    if (!document.isObject())
        leverDommage(chemin, "cv");
    const auto objet = document.object();
    CvAnonymise cv{texte(objet, QLatin1String{"titre"}),
                   texte(objet, QLatin1String{"resume"}),
                   liste(objet.value(QLatin1String{"formations"})),
                   liste(objet.value(QLatin1String{"competences"})),
                   liste(objet.value(QLatin1String{"certifications"})),
                   liste(objet.value(QLatin1String{"langues"})),
                   {}};
    const auto missions = objet.value(QLatin1String{"missions"}).toArray();
    for (const auto &valeur : missions) {
        const auto m = valeur.toObject();
        cv.missions.push_back({texte(m, QLatin1String{"duree"}), texte(m, QLatin1String{"contexte"}),
                               texte(m, QLatin1String{"role"}), texte(m, QLatin1String{"travaux"})});
    }
    return cv;
}

} // namespace trame
