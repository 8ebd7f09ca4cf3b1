// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/IntervenantJson.h"

#include "core/exchange/json/JsonWriter.h"

namespace trame {

namespace {

MissionCv lireMission(JsonReader &json)
{
    MissionCv mission;
    mission.duree = json.texteFacultatif("duree");
    mission.contexte = json.texteFacultatif("contexte");
    mission.role = json.texteFacultatif("role");
    mission.travaux = json.texteFacultatif("travaux");
    return mission;
}

QJsonObject ecrireMission(const MissionCv &mission)
{
    return {{QStringLiteral("duree"), JsonWriter::texte(mission.duree)},
            {QStringLiteral("contexte"), JsonWriter::texte(mission.contexte)},
            {QStringLiteral("role"), JsonWriter::texte(mission.role)},
            {QStringLiteral("travaux"), JsonWriter::texte(mission.travaux)}};
}

} // namespace

Result<SaisieIntervenant> IntervenantJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

SaisieIntervenant IntervenantJson::lireObjet(JsonReader &json)
{
    SaisieIntervenant saisie;
    saisie.titulaire = json.siret("titulaire");
    auto &i = saisie.intervenant;
    i.code = json.texte("code");
    i.nom = json.texte("nom");
    i.prenom = json.texteFacultatif("prenom");
    i.courriel = json.texteFacultatif("courriel");
    i.telephone = json.texteFacultatif("telephone");
    i.adresse = json.texteFacultatif("adresse");
    i.naissance = json.dateFacultative("naissance");
    i.debutIa = json.date("debut_ia");
    i.competencesSpecialisees = json.textes("competences_specialisees");
    i.employeursMasques = json.textes("employeurs_masques");
    i.cv = json.objetFacultatif("cv", lireCv);
    return saisie;
}

CvAnonymise IntervenantJson::lireCv(JsonReader &json)
{
    CvAnonymise cv;
    cv.titre = json.texteFacultatif("titre");
    cv.resume = json.texteFacultatif("resume");
    cv.formations = json.textes("formations");
    cv.competences = json.textes("competences");
    cv.certifications = json.textes("certifications");
    cv.langues = json.textes("langues");
    cv.missions = json.liste("missions", lireMission);
    return cv;
}

QJsonObject IntervenantJson::ecrire(const CvAnonymise &cv)
{
    return {{QStringLiteral("titre"), JsonWriter::texte(cv.titre)},
            {QStringLiteral("resume"), JsonWriter::texte(cv.resume)},
            {QStringLiteral("formations"), JsonWriter::textes(cv.formations)},
            {QStringLiteral("competences"), JsonWriter::textes(cv.competences)},
            {QStringLiteral("certifications"), JsonWriter::textes(cv.certifications)},
            {QStringLiteral("langues"), JsonWriter::textes(cv.langues)},
            {QStringLiteral("missions"), JsonWriter::liste(cv.missions, ecrireMission)}};
}

QJsonObject IntervenantJson::ecrire(const SaisieIntervenant &saisie)
{
    const auto &i = saisie.intervenant;
    return {{QStringLiteral("titulaire"), JsonWriter::siret(saisie.titulaire)},
            {QStringLiteral("code"), JsonWriter::texte(i.code)},
            {QStringLiteral("nom"), JsonWriter::texte(i.nom)},
            {QStringLiteral("prenom"), JsonWriter::texte(i.prenom)},
            {QStringLiteral("courriel"), JsonWriter::texte(i.courriel)},
            {QStringLiteral("telephone"), JsonWriter::texte(i.telephone)},
            {QStringLiteral("adresse"), JsonWriter::texte(i.adresse)},
            {QStringLiteral("naissance"), JsonWriter::date(i.naissance)},
            {QStringLiteral("debut_ia"), JsonWriter::date(i.debutIa)},
            {QStringLiteral("competences_specialisees"), JsonWriter::textes(i.competencesSpecialisees)},
            {QStringLiteral("employeurs_masques"), JsonWriter::textes(i.employeursMasques)},
            {QStringLiteral("cv"), i.cv ? QJsonValue{ecrire(*i.cv)} : QJsonValue{}}};
}

} // namespace trame
