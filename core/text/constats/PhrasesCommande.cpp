// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/constats/Phrases.h"

#include "core/domain/commande/ReglesChaine.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

QString etatDevisLu(std::string_view code, const Langage &langage)
{
    return Libelles{langage}.etat(deCode<EtatDevis>(code).value());
}

constexpr std::array phrases{
    Phrase{&regles::commandeDevisValide,
           QT_TRANSLATE_NOOP("ConstatText", "Devis non validé"),
           QT_TRANSLATE_NOOP("ConstatText", "Le devis %1 est dans l’état « %2 » : une commande suit un devis validé."),
           0,
           {2, etatDevisLu}},
    Phrase{&regles::commandeDate, QT_TRANSLATE_NOOP("ConstatText", "Date avant la validation"),
           QT_TRANSLATE_NOOP("ConstatText", "La commande est du %1, la validation du %2.")},
    Phrase{&regles::commandeOrdre, QT_TRANSLATE_NOOP("ConstatText", "Date avant l’acte précédent"),
           QT_TRANSLATE_NOOP("ConstatText", "L’acte est du %1 ; le précédent, ou la commande, du %2.")},
    Phrase{&regles::refactionNonAdmise, QT_TRANSLATE_NOOP("ConstatText", "Réfaction non admise"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "La réfaction (%1) doit être supérieure à zéro et ne pas dépasser la commande (%2 HT).")},
    Phrase{
        &regles::refactionsCumulees, QT_TRANSLATE_NOOP("ConstatText", "Réfactions trop élevées"),
        QT_TRANSLATE_NOOP("ConstatText",
                          "Les réfactions des livrables feraient %1 ensemble : la commande en admet %2 HT au plus.")},
    Phrase{
        &regles::refactionMoindre, QT_TRANSLATE_NOOP("ConstatText", "Réfaction inférieure à celles des livrables"),
        QT_TRANSLATE_NOOP("ConstatText",
                          "La réfaction de la commande (%1) est inférieure à celles décidées sur ses livrables (%2).")},
    Phrase{&regles::devisEpuise, QT_TRANSLATE_NOOP("ConstatText", "Devis déjà commandé"),
           QT_TRANSLATE_NOOP("ConstatText",
                             "Les commandes passées prennent déjà tout le devis %1 : il n’en reste rien à commander.")},
    Phrase{&regles::ecartQuantite, QT_TRANSLATE_NOOP("ConstatText", "Quantité au-delà du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 commandés, %3 restaient au devis.")},
    Phrase{&regles::ligneEpuisee, QT_TRANSLATE_NOOP("ConstatText", "Ligne déjà commandée"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 : %2 commandés ; les commandes passées ont déjà pris tout ce que le devis en prévoyait.")},
    Phrase{&regles::ligneHorsDevis, QT_TRANSLATE_NOOP("ConstatText", "Ligne hors du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 n’est pas au devis.")},
    Phrase{&regles::ecartMontant, QT_TRANSLATE_NOOP("ConstatText", "Prix différent du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 à la commande, %3 au devis.")},
    Phrase{&regles::ecartTva, QT_TRANSLATE_NOOP("ConstatText", "TVA différente du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : TVA à %2 à la commande, à %3 au devis.")},
    Phrase{&regles::commandePartielle, QT_TRANSLATE_NOOP("ConstatText", "Montant différent du devis"),
           QT_TRANSLATE_NOOP("ConstatText", "Commande : %1 HT — devis : %2 HT.")},
    Phrase{&regles::bpuPrixCommande, QT_TRANSLATE_NOOP("ConstatText", "Prix différent du bordereau"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 à la commande, %3 au bordereau le %4.")},
    Phrase{&regles::commandeLivrable, QT_TRANSLATE_NOOP("ConstatText", "Livrable non remis"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 « %2 » n’a jamais été remis : enregistrez sa remise avant de livrer ou d’admettre la commande.")},
    Phrase{&regles::chorusService, QT_TRANSLATE_NOOP("ConstatText", "Code service absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Ce bénéficiaire le demande sur chaque commande (Chorus Pro).")},
    Phrase{&regles::chorusEngagement, QT_TRANSLATE_NOOP("ConstatText", "Numéro d’engagement absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Ce bénéficiaire le demande sur chaque commande (Chorus Pro).")},
    Phrase{&regles::receptionAvantCommande, QT_TRANSLATE_NOOP("ConstatText", "Réception avant la commande"),
           QT_TRANSLATE_NOOP("ConstatText", "La commande est du %2 ; elle aurait été reçue le %1.")},
    Phrase{&regles::acteAvantRemise, QT_TRANSLATE_NOOP("ConstatText", "Acte avant la remise d’un livrable"),
           QT_TRANSLATE_NOOP("ConstatText", "L’acte est du %1 ; le livrable %3 a été remis le %2.")},
    Phrase{&regles::devisEnRetard, QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le devis était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre."),
           2},
    Phrase{&regles::validationEnRetard, QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "La validation était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider."),
           2},
    Phrase{&regles::commandeEnRetard, QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "La commande était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander."),
           2},
    Phrase{&regles::livrableEnRetard, QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le livrable %3 était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de le remettre."),
           2},
    Phrase{&regles::executionEnRetard, QT_TRANSLATE_NOOP("ConstatText", "Étape en retard"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "L’exécution devait finir le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de livrer."),
           2},
    Phrase{&regles::devisProche, QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP("ConstatText",
                               "Le devis est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre."),
           2},
    Phrase{
        &regles::validationProche, QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
        QT_TRANSLATE_N_NOOP(
            "ConstatText", "La validation est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider."),
        2},
    Phrase{
        &regles::commandeProche, QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
        QT_TRANSLATE_N_NOOP(
            "ConstatText", "La commande est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander."),
        2},
    Phrase{&regles::livrableProche, QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText",
               "Le livrable %3 est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de le remettre."),
           2},
    Phrase{&regles::executionProche, QT_TRANSLATE_NOOP("ConstatText", "Étape bientôt due"),
           QT_TRANSLATE_N_NOOP(
               "ConstatText", "L’exécution doit finir le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de livrer."),
           2},
};

} // namespace

std::span<const Phrase> phrasesCommande()
{
    return phrases;
}

} // namespace trame
