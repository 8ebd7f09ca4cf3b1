// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/AccordJson.h"

#include "core/exchange/json/CoordonneesJson.h"
#include "core/exchange/json/JsonWriter.h"

#include <set>

namespace trame {

namespace {

constexpr int joursMaximum = 3'650;

PouvoirAdjudicateur lirePouvoir(JsonReader &json)
{
    PouvoirAdjudicateur pouvoir;
    pouvoir.nom = json.texte("nom");
    pouvoir.formeJuridique = json.texteFacultatif("forme_juridique");
    pouvoir.siret = json.siret("siret");
    pouvoir.adresse = json.objetFacultatif("adresse", CoordonneesJson::lireAdresse).value_or(Adresse{});
    pouvoir.representant = json.texteFacultatif("representant");
    pouvoir.courriel = json.texteFacultatif("courriel");
    pouvoir.urlPublication = json.texteFacultatif("url_publication");
    return pouvoir;
}

Consultation lireConsultation(JsonReader &json)
{
    Consultation consultation;
    consultation.numero = json.texte("numero");
    consultation.objet = json.texte("objet");
    consultation.procedure = json.texteFacultatif("procedure");
    consultation.references = json.texteFacultatif("references");
    consultation.pouvoirAdjudicateur = json.objet("pouvoir_adjudicateur", lirePouvoir);
    return consultation;
}

Lot lireLot(JsonReader &json)
{
    Lot lot;
    lot.numero = json.entier("numero", 1, 99);
    lot.intitule = json.texte("intitule");
    lot.nombreTitulaires = json.entierFacultatif("nombre_titulaires", 1, 99).value_or(1);
    lot.modeAttribution = json.motFacultatif("mode_attribution", &deCode<ModeAttribution>, CodeErreur::ValeurInconnue,
                                             codes<ModeAttribution>())
                              .value_or(ModeAttribution::MonoAttributaire);
    // A lot whose maximum isn't known yet is warned of (CCP R2162-4).
    lot.montantMaximum.valeur = json.montantFacultatif("montant_maximum_centimes").value_or(Montant{});
    lot.montantMaximum.source = json.texteFacultatif("source_montant_maximum");
    const auto minimum = json.montantFacultatif("montant_minimum_centimes");
    const auto source = json.texteFacultatif("source_montant_minimum");
    if (minimum)
        lot.montantMinimum = Parametre<Montant>{*minimum, source};
    if (const auto seuil = json.entierFacultatif("seuil_alerte_pour_dix_mille", 0, Taux::unite))
        lot.seuilAlerte.valeur = Taux::pourDixMille(*seuil);
    return lot;
}

Parametre<int> lireDelai(JsonReader &json, const char *cle, const Parametre<int> &defaut, int minimum)
{
    const auto lire = [minimum](JsonReader &valeur) {
        return Parametre<int>{valeur.entier("valeur", minimum, joursMaximum), valeur.texteFacultatif("source")};
    };
    return json.objetFacultatif(cle, lire).value_or(defaut);
}

ParametresAccord lireParametres(JsonReader &json)
{
    ParametresAccord p;
    p.delaiDevis = lireDelai(json, "delai_devis_jours_ouvres", p.delaiDevis, 1);
    p.delaiValidation = lireDelai(json, "delai_validation_jours_ouvres", p.delaiValidation, 1);
    p.delaiCommande = lireDelai(json, "delai_commande_jours_ouvres", p.delaiCommande, 1);
    p.delaiAlerte = lireDelai(json, "delai_alerte_jours_ouvres", p.delaiAlerte, 0);
    const auto lireProfil = [](JsonReader &valeur) {
        return Parametre<Profil>{valeur.mot("valeur", &deCode<Profil>, CodeErreur::ProfilInconnu),
                                 valeur.texteFacultatif("source")};
    };
    p.profilIntervalle = json.objetFacultatif("profil_intervalle", lireProfil).value_or(p.profilIntervalle);
    p.validiteDevis = lireDelai(json, "validite_devis_jours", p.validiteDevis, 1);
    return p;
}

QJsonObject ecrireDelai(const Parametre<int> &delai)
{
    return {{QStringLiteral("valeur"), delai.valeur}, {QStringLiteral("source"), JsonWriter::texte(delai.source)}};
}

QJsonObject ecrireLot(const Lot &lot)
{
    const auto &minimum = lot.montantMinimum;
    const auto &maximum = lot.montantMaximum.valeur;
    return {
        {QStringLiteral("numero"), lot.numero},
        {QStringLiteral("intitule"), JsonWriter::texte(lot.intitule)},
        {QStringLiteral("nombre_titulaires"), lot.nombreTitulaires},
        {QStringLiteral("mode_attribution"), JsonWriter::texte(code(lot.modeAttribution))},
        {QStringLiteral("montant_maximum_centimes"), maximum > Montant{} ? JsonWriter::montant(maximum) : QJsonValue{}},
        {QStringLiteral("source_montant_maximum"), JsonWriter::texte(lot.montantMaximum.source)},
        {QStringLiteral("montant_minimum_centimes"), minimum ? JsonWriter::montant(minimum->valeur) : QJsonValue{}},
        {QStringLiteral("source_montant_minimum"), minimum ? JsonWriter::texte(minimum->source) : QJsonValue{}},
        {QStringLiteral("seuil_alerte_pour_dix_mille"), JsonWriter::taux(lot.seuilAlerte.valeur)}};
}

QJsonObject ecrireConsultation(const Consultation &consultation)
{
    const auto &pouvoir = consultation.pouvoirAdjudicateur;
    return {{QStringLiteral("numero"), JsonWriter::texte(consultation.numero)},
            {QStringLiteral("objet"), JsonWriter::texte(consultation.objet)},
            {QStringLiteral("procedure"), JsonWriter::texte(consultation.procedure)},
            {QStringLiteral("references"), JsonWriter::texte(consultation.references)},
            {QStringLiteral("pouvoir_adjudicateur"),
             QJsonObject{{QStringLiteral("nom"), JsonWriter::texte(pouvoir.nom)},
                         {QStringLiteral("forme_juridique"), JsonWriter::texte(pouvoir.formeJuridique)},
                         {QStringLiteral("siret"), JsonWriter::siret(pouvoir.siret)},
                         {QStringLiteral("adresse"), CoordonneesJson::ecrire(pouvoir.adresse)},
                         {QStringLiteral("representant"), JsonWriter::texte(pouvoir.representant)},
                         {QStringLiteral("courriel"), JsonWriter::texte(pouvoir.courriel)},
                         {QStringLiteral("url_publication"), JsonWriter::texte(pouvoir.urlPublication)}}}};
}

QJsonObject ecrireParametres(const ParametresAccord &p)
{
    return {{QStringLiteral("delai_devis_jours_ouvres"), ecrireDelai(p.delaiDevis)},
            {QStringLiteral("delai_validation_jours_ouvres"), ecrireDelai(p.delaiValidation)},
            {QStringLiteral("delai_commande_jours_ouvres"), ecrireDelai(p.delaiCommande)},
            {QStringLiteral("delai_alerte_jours_ouvres"), ecrireDelai(p.delaiAlerte)},
            {QStringLiteral("profil_intervalle"),
             QJsonObject{{QStringLiteral("valeur"), JsonWriter::texte(code(p.profilIntervalle.valeur))},
                         {QStringLiteral("source"), JsonWriter::texte(p.profilIntervalle.source)}}},
            {QStringLiteral("validite_devis_jours"), ecrireDelai(p.validiteDevis)}};
}

} // namespace

Result<SaisieAccord> AccordJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

SaisieAccord AccordJson::lireObjet(JsonReader &json)
{
    SaisieAccord accord;
    accord.consultation = json.objet("consultation", lireConsultation);
    accord.lots = json.liste("lots", lireLot);
    if (accord.lots.empty())
        json.refuser(CodeErreur::ChampManquant, {json.chemin("lots")});
    std::set<int> numeros;
    for (const auto &lot : accord.lots)
        if (!numeros.insert(lot.numero).second)
            json.refuser(CodeErreur::DejaPresent, {std::string{"lot"}, std::to_string(lot.numero)});
    accord.parametres = json.objetFacultatif("parametres", lireParametres).value_or(ParametresAccord{});
    return accord;
}

QJsonObject AccordJson::ecrire(const SaisieAccord &accord)
{
    return {{QStringLiteral("consultation"), ecrireConsultation(accord.consultation)},
            {QStringLiteral("lots"), JsonWriter::liste(accord.lots, ecrireLot)},
            {QStringLiteral("parametres"), ecrireParametres(accord.parametres)}};
}

} // namespace trame
