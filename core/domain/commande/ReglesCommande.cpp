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

void ajouter(std::vector<Constat> &constats, std::vector<Constat> autres)
{
    std::move(autres.begin(), autres.end(), std::back_inserter(constats));
}

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

Constat ecart(const LigneDevis &ligne, std::string quoi, Valeur commande, Valeur devis)
{
    return {RegleId::CommandeEcart,
            Gravite::Avertissement,
            Champ::Commande,
            ligne.codeBpu,
            {ligne.codeBpu, std::move(quoi), std::move(commande), std::move(devis)}};
}

/// A line that the devis doesn't have is at the price of the schedule on the devis' date (requirement bpu-a).
void comparerAuBordereau(std::vector<Constat> &constats, const DossierDevis &dossier, const LigneDevis &ligne)
{
    const auto bloque = [&](RegleId regle, std::vector<Valeur> parametres) {
        constats.push_back({regle, Gravite::Bloquant, Champ::Commande, ligne.codeBpu, std::move(parametres)});
    };
    const auto &bpu = dossier.bpu;
    const auto place = std::find_if(bpu.begin(), bpu.end(), [&](const auto &l) { return l.code == ligne.codeBpu; });
    if (place == bpu.end())
        return bloque(RegleId::BpuLigneInconnue, {ligne.codeBpu, std::int64_t{dossier.lot.numero}});
    const auto jour = dossier.version.contenu.date;
    const auto prix = place->prixAu(jour);
    if (!prix)
        bloque(RegleId::BpuPrix, {ligne.codeBpu, jour});
    else if (*prix != ligne.prixUnitaire)
        bloque(RegleId::BpuPrix, {ligne.codeBpu, ligne.prixUnitaire, *prix, jour, std::string{"commande"}});
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
        constats.push_back(ecart(ligne, "epuisee", ligne.quantite, Quantite{}));
    } else if (autre != reste.end()) {
        // Like is compared with like: as many of the one as of the other.
        auto auPrixDuDevis = *autre;
        auPrixDuDevis.quantite = ligne.quantite;
        auPrixDuDevis.arrondi = {};
        if (netHt(ligne) != netHt(auPrixDuDevis))
            constats.push_back(ecart(ligne, "montant", netHt(ligne), netHt(auPrixDuDevis)));
        if (ligne.tva != autre->tva)
            constats.push_back(ecart(ligne, "tva", ligne.tva, autre->tva));
    } else {
        constats.push_back(ecart(ligne, "hors-devis", ligne.quantite, Quantite{}));
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
            constats.push_back(ecart(ligne, "quantite", ligne.quantite, place->quantite));
    }
    const auto total = totaux(commande.lignes).ht;
    const auto totalDevis = totaux(dossier.version.contenu.lignes).ht;
    if (total != totalDevis)
        constats.push_back({RegleId::CommandeEcart,
                            Gravite::Information,
                            Champ::Commande,
                            {},
                            {std::string{}, std::string{"partielle"}, total, totalDevis}});
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
            constats.push_back({RegleId::Chronologie,
                                Gravite::Bloquant,
                                Champ::Livrables,
                                livrable.code,
                                {std::string{"acte-remise"}, evenement.date, *livrable.remise, livrable.code}});
}

/// The order's dates against those of the devis and among themselves.
void controlerDates(std::vector<Constat> &constats, const VersionDevis &version, const BonDeCommande &commande)
{
    if (version.reponse && commande.date < version.reponse->date)
        constats.push_back({RegleId::CommandeDate,
                            Gravite::Bloquant,
                            Champ::Commande,
                            commande.numero,
                            {commande.date, version.reponse->date}});
    if (commande.reception && *commande.reception < commande.date)
        constats.push_back({RegleId::Chronologie,
                            Gravite::Bloquant,
                            Champ::Commande,
                            commande.numero,
                            {std::string{"reception"}, *commande.reception, commande.date}});
}

} // namespace

Date arrivee(const BonDeCommande &commande)
{
    return commande.reception.value_or(commande.date);
}

std::vector<Constat> controlerEvenement(const BonDeCommande &commande, const EvenementCommande &evenement)
{
    std::vector<Constat> constats;
    // A beneficiary may give an order up before it has reached the holder.
    const auto debut = evenement.acte == ActeCommande::Annuler ? commande.date : arrivee(commande);
    const auto precedent = commande.evenements.empty() ? debut : commande.evenements.back().date;
    if (evenement.date < precedent)
        constats.push_back(
            {RegleId::CommandeOrdre, Gravite::Bloquant, Champ::Commande, commande.numero, {evenement.date, precedent}});
    const auto total = totaux(commande.lignes).ht;
    const bool refactee = evenement.acte == ActeCommande::Refacter;
    if (refactee && (evenement.refaction <= Montant{} || evenement.refaction > total))
        constats.push_back({RegleId::CommandeOrdre,
                            Gravite::Bloquant,
                            Champ::Commande,
                            commande.numero,
                            {std::string{"refaction"}, evenement.refaction, total}});
    controlerRemises(constats, commande, evenement);
    // A réfaction or a rejection may be the answer to what is missing; to deliver and to admit speak of all of it.
    if (evenement.acte == ActeCommande::Livrer || evenement.acte == ActeCommande::Admettre)
        for (const auto &livrable : commande.livrables)
            if (!livrable.remise)
                constats.push_back({RegleId::CommandeLivrable,
                                    Gravite::Bloquant,
                                    Champ::Livrables,
                                    livrable.code,
                                    {livrable.code, livrable.intitule}});
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
        constats.push_back({RegleId::CommandeDevisValide,
                            Gravite::Bloquant,
                            Champ::Commande,
                            dossier.devis.nom(),
                            {dossier.devis.nom(), std::string{code(version.etat)}}});
    controlerDates(constats, version, commande);
    const auto reste = resteACommander(version.contenu.lignes, dejaCommande);
    if (commande.lignes.empty() && reste.empty() && !version.contenu.lignes.empty())
        constats.push_back({RegleId::CommandeEcart,
                            Gravite::Bloquant,
                            Champ::Commande,
                            commande.numero,
                            {dossier.devis.nom(), std::string{"epuise"}}});
    else if (commande.lignes.empty())
        constats.push_back({RegleId::DevisLignes, Gravite::Bloquant, Champ::Commande, commande.numero, {}});
    std::int64_t numero = 0;
    for (const auto &ligne : commande.lignes) {
        ++numero;
        if (ligne.quantite <= Quantite{})
            constats.push_back({RegleId::DevisQuantite,
                                Gravite::Bloquant,
                                Champ::Commande,
                                std::to_string(numero),
                                {numero, std::string{"quantite"}}});
        controlerTaux(constats, ligne, Champ::Commande, numero);
    }
    if (!commande.lignes.empty())
        comparerAuDevis(constats, dossier, commande, regrouper(reste));
    if (dossier.beneficiaire.serviceObligatoire && commande.service.empty())
        constats.push_back(
            {RegleId::CommandeChorus, Gravite::Avertissement, Champ::Commande, {}, {std::string{"service"}}});
    if (dossier.beneficiaire.engagementObligatoire && commande.engagement.empty())
        constats.push_back(
            {RegleId::CommandeChorus, Gravite::Avertissement, Champ::Commande, {}, {std::string{"engagement"}}});
    ajouter(constats, controlerQualite(dossier.beneficiaire, dossier.groupements, dossier.lot.numero, commande.date));
    ajouter(constats, controlerVigueur(dossier.accord, commande.date));
    ajouter(constats, controlerPlafond(dossier.lot, dossier.consomme, totaux(commande.lignes).ht));
    ajouter(constats, controlerDelais(dossier, commande.date));
    return constats;
}

} // namespace trame
