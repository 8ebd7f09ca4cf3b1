// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/TitulaireJson.h"

#include "core/exchange/json/CoordonneesJson.h"
#include "core/exchange/json/JsonWriter.h"

namespace trame {

namespace {

AccordCadre lireAccord(JsonReader &json)
{
    AccordCadre accord;
    accord.numeroLot = json.entier("lot", 1, 99);
    accord.numero = json.texte("numero");
    accord.prefixeDevis = json.texte("prefixe_devis");
    accord.rang = json.entierFacultatif("rang", 1, 99).value_or(1);
    accord.dateNotification = json.date("date_notification");
    // Bounds that keep the last day within the dates Trame knows, from any date of this century.
    accord.dureeMois = json.entier("duree_mois", 1, 120);
    accord.reconductions = json.entierFacultatif("reconductions", 0, 10).value_or(0);
    accord.dureeReconductionMois = json.entierFacultatif("duree_reconduction_mois", 0, 60).value_or(0);
    if (accord.dateNotification.annee() > Date::derniereAnnee - 100)
        json.refuser(CodeErreur::DateHorsCalendrier, {accord.dateNotification});
    return accord;
}

QJsonObject ecrireAccord(const AccordCadre &accord)
{
    return {{QStringLiteral("lot"), accord.numeroLot},
            {QStringLiteral("numero"), JsonWriter::texte(accord.numero)},
            {QStringLiteral("prefixe_devis"), JsonWriter::texte(accord.prefixeDevis)},
            {QStringLiteral("rang"), accord.rang},
            {QStringLiteral("date_notification"), JsonWriter::date(accord.dateNotification)},
            {QStringLiteral("duree_mois"), accord.dureeMois},
            {QStringLiteral("reconductions"), accord.reconductions},
            {QStringLiteral("duree_reconduction_mois"), accord.dureeReconductionMois}};
}

} // namespace

Result<SaisieTitulaire> TitulaireJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

SaisieTitulaire TitulaireJson::lireObjet(JsonReader &json)
{
    SaisieTitulaire saisie;
    auto &titulaire = saisie.titulaire;
    titulaire.siret = json.siret("siret");
    titulaire.nom = json.texte("nom");
    titulaire.formeJuridique = json.texteFacultatif("forme_juridique");
    titulaire.capital = json.texteFacultatif("capital");
    titulaire.rcs = json.texteFacultatif("rcs");
    titulaire.adresse = json.objetFacultatif("adresse", CoordonneesJson::lireAdresse).value_or(Adresse{});
    titulaire.courriel = json.texteFacultatif("courriel");
    titulaire.telephone = json.texteFacultatif("telephone");
    titulaire.site = json.texteFacultatif("site");
    titulaire.mentionTva = json.texteFacultatif("mention_tva");
    titulaire.conditions = json.texteFacultatif("conditions");
    titulaire.contacts = json.liste("contacts", CoordonneesJson::lireContact);
    saisie.logo = json.texteFacultatif("logo");
    saisie.accords = json.liste("accords", lireAccord);
    return saisie;
}

QJsonObject TitulaireJson::ecrire(const SaisieTitulaire &saisie)
{
    const auto &titulaire = saisie.titulaire;
    return {{QStringLiteral("siret"), JsonWriter::siret(titulaire.siret)},
            {QStringLiteral("nom"), JsonWriter::texte(titulaire.nom)},
            {QStringLiteral("forme_juridique"), JsonWriter::texte(titulaire.formeJuridique)},
            {QStringLiteral("capital"), JsonWriter::texte(titulaire.capital)},
            {QStringLiteral("rcs"), JsonWriter::texte(titulaire.rcs)},
            {QStringLiteral("adresse"), CoordonneesJson::ecrire(titulaire.adresse)},
            {QStringLiteral("courriel"), JsonWriter::texte(titulaire.courriel)},
            {QStringLiteral("telephone"), JsonWriter::texte(titulaire.telephone)},
            {QStringLiteral("site"), JsonWriter::texte(titulaire.site)},
            {QStringLiteral("mention_tva"), JsonWriter::texte(titulaire.mentionTva)},
            {QStringLiteral("conditions"), JsonWriter::texte(titulaire.conditions)},
            {QStringLiteral("contacts"), CoordonneesJson::ecrire(titulaire.contacts)},
            {QStringLiteral("logo"), saisie.logo.empty() ? QJsonValue{} : JsonWriter::texte(saisie.logo)},
            {QStringLiteral("accords"), JsonWriter::liste(saisie.accords, ecrireAccord)}};
}

} // namespace trame
