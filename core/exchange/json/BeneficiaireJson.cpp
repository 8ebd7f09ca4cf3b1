// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/BeneficiaireJson.h"

#include "core/exchange/json/CoordonneesJson.h"
#include "core/exchange/json/JsonWriter.h"

namespace trame {

namespace {

/// What the file takes (and 60 days are the most the law knows, CCP R2192-10 and R2192-11).
constexpr int delaiPaiementMaximum = 120;

Convention lireConvention(JsonReader &json)
{
    Convention convention;
    convention.reference = json.texte("reference");
    convention.date = json.date("date");
    convention.fin = json.dateFacultative("fin");
    convention.lots = json.entiers("lots", 1, 99);
    return convention;
}

QJsonObject ecrireConvention(const Convention &convention)
{
    return {{QStringLiteral("reference"), JsonWriter::texte(convention.reference)},
            {QStringLiteral("date"), JsonWriter::date(convention.date)},
            {QStringLiteral("fin"), JsonWriter::date(convention.fin)},
            {QStringLiteral("lots"), JsonWriter::liste(convention.lots, [](int lot) { return QJsonValue{lot}; })}};
}

} // namespace

Result<SaisieBeneficiaire> BeneficiaireJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

SaisieBeneficiaire BeneficiaireJson::lireObjet(JsonReader &json)
{
    SaisieBeneficiaire saisie;
    auto &b = saisie.beneficiaire;
    b.siret = json.siret("siret");
    saisie.cleConfirmee = json.booleen("cle_confirmee", false);
    b.numeroLocal = json.texteFacultatif("numero_local");
    b.nom = json.texte("nom");
    b.categorie = json.texteFacultatif("categorie");
    b.adresse = json.objetFacultatif("adresse", CoordonneesJson::lireAdresse).value_or(Adresse{});
    b.territoire = json.motFacultatif("territoire", &deCode<Territoire>, CodeErreur::TerritoireInconnu)
                       .value_or(Territoire::Metropole);
    b.feries.vendrediSaint = json.booleen("vendredi_saint", b.feries.vendrediSaint);
    b.feries.joursLocaux = json.booleen("jours_locaux", b.feries.joursLocaux);
    b.groupement = json.booleen("groupement", false);
    b.membres = json.sirets("membres");
    b.contacts = json.liste("contacts", CoordonneesJson::lireContact);
    b.conventions = json.liste("conventions", lireConvention);
    b.serviceObligatoire = json.booleen("service_obligatoire", false);
    b.engagementObligatoire = json.booleen("engagement_obligatoire", false);
    b.delaiPaiementJours =
        json.entierFacultatif("delai_paiement_jours", 1, delaiPaiementMaximum).value_or(b.delaiPaiementJours);
    return saisie;
}

QJsonObject BeneficiaireJson::ecrire(const Beneficiaire &b)
{
    return {{QStringLiteral("siret"), JsonWriter::siret(b.siret)},
            {QStringLiteral("cle_confirmee"), !b.siret.cleValide()},
            {QStringLiteral("numero_local"), JsonWriter::texte(b.numeroLocal)},
            {QStringLiteral("nom"), JsonWriter::texte(b.nom)},
            {QStringLiteral("categorie"), JsonWriter::texte(b.categorie)},
            {QStringLiteral("adresse"), CoordonneesJson::ecrire(b.adresse)},
            {QStringLiteral("territoire"), JsonWriter::texte(code(b.territoire))},
            {QStringLiteral("vendredi_saint"), b.feries.vendrediSaint},
            {QStringLiteral("jours_locaux"), b.feries.joursLocaux},
            {QStringLiteral("groupement"), b.groupement},
            {QStringLiteral("membres"), JsonWriter::liste(b.membres, JsonWriter::siret)},
            {QStringLiteral("contacts"), CoordonneesJson::ecrire(b.contacts)},
            {QStringLiteral("conventions"), JsonWriter::liste(b.conventions, ecrireConvention)},
            {QStringLiteral("service_obligatoire"), b.serviceObligatoire},
            {QStringLiteral("engagement_obligatoire"), b.engagementObligatoire},
            {QStringLiteral("delai_paiement_jours"), b.delaiPaiementJours}};
}

} // namespace trame
