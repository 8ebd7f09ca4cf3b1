// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archive/Manifeste.h"

#include "core/exchange/json/JsonWriter.h"

#include <QJsonDocument>

namespace trame {

namespace {

constexpr const char *nomFormat = "trame-reversibilite";

} // namespace

QByteArray Manifeste::ecrire(const std::vector<EntreeManifeste> &entrees, const std::string &instant)
{
    const auto ecrireEntree = [](const EntreeManifeste &entree) {
        return QJsonObject{{QStringLiteral("nom"), JsonWriter::texte(entree.nom)},
                           {QStringLiteral("taille"), JsonWriter::nombre(entree.taille)},
                           {QStringLiteral("sha256"), QString::fromLatin1(entree.sha256)}};
    };
    const QJsonObject manifeste{{QStringLiteral("format"), QLatin1String{nomFormat}},
                                {QStringLiteral("version"), versionFormat},
                                {QStringLiteral("instant"), JsonWriter::texte(instant)},
                                {QStringLiteral("entrees"), JsonWriter::liste(entrees, ecrireEntree)}};
    return QJsonDocument{manifeste}.toJson();
}

Result<std::vector<EntreeManifeste>> Manifeste::lire(const QByteArray &octets)
{
    constexpr qsizetype chiffresSha256 = 64;
    const auto objet = QJsonDocument::fromJson(octets).object();
    if (objet.value(QStringLiteral("format")) != QLatin1String{nomFormat}
        || objet.value(QStringLiteral("version")).toInt() != versionFormat
        || !objet.value(QStringLiteral("entrees")).isArray())
        return echec(CodeErreur::ArchiveInvalide, {std::string{}, std::string{"manifeste"}});
    std::vector<EntreeManifeste> entrees;
    const auto elements = objet.value(QStringLiteral("entrees")).toArray();
    for (const auto &valeur : elements) {
        const auto element = valeur.toObject();
        const EntreeManifeste entree{element.value(QStringLiteral("nom")).toString().toStdString(),
                                     element.value(QStringLiteral("taille")).toInteger(-1),
                                     element.value(QStringLiteral("sha256")).toString().toLatin1()};
        if (entree.taille < 0 || entree.sha256.size() != chiffresSha256)
            return echec(CodeErreur::ArchiveInvalide, {std::string{}, std::string{"manifeste"}});
        entrees.push_back(entree);
    }
    return entrees;
}

} // namespace trame
