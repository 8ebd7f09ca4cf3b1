// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesCommande.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"

#include <algorithm>

namespace trame {

namespace {

/// Lines are compared by what fixes their price: the code, the unit price, the discount and the VAT.
bool memePrix(const LigneDevis &a, const LigneDevis &b)
{
    return a.codeBpu == b.codeBpu && a.prixUnitaire == b.prixUnitaire && a.remise == b.remise && a.tva == b.tva;
}

/// Lines of one price as one, with their quantities added up: how they are split says nothing.
std::vector<LigneDevis> regrouper(const std::vector<LigneDevis> &lignes)
{
    std::vector<LigneDevis> groupes;
    for (const auto &ligne : lignes) {
        const auto place =
            std::find_if(groupes.begin(), groupes.end(), [&](const auto &groupe) { return memePrix(groupe, ligne); });
        if (place == groupes.end())
            groupes.push_back(ligne);
        else
            place->quantite += ligne.quantite;
    }
    return groupes;
}

/// The sum of what `valeur` gives of the lines at that price.
template <class Valeurs>
auto somme(const std::vector<LigneDevis> &lignes, const LigneDevis &prix, Valeurs valeur)
{
    decltype(valeur(prix)) total;
    for (const auto &ligne : lignes)
        if (memePrix(ligne, prix))
            total += valeur(ligne);
    return total;
}

/// Puts an amount on the lines at that price, the last one first; none gets a net below zero.
void poserArrondi(std::vector<LigneDevis> &lignes, const LigneDevis &prix, Montant arrondi)
{
    for (auto ligne = lignes.rbegin(); ligne != lignes.rend() && arrondi != Montant{}; ++ligne) {
        if (!memePrix(*ligne, prix))
            continue;
        const auto part = std::max(arrondi, -netHt(*ligne));
        ligne->arrondi += part;
        arrondi -= part;
    }
}

/// A difference with the devis, of which the user is told.
template <class... P>
Constat ecart(const Regle<std::string, P...> &regle, const LigneDevis &ligne, P... valeurs)
{
    return regle(Gravite::Avertissement, Section::Commande, ligne.codeBpu, ligne.codeBpu, valeurs...);
}

/// A line that the devis doesn't have is at the price of the schedule on the devis' date (requirement bpu-a).
void comparerAuBordereau(std::vector<Constat> &constats, const DossierDevis &dossier, const LigneDevis &ligne)
{
    const auto &code = ligne.codeBpu;
    const auto &bpu = dossier.bpu;
    const auto place = std::find_if(bpu.begin(), bpu.end(), [&](const auto &l) { return l.code == code; });
    if (place == bpu.end()) {
        constats.push_back(
            regles::bpuLigneInconnue(Gravite::Bloquant, Section::Commande, code, code, dossier.lot.numero));
        return;
    }
    const auto jour = dossier.version.contenu.date;
    const auto prix = place->prixAu(jour);
    if (!prix)
        constats.push_back(regles::bpuPrixAbsent(Gravite::Bloquant, Section::Commande, code, code, jour));
    else if (*prix != ligne.prixUnitaire)
        constats.push_back(
            regles::bpuPrixCommande(Gravite::Bloquant, Section::Commande, code, code, ligne.prixUnitaire, *prix, jour));
}

/// A line of which nothing is left at its price: used up, at another price, or never in the devis.
void direHorsReste(std::vector<Constat> &constats, const DossierDevis &dossier, const LigneDevis &ligne,
                   const std::vector<LigneDevis> &reste)
{
    const auto &devis = dossier.version.contenu.lignes;
    const auto memeCode = [&](const auto &l) { return l.codeBpu == ligne.codeBpu; };
    const auto identique = [&](const auto &l) { return memePrix(l, ligne); };
    const auto autre = std::find_if(reste.begin(), reste.end(), memeCode);
    const bool auDevis = std::any_of(devis.begin(), devis.end(), memeCode);
    if (std::any_of(devis.begin(), devis.end(), identique) || (auDevis && autre == reste.end())) {
        constats.push_back(ecart(regles::ligneEpuisee, ligne, ligne.quantite));
    } else if (autre != reste.end()) {
        // Like is compared with like: as many of the one as of the other.
        auto auPrixDuDevis = *autre;
        auPrixDuDevis.quantite = ligne.quantite;
        auPrixDuDevis.arrondi = {};
        if (netHt(ligne) != netHt(auPrixDuDevis))
            constats.push_back(ecart(regles::ecartMontant, ligne, netHt(ligne), netHt(auPrixDuDevis)));
        if (ligne.tva != autre->tva)
            constats.push_back(ecart(regles::ecartTva, ligne, ligne.tva, autre->tva));
    } else {
        constats.push_back(ecart(regles::ligneHorsDevis, ligne));
        comparerAuBordereau(constats, dossier, ligne);
    }
}

void comparerAuDevis(std::vector<Constat> &constats, const DossierDevis &dossier, const BonDeCommande &commande,
                     const std::vector<LigneDevis> &reste)
{
    for (const auto &ligne : regrouper(commande.lignes)) {
        const auto place = std::find_if(reste.begin(), reste.end(), [&](const auto &l) { return memePrix(l, ligne); });
        if (place == reste.end())
            direHorsReste(constats, dossier, ligne, reste);
        else if (place->quantite < ligne.quantite)
            constats.push_back(ecart(regles::ecartQuantite, ligne, ligne.quantite, place->quantite));
    }
    const auto total = totaux(commande.lignes).ht;
    const auto totalDevis = totaux(dossier.version.contenu.lignes).ht;
    if (total != totalDevis)
        constats.push_back(regles::commandePartielle(Gravite::Information, Section::Commande, {}, total, totalDevis));
}

/// What is delivered, admitted or rejected on a day was handed over by then.
void controlerRemises(std::vector<Constat> &constats, const BonDeCommande &commande, const EvenementCommande &evenement)
{
    const auto acte = evenement.acte;
    if (acte != ActeCommande::Livrer && acte != ActeCommande::Admettre && acte != ActeCommande::Refacter
        && acte != ActeCommande::Rejeter)
        return;
    for (const auto &livrable : commande.livrables)
        if (livrable.remise && evenement.date < *livrable.remise)
            constats.push_back(regles::acteAvantRemise(Gravite::Bloquant, Section::Livrables, livrable.code,
                                                       evenement.date, *livrable.remise, livrable.code));
}

/// The order's dates against those of the devis and among themselves.
void controlerDates(std::vector<Constat> &constats, const VersionDevis &version, const BonDeCommande &commande)
{
    if (version.reponse && commande.date < version.reponse->date)
        constats.push_back(regles::commandeDate(Gravite::Bloquant, Section::Commande, commande.numero, commande.date,
                                                version.reponse->date));
    if (commande.reception && *commande.reception < commande.date)
        constats.push_back(regles::receptionAvantCommande(Gravite::Bloquant, Section::Commande, commande.numero,
                                                          *commande.reception, commande.date));
}

/// What the price cuts of the deliverables come to, but for that of one.
Montant refactionsLivrables(const BonDeCommande &commande, const std::string &sauf)
{
    Montant somme;
    for (const auto &livrable : commande.livrables)
        if (livrable.code != sauf)
            somme = somme + livrable.refaction;
    return somme;
}

} // namespace

Date arrivee(const BonDeCommande &commande)
{
    return commande.reception.value_or(commande.date);
}

std::vector<Constat> controlerRefaction(Montant refaction, Montant total, const std::string &cle)
{
    if (refaction > Montant{} && refaction <= total)
        return {};
    return {regles::refactionNonAdmise(Gravite::Bloquant, Section::Commande, cle, refaction, total)};
}

std::vector<Constat> controlerRefaction(Montant refaction, const BonDeCommande &commande, const std::string &livrable)
{
    const auto total = totaux(commande.lignes).ht;
    if (auto seule = controlerRefaction(refaction, total, livrable); !seule.empty())
        return seule;
    const auto cumul = refaction + refactionsLivrables(commande, livrable);
    const auto limite = commande.etat == EtatCommande::AdmiseAvecRefaction ? commande.refaction : total;
    if (cumul <= limite)
        return {};
    return {regles::refactionsCumulees(Gravite::Bloquant, Section::Livrables, livrable, cumul, limite)};
}

std::vector<Constat> controlerEvenement(const BonDeCommande &commande, const EvenementCommande &evenement)
{
    std::vector<Constat> constats;
    // A beneficiary may give an order up before it has reached the holder.
    const auto debut = evenement.acte == ActeCommande::Annuler ? commande.date : arrivee(commande);
    const auto precedent = commande.evenements.empty() ? debut : commande.evenements.back().date;
    if (evenement.date < precedent)
        constats.push_back(
            regles::commandeOrdre(Gravite::Bloquant, Section::Commande, commande.numero, evenement.date, precedent));
    const auto total = totaux(commande.lignes).ht;
    if (evenement.acte == ActeCommande::Refacter) {
        ajouter(constats, controlerRefaction(evenement.refaction, total, commande.numero));
        if (const auto dejaDecidees = refactionsLivrables(commande, {}); evenement.refaction < dejaDecidees)
            constats.push_back(regles::refactionMoindre(Gravite::Bloquant, Section::Commande, commande.numero,
                                                        evenement.refaction, dejaDecidees));
    }
    controlerRemises(constats, commande, evenement);
    // A réfaction or a rejection may be the answer to what is missing; to deliver and to admit speak of all of it.
    if (evenement.acte == ActeCommande::Livrer || evenement.acte == ActeCommande::Admettre)
        for (const auto &livrable : commande.livrables)
            if (!livrable.remise)
                constats.push_back(regles::commandeLivrable(Gravite::Bloquant, Section::Livrables, livrable.code,
                                                            livrable.code, livrable.intitule));
    return constats;
}

std::vector<LigneDevis> resteACommander(const std::vector<LigneDevis> &devis,
                                        const std::vector<LigneDevis> &dejaCommande)
{
    auto reste = devis;
    for (const auto &prise : dejaCommande) {
        auto quantite = prise.quantite;
        for (auto &ligne : reste) {
            if (!memePrix(ligne, prise))
                continue;
            const auto pris = std::min(ligne.quantite, quantite);
            ligne.quantite = ligne.quantite - pris;
            quantite = quantite - pris;
        }
    }
    std::erase_if(reste, [](const auto &ligne) { return ligne.quantite <= Quantite{}; });
    attribuerArrondis(reste, devis, dejaCommande);
    return reste;
}

void attribuerArrondis(std::vector<LigneDevis> &lignes, const std::vector<LigneDevis> &devis,
                       const std::vector<LigneDevis> &dejaCommande)
{
    const auto quantite = [](const LigneDevis &ligne) { return ligne.quantite; };
    for (auto &ligne : lignes)
        ligne.arrondi = {};
    for (const auto &prix : regrouper(devis)) {
        const auto prise = somme(lignes, prix, quantite);
        if (prise <= Quantite{} || prise + somme(dejaCommande, prix, quantite) != prix.quantite)
            continue;
        poserArrondi(lignes, prix,
                     somme(devis, prix, netHt) - somme(dejaCommande, prix, netHt) - somme(lignes, prix, netHt));
    }
}

std::vector<Constat> controlerCommande(const DossierDevis &dossier, const BonDeCommande &commande,
                                       const std::vector<LigneDevis> &dejaCommande)
{
    std::vector<Constat> constats;
    const auto &version = dossier.version;
    if (version.etat != EtatDevis::Valide)
        constats.push_back(regles::commandeDevisValide(Gravite::Bloquant, Section::Commande, dossier.devis.nom(),
                                                       dossier.devis.nom(), std::string{code(version.etat)}));
    controlerDates(constats, version, commande);
    const auto reste = resteACommander(version.contenu.lignes, dejaCommande);
    if (commande.lignes.empty() && reste.empty() && !version.contenu.lignes.empty())
        constats.push_back(
            regles::devisEpuise(Gravite::Bloquant, Section::Commande, commande.numero, dossier.devis.nom()));
    else if (commande.lignes.empty())
        constats.push_back(regles::lignesAbsentes(Gravite::Bloquant, Section::Commande, commande.numero));
    std::int64_t numero = 0;
    for (const auto &ligne : commande.lignes) {
        ++numero;
        if (ligne.quantite <= Quantite{})
            constats.push_back(
                regles::quantiteNonAdmise(Gravite::Bloquant, Section::Commande, std::to_string(numero), numero));
        controlerTaux(constats, ligne, Section::Commande, numero);
    }
    if (!commande.lignes.empty())
        comparerAuDevis(constats, dossier, commande, regrouper(reste));
    if (dossier.beneficiaire.serviceObligatoire && commande.service.empty())
        constats.push_back(regles::chorusService(Gravite::Avertissement, Section::Commande, {}));
    if (dossier.beneficiaire.engagementObligatoire && commande.engagement.empty())
        constats.push_back(regles::chorusEngagement(Gravite::Avertissement, Section::Commande, {}));
    ajouter(constats, controlerQualite(dossier.beneficiaire, dossier.groupements, dossier.lot.numero, commande.date));
    ajouter(constats, controlerVigueur(dossier.accord, commande.date));
    ajouter(constats, controlerPlafond(dossier.lot, dossier.consomme, totaux(commande.lignes).ht));
    ajouter(constats, controlerDelais(dossier, commande.date));
    return constats;
}

} // namespace trame
