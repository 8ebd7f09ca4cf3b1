// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/constats/Phrases.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/ReglesChronologie.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/ReglesReponse.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

QString territoireLu(std::string_view code, const Langage &langage)
{
    return Libelles{langage}.territoire(deCode<Territoire>(code).value());
}

constexpr std::array phrases{
    Phrase{&regles::calendrierVide, QT_TRANSLATE_NOOP("ConstatText", "Calendrier absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne prévoit aucune intervention : complétez le calendrier.")},
    Phrase{&regles::dateAbsente, QT_TRANSLATE_NOOP("ConstatText", "Date absente"),
           QT_TRANSLATE_NOOP("ConstatText", "La phase ou le livrable %1 n’a pas toutes ses dates.")},
    Phrase{&regles::datesInversees, QT_TRANSLATE_NOOP("ConstatText", "Dates inversées"),
           QT_TRANSLATE_NOOP("ConstatText", "« %1 » finit le %3, avant de commencer le %2.")},
    Phrase{&regles::phasesAbsentes, QT_TRANSLATE_NOOP("ConstatText", "Aucune phase"),
           QT_TRANSLATE_NOOP("ConstatText", "La charge et le coût ne sont pas répartis par phase.")},
    Phrase{&regles::repartitionPhases, QT_TRANSLATE_NOOP("ConstatText", "Répartition par phase différente du total"),
           QT_TRANSLATE_NOOP("ConstatText", "Phases : %1 — lignes : %2. Écart : %3.")},
    Phrase{&regles::partsLivrablesAbsentes, QT_TRANSLATE_NOOP("ConstatText", "Aucun livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "La charge et le coût ne sont pas répartis par livrable.")},
    Phrase{&regles::repartitionLivrables,
           QT_TRANSLATE_NOOP("ConstatText", "Répartition par livrable différente du total"),
           QT_TRANSLATE_NOOP("ConstatText", "Livrables : %1 — lignes : %2. Écart : %3.")},
    Phrase{&regles::chargeProfils, QT_TRANSLATE_NOOP("ConstatText", "Charge différente des jours facturés"),
           QT_TRANSLATE_NOOP("ConstatText", "La répartition compte %1 jours, les lignes en facturent %2.")},
    Phrase{&regles::equipeAbsente, QT_TRANSLATE_NOOP("ConstatText", "Équipe absente"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne nomme aucun intervenant.")},
    Phrase{&regles::cvAbsent, QT_TRANSLATE_NOOP("ConstatText", "CV absent"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 figure dans l’équipe sans CV anonymisé.")},
    Phrase{&regles::horsEquipe, QT_TRANSLATE_NOOP("ConstatText", "Intervenant hors de l’équipe"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 porte une charge sans figurer dans l’équipe.")},
    Phrase{&regles::intervenantInconnu, QT_TRANSLATE_NOOP("ConstatText", "Intervenant inconnu"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas de l’équipe de ce titulaire dans ce fichier.")},
    Phrase{&regles::livrablesAbsents, QT_TRANSLATE_NOOP("ConstatText", "Aucun livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis ne propose aucun livrable.")},
    Phrase{&regles::planAbsent, QT_TRANSLATE_NOOP("ConstatText", "Plan de livrable absent"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 « %2 » n’a pas de plan détaillé.")},
    Phrase{&regles::bpuLigneInconnue, QT_TRANSLATE_NOOP("ConstatText", "Ligne hors du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas dans le bordereau du lot %2.")},
    Phrase{&regles::bpuPrixAbsent, QT_TRANSLATE_NOOP("ConstatText", "Pas de prix à cette date"),
           QT_TRANSLATE_NOOP("ConstatText", "Le bordereau n’a pas de prix pour %1 au %2.")},
    Phrase{&regles::bpuPrix, QT_TRANSLATE_NOOP("ConstatText", "Prix différent du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 au devis, %3 au bordereau le %4.")},
    Phrase{&regles::lignesAbsentes, QT_TRANSLATE_NOOP("ConstatText", "Aucune ligne"),
           QT_TRANSLATE_NOOP("ConstatText", "Il faut au moins une ligne du bordereau.")},
    Phrase{&regles::quantiteNonAdmise, QT_TRANSLATE_NOOP("ConstatText", "Quantité non admise"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la quantité doit être supérieure à zéro.")},
    Phrase{&regles::remiseNonAdmise, QT_TRANSLATE_NOOP("ConstatText", "Remise non admise"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la remise va de 0 à 100 %.")},
    Phrase{&regles::montantTropGrand, QT_TRANSLATE_NOOP("ConstatText", "Montant trop grand"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : prix et quantité donnent plus de cent milliards d’euros.")},
    Phrase{&regles::tvaNonAdmise, QT_TRANSLATE_NOOP("ConstatText", "Taux de TVA non admis"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : la TVA est à %2 ; un taux va de 0 à 100 %.")},
    Phrase{&regles::tvaSansMention, QT_TRANSLATE_NOOP("ConstatText", "Exonération de TVA sans mention"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "Ligne %1 : la TVA est à 0 % ; la mention de TVA doit citer le texte qui exonère.")},
    Phrase{&regles::tvaInhabituelle,
           QT_TRANSLATE_NOOP("ConstatText", "Taux de TVA inhabituel"),
           QT_TRANSLATE_NOOP("ConstatText", "Ligne %1 : %2 au lieu de %3 pour ce prix dans ce territoire (%4)."),
           0,
           {4, territoireLu}},
    Phrase{&regles::devisValidite, QT_TRANSLATE_NOOP("ConstatText", "Validité avant la date"),
           QT_TRANSLATE_NOOP("ConstatText", "La validité (%1) finit avant la date du devis (%2).")},
    Phrase{&regles::codeEnDouble, QT_TRANSLATE_NOOP("ConstatText", "Code en double"),
           QT_TRANSLATE_NOOP("ConstatText", "Le code %1 est employé deux fois.")},
    Phrase{&regles::phaseInconnue, QT_TRANSLATE_NOOP("ConstatText", "Code inconnu"),
           QT_TRANSLATE_NOOP("ConstatText", "La répartition ou le calendrier cite la phase %1, qui n’existe pas.")},
    Phrase{&regles::livrableInconnu, QT_TRANSLATE_NOOP("ConstatText", "Code inconnu"),
           QT_TRANSLATE_NOOP("ConstatText", "La répartition cite le livrable %1, qui n’existe pas.")},
    Phrase{&regles::autreDevisValide, QT_TRANSLATE_NOOP("ConstatText", "Autre devis déjà validé"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "La demande a déjà un devis validé, %1 : le même besoin serait commandé deux fois.")},
    Phrase{&regles::bonPourAccordNom, QT_TRANSLATE_NOOP("ConstatText", "Bon pour accord sans signataire"),
           QT_TRANSLATE_NOOP("ConstatText", "Le nom de la personne qui valide le devis manque.")},
    Phrase{&regles::bonPourAccordQualite, QT_TRANSLATE_NOOP("ConstatText", "Qualité du signataire absente"),
           QT_TRANSLATE_NOOP("ConstatText", "La qualité de la personne qui valide le devis manque.")},
    Phrase{&regles::bonPourAccordSignature, QT_TRANSLATE_NOOP("ConstatText", "Signature non jointe"),
           QT_TRANSLATE_NOOP("ConstatText", "Ni image de signature ni devis signé n’est joint à la validation.")},
    Phrase{&regles::bonPourAccordPeriode, QT_TRANSLATE_NOOP("ConstatText", "Date hors de la validité"),
           QT_TRANSLATE_NOOP("ConstatText", "La réponse est du %1 ; le devis pouvait être validé du %2 au %3.")},
    Phrase{&regles::bonPourAccordAvenir, QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "La réponse est du %1, après la date du jour (%2).")},
    Phrase{&regles::refusEmission, QT_TRANSLATE_NOOP("ConstatText", "Refus avant l’émission"),
           QT_TRANSLATE_NOOP("ConstatText", "Le refus est du %1 ; le devis a été émis le %2.")},
    Phrase{&regles::refusAvenir, QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "Le refus est du %1, après la date du jour (%2).")},
    Phrase{&regles::devisDemande, QT_TRANSLATE_NOOP("ConstatText", "Devis avant la demande"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis est du %1, la demande a été reçue le %2.")},
    Phrase{&regles::emissionDevis, QT_TRANSLATE_NOOP("ConstatText", "Émission avant la date du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis est daté du %2 : il ne peut pas être émis le %1.")},
    Phrase{&regles::validitePassee, QT_TRANSLATE_NOOP("ConstatText", "Validité déjà passée"),
           QT_TRANSLATE_NOOP("ConstatText", "La validité finit le %2 : émis le %1, le devis serait déjà expiré.")},
    Phrase{&regles::planningAvantDevis, QT_TRANSLATE_NOOP("ConstatText", "Planning avant le devis"),
           QT_TRANSLATE_NOOP("ConstatText", "« %3 » est prévu le %1, avant la date du devis (%2).")},
    Phrase{&regles::serieRompue, QT_TRANSLATE_NOOP("ConstatText", "Émission avant la précédente"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis serait émis le %1 ; le dernier de la série, %3, l’a été le %2. "
                                            "Vérifiez la date de cet ordinateur.")},
    Phrase{&regles::demandeAvenir, QT_TRANSLATE_NOOP("ConstatText", "Date à venir"),
           QT_TRANSLATE_NOOP("ConstatText", "La demande aurait été reçue le %1, après la date du jour (%2).")},
};

} // namespace

std::span<const Phrase> phrasesDevis()
{
    return phrases;
}

} // namespace trame
