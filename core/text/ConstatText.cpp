// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ConstatText.h"

#include "core/text/Gabarit.h"

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
};

#define PHRASE(regle, variante, titre, detail)                                                                      \
    Phrase                                                                                                          \
    {                                                                                                               \
        RegleId::regle, variante, QT_TRANSLATE_NOOP("ConstatText", titre), QT_TRANSLATE_NOOP("ConstatText", detail) \
    }

constexpr std::array phrases{
    PHRASE(LotNombreTitulaires, "", "Trop de titulaires", "Le lot %1 admet %2 titulaire(s) ; il en aurait %3."),
    PHRASE(LotPlafond, "", "Plafond du lot", "Lot %1 : %2 seraient engagés sur un maximum de %3, soit %4."),
    PHRASE(AccordEnVigueur, "", "Accord-cadre hors de sa durée",
           "L’accord-cadre %1 court du %3 au %4 ; le %2 n’y est pas."),
    PHRASE(BeneficiaireQualite, "", "Qualité de bénéficiaire absente",
           "%1 n’a pas, au %3, de convention en cours pour le lot %2, ni par elle-même ni par un groupement."),
    PHRASE(SiretCle, "", "Clé de SIRET fausse", "La clé du SIRET %1 est fausse : vérifiez-le, ou confirmez-le."),
    PHRASE(
        ProfilIntervalle, "", "Profil non défini par le texte",
        "%1 : %2 ans et %3 jours d’expérience au %4. De 3 à moins de 4 ans, le texte ne nomme ni Junior ni Confirmé ; "
        "profil facturé : %5."),
    PHRASE(ProfilNonAtteint, "", "Profil non atteint",
           "%1 : %2 ans et %3 jours d’expérience au %4, ce qui ne permet pas de facturer le profil %5."),
    PHRASE(ProfilCompetences, "", "Compétences spécialisées manquantes",
           "%1 a l’expérience (%2 ans et %3 jours au %4) mais aucune compétence spécialisée enregistrée : le profil %5 "
           "n’est pas "
           "atteint."),
    PHRASE(DevisCalendrier, "vide", "Calendrier absent",
           "Le devis ne prévoit aucune intervention : complétez le calendrier."),
    PHRASE(DevisCalendrier, "cle", "Date absente", "La phase ou le livrable %0 n’a pas toutes ses dates."),
    PHRASE(DevisCalendrier, "3", "Dates inversées", "« %1 » finit le %3, avant de commencer le %2."),
    PHRASE(DevisRepartitionPhases, "0", "Aucune phase", "La charge et le coût ne sont pas répartis par phase."),
    PHRASE(DevisRepartitionPhases, "3", "Répartition par phase différente du total",
           "Phases : %1 — lignes : %2. Écart : %3."),
    PHRASE(DevisRepartitionLivrables, "0", "Aucun livrable", "La charge et le coût ne sont pas répartis par livrable."),
    PHRASE(DevisRepartitionLivrables, "3", "Répartition par livrable différente du total",
           "Livrables : %1 — lignes : %2. Écart : %3."),
    PHRASE(DevisChargeProfils, "", "Charge différente des jours facturés",
           "La répartition compte %1 jours, les lignes en facturent %2."),
    PHRASE(DevisCv, "0", "Équipe absente", "Le devis ne nomme aucun intervenant."),
    PHRASE(DevisCv, "1", "CV absent", "%1 figure dans l’équipe sans CV anonymisé."),
    PHRASE(DevisCv, "hors-equipe", "Intervenant hors de l’équipe", "%1 porte une charge sans figurer dans l’équipe."),
    PHRASE(DevisCv, "inconnu", "Intervenant inconnu", "%1 n’existe pas dans ce fichier."),
    PHRASE(DevisPlanLivrable, "0", "Aucun livrable", "Le devis ne propose aucun livrable."),
    PHRASE(DevisPlanLivrable, "2", "Plan de livrable absent", "%1 « %2 » n’a pas de plan détaillé."),
    PHRASE(CvIdentifiant, "", "CV non anonyme", "Le CV de %1 laisse voir : %2 (« %3 »)."),
    PHRASE(EtapeEnRetard, "", "Étape en retard", "%1 : due le %2, en retard de %3 jour(s) ouvré(s)."),
    PHRASE(EtapeProche, "", "Étape bientôt due", "%1 : due le %2, dans %3 jour(s) ouvré(s)."),
    PHRASE(BpuLigneInconnue, "", "Ligne hors du bordereau", "%1 n’est pas dans le bordereau du lot %2."),
    PHRASE(BpuPrix, "2", "Pas de prix à cette date", "Le bordereau n’a pas de prix pour %1 au %2."),
    PHRASE(BpuPrix, "4", "Prix différent du bordereau", "%1 : %2 au devis, %3 au bordereau le %4."),
    PHRASE(DevisLignes, "", "Aucune ligne", "Il faut au moins une ligne du bordereau."),
    PHRASE(DevisQuantite, "quantite", "Quantité non admise", "Ligne %1 : la quantité doit être supérieure à zéro."),
    PHRASE(DevisQuantite, "remise", "Remise non admise", "Ligne %1 : la remise va de 0 à 100 %."),
    PHRASE(DevisTva, "", "Taux de TVA inhabituel", "Ligne %1 : %2 au lieu de %3 pour ce territoire (%4)."),
    PHRASE(DevisValidite, "", "Validité avant la date", "La validité (%1) finit avant la date du devis (%2)."),
    PHRASE(DevisReference, "double", "Code en double", "Le code %2 est employé deux fois."),
    PHRASE(DevisReference, "", "Code inconnu", "La répartition ou le calendrier cite %1 %2, qui n’existe pas."),
    PHRASE(DevisBonPourAccord, "", "Bon pour accord incomplet", "Il manque : %1."),
    PHRASE(CommandeDevisValide, "", "Devis non validé",
           "Le devis %1 est dans l’état « %2 » : une commande suit un devis validé."),
    PHRASE(CommandeDate, "", "Date avant la validation", "La commande est du %1, la validation du %2."),
    PHRASE(CommandeEcart, "quantite", "Quantité au-delà du devis", "%1 : %3 commandés, %4 restaient au devis."),
    PHRASE(CommandeEcart, "hors-devis", "Ligne hors du devis", "%1 n’est pas au devis."),
    PHRASE(CommandeEcart, "montant", "Prix différent du devis", "%1 : %3 à la commande, %4 au devis."),
    PHRASE(CommandeEcart, "partielle", "Montant différent du devis", "Commande : %3 HT — devis : %4 HT."),
    PHRASE(CommandeChorus, "service", "Code service absent",
           "Ce bénéficiaire le demande sur chaque commande (Chorus Pro)."),
    PHRASE(CommandeChorus, "engagement", "Numéro d’engagement absent",
           "Ce bénéficiaire le demande sur chaque commande (Chorus Pro)."),
};

#undef PHRASE

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
        auto detail = m_langage.traduire("ConstatText", phrase.detail);
        detail.replace(QLatin1String{"%0"}, QString::fromStdString(constat.cle));
        texte.detail = remplir(detail, constat.parametres, m_langage);
        break;
    }
    return texte;
}

} // namespace trame
