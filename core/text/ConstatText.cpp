// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ConstatText.h"

#include "core/text/Gabarit.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace trame {

namespace {

/// The words of a finding. Where a rule has several sentences, `variante` says which: the number of
/// parameters, or the word that one of them holds.
struct Phrase {
    RegleId regle;
    std::string_view variante;
    const char *titre;
    const char *detail;
    std::size_t pluriel = 0; ///< Which parameter «%n» stands for, counted from 1.
};

constexpr std::array phrases{
    Phrase{RegleId::LotNombreTitulaires, "", QT_TRANSLATE_NOOP("ConstatText", "Trop de titulaires"),
           QT_TRANSLATE_N_NOOP("ConstatText", "Le lot %1 admet %n titulaire(s) ; il en aurait %3."), 2},
    Phrase{RegleId::LotPlafond, "", QT_TRANSLATE_NOOP("ConstatText", "Plafond du lot"),
           QT_TRANSLATE_NOOP("ConstatText", "Lot %1 : %2 seraient engagés sur un maximum de %3, soit %4.")},
    Phrase{RegleId::LotMaximumAbsent, "", QT_TRANSLATE_NOOP("ConstatText", "Maximum du lot absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Le lot %1 n’a pas de montant maximum : le CCAP le fixe, saisissez-le.")},
    Phrase{RegleId::AccordEnVigueur, "", QT_TRANSLATE_NOOP("ConstatText", "Accord-cadre hors de sa durée"),
           QT_TRANSLATE_NOOP("ConstatText", "L’accord-cadre %1 court du %3 au %4 ; le %2 n’y est pas.")},
    Phrase{RegleId::BeneficiaireQualite, "", QT_TRANSLATE_NOOP("ConstatText", "Qualité de bénéficiaire absente"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 n’a pas, au %3, de convention en cours pour le lot %2, ni par elle-même ni par un groupement.")},
    Phrase{RegleId::SiretCle, "", QT_TRANSLATE_NOOP("ConstatText", "Clé de SIRET fausse"),
           QT_TRANSLATE_NOOP("ConstatText", "La clé du SIRET %1 est fausse : vérifiez-le, ou confirmez-le.")},
    Phrase{RegleId::ProfilIntervalle, "", QT_TRANSLATE_NOOP("ConstatText", "Profil non défini par le texte"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 ans et %3 jours d’expérience au %4. De 3 à moins de 4 ans, le "
                                            "texte ne nomme ni Junior ni Confirmé ; "
                                            "profil facturé : %5.")},
    Phrase{RegleId::ProfilNonAtteint, "", QT_TRANSLATE_NOOP("ConstatText", "Profil non atteint"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 : %2 ans et %3 jours d’expérience au %4, ce qui ne permet pas de facturer le profil %5.")},
    Phrase{RegleId::ProfilCompetences, "", QT_TRANSLATE_NOOP("ConstatText", "Compétences spécialisées manquantes"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 a l’expérience (%2 ans et %3 jours au %4) mais aucune compétence "
                                            "spécialisée enregistrée : le profil %5 "
                                            "n’est pas "
                                            "atteint.")},
    Phrase{RegleId::DevisCalendrier, "vide", QT_TRANSLATE_NOOP("ConstatText", "Calendrier absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne prévoit aucune intervention : complétez le calendrier.")},
    Phrase{RegleId::DevisCalendrier, "cle", QT_TRANSLATE_NOOP("ConstatText", "Date absente"),
           QT_TRANSLATE_NOOP("ConstatText", "La phase ou le livrable %0 n’a pas toutes ses dates.")},
    Phrase{RegleId::DevisCalendrier, "3", QT_TRANSLATE_NOOP("ConstatText", "Dates inversées"),
           QT_TRANSLATE_NOOP("ConstatText", "« %1 » finit le %3, avant de commencer le %2.")},
    Phrase{RegleId::DevisRepartitionPhases, "0", QT_TRANSLATE_NOOP("ConstatText", "Aucune phase"),
           QT_TRANSLATE_NOOP("ConstatText", "La charge et le coût ne sont pas répartis par phase.")},
    Phrase{RegleId::DevisRepartitionPhases, "3",
           QT_TRANSLATE_NOOP("ConstatText", "Répartition par phase différente du total"),
           QT_TRANSLATE_NOOP("ConstatText", "Phases : %1 — lignes : %2. Écart : %3.")},
    Phrase{RegleId::DevisRepartitionLivrables, "0", QT_TRANSLATE_NOOP("ConstatText", "Aucun livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "La charge et le coût ne sont pas répartis par livrable.")},
    Phrase{RegleId::DevisRepartitionLivrables, "3",
           QT_TRANSLATE_NOOP("ConstatText", "Répartition par livrable différente du total"),
           QT_TRANSLATE_NOOP("ConstatText", "Livrables : %1 — lignes : %2. Écart : %3.")},
    Phrase{RegleId::DevisChargeProfils, "", QT_TRANSLATE_NOOP("ConstatText", "Charge différente des jours facturés"),
           QT_TRANSLATE_NOOP("ConstatText", "La répartition compte %1 jours, les lignes en facturent %2.")},
    Phrase{RegleId::DevisCv, "0", QT_TRANSLATE_NOOP("ConstatText", "Équipe absente"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne nomme aucun intervenant.")},
    Phrase{RegleId::DevisCv, "1", QT_TRANSLATE_NOOP("ConstatText", "CV absent"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 figure dans l’équipe sans CV anonymisé.")},
    Phrase{RegleId::DevisCv, "hors-equipe", QT_TRANSLATE_NOOP("ConstatText", "Intervenant hors de l’équipe"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 porte une charge sans figurer dans l’équipe.")},
    Phrase{RegleId::DevisCv, "inconnu", QT_TRANSLATE_NOOP("ConstatText", "Intervenant inconnu"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas de l’équipe de ce titulaire dans ce fichier.")},
    Phrase{RegleId::DevisPlanLivrable, "0", QT_TRANSLATE_NOOP("ConstatText", "Aucun livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne propose aucun livrable.")},
    Phrase{RegleId::DevisPlanLivrable, "2", QT_TRANSLATE_NOOP("ConstatText", "Plan de livrable absent"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 « %2 » n’a pas de plan détaillé.")},
    Phrase{RegleId::CvIdentifiant, "", QT_TRANSLATE_NOOP("ConstatText", "CV non anonyme"),
           QT_TRANSLATE_NOOP("ConstatText", "Le CV de %1 laisse voir : %2 (« %3 »).")},
    Phrase{RegleId::EtapeEnRetard, "livrable", QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le livrable %4 était dû le %2, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de le remettre."),
           3},
    Phrase{RegleId::EtapeEnRetard, "devis", QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le devis était dû le %2, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre."),
           3},
    Phrase{RegleId::EtapeEnRetard, "validation", QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "La validation était due le %2, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider."),
           3},
    Phrase{RegleId::EtapeEnRetard, "commande", QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "La commande était due le %2, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander."),
           3},
    Phrase{RegleId::EtapeEnRetard, "", QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "L’exécution devait finir le %2, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de livrer."),
           3},
    Phrase{RegleId::EtapeProche, "livrable", QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le livrable %4 est dû le %2, dans %n jour(s) ouvré(s) ; c’est au titulaire de le remettre."),
           3},
    Phrase{RegleId::EtapeProche, "devis", QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP("ConstatText",
                               "Le devis est dû le %2, dans %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre."),
           3},
    Phrase{
        RegleId::EtapeProche, "validation", QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
        QT_TRANSLATE_N_NOOP(
            "ConstatText", "La validation est due le %2, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider."),
        3},
    Phrase{
        RegleId::EtapeProche, "commande", QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
        QT_TRANSLATE_N_NOOP(
            "ConstatText", "La commande est due le %2, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander."),
        3},
    Phrase{RegleId::EtapeProche, "", QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText", "L’exécution doit finir le %2, dans %n jour(s) ouvré(s) ; c’est au titulaire de livrer."),
           3},
    Phrase{RegleId::BpuLigneInconnue, "", QT_TRANSLATE_NOOP("ConstatText", "Ligne hors du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas dans le bordereau du lot %2.")},
    Phrase{RegleId::BpuPrix, "2", QT_TRANSLATE_NOOP("ConstatText", "Pas de prix à cette date"),
           QT_TRANSLATE_NOOP("ConstatText", "Le bordereau n’a pas de prix pour %1 au %2.")},
    Phrase{RegleId::BpuPrix, "commande", QT_TRANSLATE_NOOP("ConstatText", "Prix différent du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 à la commande, %3 au bordereau le %4.")},
    Phrase{RegleId::BpuPrix, "4", QT_TRANSLATE_NOOP("ConstatText", "Prix différent du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 au devis, %3 au bordereau le %4.")},
    Phrase{RegleId::DevisLignes, "", QT_TRANSLATE_NOOP("ConstatText", "Aucune ligne"),
           QT_TRANSLATE_NOOP("ConstatText", "Il faut au moins une ligne du bordereau.")},
    Phrase{RegleId::DevisQuantite, "quantite", QT_TRANSLATE_NOOP("ConstatText", "Quantité non admise"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la quantité doit être supérieure à zéro.")},
    Phrase{RegleId::DevisQuantite, "remise", QT_TRANSLATE_NOOP("ConstatText", "Remise non admise"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la remise va de 0 à 100 %.")},
    Phrase{RegleId::DevisQuantite, "montant", QT_TRANSLATE_NOOP("ConstatText", "Montant trop grand"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : prix et quantité donnent plus de cent milliards d’euros.")},
    Phrase{RegleId::DevisTva, "limite", QT_TRANSLATE_NOOP("ConstatText", "Taux de TVA non admis"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la TVA est à %2 ; un taux va de 0 à 100 %.")},
    Phrase{RegleId::DevisTva, "mention", QT_TRANSLATE_NOOP("ConstatText", "Exonération de TVA sans mention"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "Ligne %1 : la TVA est à 0 % ; la mention de TVA doit citer le texte qui exonère.")},
    Phrase{RegleId::DevisTva, "", QT_TRANSLATE_NOOP("ConstatText", "Taux de TVA inhabituel"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : %2 au lieu de %3 pour ce prix dans ce territoire (%4).")},
    Phrase{RegleId::DevisValidite, "", QT_TRANSLATE_NOOP("ConstatText", "Validité avant la date"),
           QT_TRANSLATE_NOOP("ConstatText", "La validité (%1) finit avant la date du devis (%2).")},
    Phrase{RegleId::DevisReference, "double", QT_TRANSLATE_NOOP("ConstatText", "Code en double"),
           QT_TRANSLATE_NOOP("ConstatText", "Le code %2 est employé deux fois.")},
    Phrase{RegleId::DevisReference, "", QT_TRANSLATE_NOOP("ConstatText", "Code inconnu"),
           QT_TRANSLATE_NOOP("ConstatText", "La répartition ou le calendrier cite %1 %2, qui n’existe pas.")},
    Phrase{RegleId::DevisBonPourAccord, "nom", QT_TRANSLATE_NOOP("ConstatText", "Bon pour accord sans signataire"),
           QT_TRANSLATE_NOOP("ConstatText", "Le nom de la personne qui valide le devis manque.")},
    Phrase{RegleId::DevisBonPourAccord, "qualite", QT_TRANSLATE_NOOP("ConstatText", "Qualité du signataire absente"),
           QT_TRANSLATE_NOOP("ConstatText", "La qualité de la personne qui valide le devis manque.")},
    Phrase{RegleId::DevisBonPourAccord, "signature", QT_TRANSLATE_NOOP("ConstatText", "Signature non jointe"),
           QT_TRANSLATE_NOOP("ConstatText", "Ni image de signature ni devis signé n’est joint à la validation.")},
    Phrase{RegleId::DevisBonPourAccord, "3", QT_TRANSLATE_NOOP("ConstatText", "Date hors de la validité"),
           QT_TRANSLATE_NOOP("ConstatText", "La réponse est du %1 ; le devis pouvait être validé du %2 au %3.")},
    Phrase{RegleId::DevisBonPourAccord, "2", QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "La réponse est du %1, après la date du jour (%2).")},
    Phrase{RegleId::CommandeDevisValide, "", QT_TRANSLATE_NOOP("ConstatText", "Devis non validé"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis %1 est dans l’état « %2 » : une commande suit un devis validé.")},
    Phrase{RegleId::CommandeDate, "", QT_TRANSLATE_NOOP("ConstatText", "Date avant la validation"),
           QT_TRANSLATE_NOOP("ConstatText", "La commande est du %1, la validation du %2.")},
    Phrase{RegleId::CommandeOrdre, "2", QT_TRANSLATE_NOOP("ConstatText", "Date avant l’acte précédent"),
           QT_TRANSLATE_NOOP("ConstatText", "L’acte est du %1 ; le précédent, ou la commande, du %2.")},
    Phrase{RegleId::CommandeOrdre, "refaction", QT_TRANSLATE_NOOP("ConstatText", "Réfaction non admise"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "La réfaction (%2) doit être supérieure à zéro et ne pas dépasser la commande (%3 HT).")},
    Phrase{RegleId::CommandeEcart, "epuise", QT_TRANSLATE_NOOP("ConstatText", "Devis déjà commandé"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "Les commandes passées prennent déjà tout le devis %1 : il n’en reste rien à commander.")},
    Phrase{RegleId::CommandeEcart, "quantite", QT_TRANSLATE_NOOP("ConstatText", "Quantité au-delà du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %3 commandés, %4 restaient au devis.")},
    Phrase{RegleId::CommandeEcart, "epuisee", QT_TRANSLATE_NOOP("ConstatText", "Ligne déjà commandée"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 : %3 commandés ; les commandes passées ont déjà pris tout ce que le devis en prévoyait.")},
    Phrase{RegleId::CommandeEcart, "hors-devis", QT_TRANSLATE_NOOP("ConstatText", "Ligne hors du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas au devis.")},
    Phrase{RegleId::CommandeEcart, "montant", QT_TRANSLATE_NOOP("ConstatText", "Prix différent du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %3 à la commande, %4 au devis.")},
    Phrase{RegleId::CommandeEcart, "tva", QT_TRANSLATE_NOOP("ConstatText", "TVA différente du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : TVA à %3 à la commande, à %4 au devis.")},
    Phrase{RegleId::CommandeEcart, "partielle", QT_TRANSLATE_NOOP("ConstatText", "Montant différent du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "Commande : %3 HT — devis : %4 HT.")},
    Phrase{RegleId::CommandeLivrable, "", QT_TRANSLATE_NOOP("ConstatText", "Livrable non remis"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 « %2 » n’a jamais été remis : enregistrez sa remise avant de livrer ou d’admettre la commande.")},
    Phrase{RegleId::CommandeChorus, "service", QT_TRANSLATE_NOOP("ConstatText", "Code service absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Ce bénéficiaire le demande sur chaque commande (Chorus Pro).")},
    Phrase{RegleId::CommandeChorus, "engagement", QT_TRANSLATE_NOOP("ConstatText", "Numéro d’engagement absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Ce bénéficiaire le demande sur chaque commande (Chorus Pro).")},
    Phrase{RegleId::Chronologie, "devis-demande", QT_TRANSLATE_NOOP("ConstatText", "Devis avant la demande"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis est du %2, la demande a été reçue le %3.")},
    Phrase{RegleId::Chronologie, "reception", QT_TRANSLATE_NOOP("ConstatText", "Réception avant la commande"),
           QT_TRANSLATE_NOOP("ConstatText", "La commande est du %3 ; elle aurait été reçue le %2.")},
    Phrase{RegleId::Chronologie, "serie", QT_TRANSLATE_NOOP("ConstatText", "Émission avant la précédente"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis serait émis le %2 ; le dernier de la série, %4, l’a été le %3. "
                                            "Vérifiez la date de cet ordinateur.")},
    Phrase{RegleId::Chronologie, "emission-devis", QT_TRANSLATE_NOOP("ConstatText", "Émission avant la date du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis est daté du %3 : il ne peut pas être émis le %2.")},
    Phrase{RegleId::Chronologie, "validite", QT_TRANSLATE_NOOP("ConstatText", "Validité déjà passée"),
           QT_TRANSLATE_NOOP("ConstatText", "La validité finit le %3 : émis le %2, le devis serait déjà expiré.")},
    Phrase{RegleId::Chronologie, "planning", QT_TRANSLATE_NOOP("ConstatText", "Planning avant le devis"),
           QT_TRANSLATE_NOOP("ConstatText", "« %4 » est prévu le %2, avant la date du devis (%3).")},
    Phrase{RegleId::Chronologie, "refus", QT_TRANSLATE_NOOP("ConstatText", "Refus avant l’émission"),
           QT_TRANSLATE_NOOP("ConstatText", "Le refus est du %2 ; le devis a été émis le %3.")},
    Phrase{RegleId::Chronologie, "refus-avenir", QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "Le refus est du %2, après la date du jour (%3).")},
    Phrase{RegleId::Chronologie, "demande-avenir", QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "La demande aurait été reçue le %2, après la date du jour (%3).")},
    Phrase{RegleId::Chronologie, "acte-remise", QT_TRANSLATE_NOOP("ConstatText", "Acte avant la remise d’un livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "L’acte est du %2 ; le livrable %4 a été remis le %3.")},
    Phrase{RegleId::Chronologie, "intervenant", QT_TRANSLATE_NOOP("ConstatText", "Expérience avant la naissance"),
           QT_TRANSLATE_NOOP("ConstatText", "Le début dans l’IA (%2) précède la naissance (%3).")},
    Phrase{RegleId::Chronologie, "", QT_TRANSLATE_NOOP("ConstatText", "Dates dans un ordre impossible"),
           QT_TRANSLATE_NOOP("ConstatText", "Le %2 ne peut pas précéder le %3 (%1).")},
};

bool convient(const Phrase &phrase, const Constat &constat)
{
    if (phrase.variante.empty())
        return true;
    if (phrase.variante == "vide")
        return constat.parametres.empty() && constat.cle.empty();
    if (phrase.variante == "cle")
        return constat.parametres.empty() && !constat.cle.empty();
    if (phrase.variante == std::to_string(constat.parametres.size()))
        return true;
    return std::any_of(constat.parametres.begin(), constat.parametres.end(), [&](const Valeur &valeur) {
        const auto *texte = std::get_if<std::string>(&valeur);
        return texte != nullptr && *texte == phrase.variante;
    });
}

/// What the plural is chosen by; -1 where there is none.
int nombre(const Phrase &phrase, const Constat &constat)
{
    if (phrase.pluriel == 0 || phrase.pluriel > constat.parametres.size())
        return -1;
    const auto *n = std::get_if<std::int64_t>(&constat.parametres[phrase.pluriel - 1]);
    return n == nullptr ? -1 : static_cast<int>(*n);
}

/// The parameters, with the code of a profile or a territory as people read it.
std::vector<Valeur> enClair(const Constat &constat, const Langage &langage)
{
    auto parametres = constat.parametres;
    const bool deProfil = constat.regle == RegleId::ProfilIntervalle || constat.regle == RegleId::ProfilNonAtteint
                          || constat.regle == RegleId::ProfilCompetences;
    const bool deTerritoire = constat.regle == RegleId::DevisTva;
    auto *mot = parametres.empty() ? nullptr : std::get_if<std::string>(&parametres.back());
    if (mot == nullptr || (!deProfil && !deTerritoire))
        return parametres;
    const Libelles libelles{langage};
    if (const auto profil = profilDeCode(*mot); profil && deProfil)
        *mot = libelles.profil(*profil).toStdString();
    else if (const auto territoire = territoireDeCode(*mot); territoire && deTerritoire)
        *mot = libelles.territoire(*territoire).toStdString();
    return parametres;
}

} // namespace

TexteConstat ConstatText::operator()(const Constat &constat) const
{
    TexteConstat texte;
    texte.source = QString::fromUtf8(fiche(constat.regle).source.data(),
                                     static_cast<qsizetype>(fiche(constat.regle).source.size()));
    // The phrases of one rule that a word chooses come before the one for all the rest.
    for (const auto &phrase : phrases) {
        if (phrase.regle != constat.regle || !convient(phrase, constat))
            continue;
        texte.titre = m_langage.traduire("ConstatText", phrase.titre);
        auto detail = m_langage.traduire("ConstatText", phrase.detail, nombre(phrase, constat));
        detail.replace(QLatin1String{"%0"}, QString::fromStdString(constat.cle));
        texte.detail = remplir(detail, enClair(constat, m_langage), m_langage);
        break;
    }
    return texte;
}

} // namespace trame
