// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesDevis.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/devis/ReglesChronologie.h"
#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/Totaux.h"
#include "core/domain/devis/TvaDevis.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"

#include <algorithm>
#include <set>

namespace trame {

namespace {

/// The breakdown adds up to the total of the lines, to the centime; it can't without any part.
void comparer(std::vector<Constat> &constats, const Regle<> &aucune, const regles::RegleEcart &ecart, Section section,
              const std::vector<PartRepartition> &parts, Montant total)
{
    if (parts.empty()) {
        constats.push_back(aucune(Gravite::Bloquant, section, {}));
        return;
    }
    Montant somme;
    for (const auto &part : parts)
        somme += part.cout;
    if (somme != total)
        constats.push_back(ecart(Gravite::Bloquant, section, {}, somme, total, somme - total));
}

const Intervenant *trouver(const std::vector<Intervenant> &intervenants, const std::string &code)
{
    const auto place =
        std::find_if(intervenants.begin(), intervenants.end(), [&](const auto &i) { return i.code == code; });
    return place == intervenants.end() ? nullptr : &*place;
}

const LigneBpu *trouver(const std::vector<LigneBpu> &bpu, const std::string &code)
{
    const auto place = std::find_if(bpu.begin(), bpu.end(), [&](const auto &l) { return l.code == code; });
    return place == bpu.end() ? nullptr : &*place;
}

void controlerMembre(std::vector<Constat> &constats, const DossierDevis &dossier, const MembreEquipe &membre)
{
    const auto *intervenant = trouver(dossier.intervenants, membre.code);
    if (intervenant == nullptr) {
        constats.push_back(regles::intervenantInconnu(Gravite::Bloquant, Section::Equipe, membre.code, membre.code));
        return;
    }
    if (!membre.cv)
        constats.push_back(regles::cvAbsent(Gravite::Bloquant, Section::Equipe, membre.code, membre.code));
    else
        ajouter(constats, controlerCv(*intervenant, *membre.cv));
    ajouter(constats, controlerRole(*intervenant, membre.role));
    const auto &contenu = dossier.version.contenu;
    const auto jour = premierJour(contenu, membre.code);
    auto facture = membre.profil;
    for (const auto &charge : contenu.charges)
        if (charge.intervenant == membre.code && charge.profil && *charge.profil > facture)
            facture = *charge.profil;
    ajouter(constats, controlerProfil(*intervenant, facture, jour, dossier.parametres.profilIntervalle.valeur));
}

void controlerPrix(std::vector<Constat> &constats, const DossierDevis &dossier, const LigneDevis &ligne)
{
    const auto jour = dossier.version.contenu.date;
    const auto *bpu = trouver(dossier.bpu, ligne.codeBpu);
    if (bpu == nullptr) {
        constats.push_back(regles::bpuLigneInconnue(Gravite::Bloquant, Section::Lignes, ligne.codeBpu, ligne.codeBpu,
                                                    dossier.lot.numero));
        return;
    }
    const auto prix = bpu->prixAu(jour);
    if (!prix)
        constats.push_back(
            regles::bpuPrixAbsent(Gravite::Bloquant, Section::Lignes, ligne.codeBpu, ligne.codeBpu, jour));
    else if (*prix != ligne.prixUnitaire)
        constats.push_back(regles::bpuPrix(Gravite::Bloquant, Section::Lignes, ligne.codeBpu, ligne.codeBpu,
                                           ligne.prixUnitaire, *prix, jour));
}

/// Whether the line's net stays within the amounts that are accepted. Price and quantity each within bounds don't make
/// their product so. The quantity is rounded up to whole units, which errs on the safe side.
bool calculable(const LigneDevis &ligne)
{
    const auto unites = ligne.quantite.enMilliemes() / Quantite::unite + 1;
    return ligne.quantite <= Quantite{} || ligne.prixUnitaire.enCentimes() <= Montant::maximumSaisi / unites;
}

/// The rate that the schedule's price has in the territory of the body, where the schedule has the line.
Taux tauxAttendu(const DossierDevis &dossier, const LigneDevis &ligne)
{
    const auto territoire = dossier.beneficiaire.territoire;
    const auto *bpu = trouver(dossier.bpu, ligne.codeBpu);
    return bpu == nullptr ? tauxTvaPropose(territoire) : tauxTvaReporte(bpu->tva, territoire);
}

/// An exemption is told by its mention (CGI ann. II art. 242 nonies A): once for the devis, with its first line. Where
/// French VAT doesn't apply at all, nothing is exempt.
void controlerExoneration(std::vector<Constat> &constats, const DossierDevis &dossier)
{
    const auto &contenu = dossier.version.contenu;
    if (tauxTvaPropose(dossier.beneficiaire.territoire) == Taux{}
        || !mentionTvaImprimee(contenu, dossier.titulaire).empty())
        return;
    const auto place = std::find_if(contenu.lignes.begin(), contenu.lignes.end(),
                                    [](const LigneDevis &ligne) { return ligne.tva == Taux{}; });
    if (place != contenu.lignes.end())
        constats.push_back(regles::tvaSansMention(Gravite::Avertissement, Section::Conditions, "mention",
                                                  place - contenu.lignes.begin() + 1));
}

template <class Entree>
bool connait(const std::vector<Entree> &entrees, const std::string &code)
{
    return std::any_of(entrees.begin(), entrees.end(), [&](const auto &e) { return e.code == code; });
}

template <class Entree>
void chercherDoubles(std::vector<Constat> &constats, const std::vector<Entree> &entrees, Section section)
{
    std::set<std::string> vus;
    for (const auto &entree : entrees)
        if (!vus.insert(entree.code).second)
            constats.push_back(regles::codeEnDouble(Gravite::Bloquant, section, entree.code, entree.code));
}

} // namespace

bool controlerTaux(std::vector<Constat> &constats, const LigneDevis &ligne, Section section, std::int64_t numero)
{
    const bool possible = ligne.tva >= Taux{} && ligne.tva.pourDixMille() <= Taux::unite;
    if (!possible)
        constats.push_back(regles::tvaNonAdmise(Gravite::Bloquant, section, std::to_string(numero), numero, ligne.tva));
    return possible;
}

std::vector<Constat> controlerRepartition(const ContenuDevis &contenu)
{
    std::vector<Constat> constats;
    const auto total = totaux(contenu.lignes).ht;
    comparer(constats, regles::phasesAbsentes, regles::repartitionPhases, Section::Phases, repartitionParPhase(contenu),
             total);
    comparer(constats, regles::partsLivrablesAbsentes, regles::repartitionLivrables, Section::Livrables,
             repartitionParLivrable(contenu), total);
    const auto facturee = chargeFacturee(contenu);
    const auto repartie = chargeTotale(contenu);
    if (facturee > Quantite{} && repartie != facturee)
        constats.push_back(regles::chargeProfils(Gravite::Avertissement, Section::Charges, {}, repartie, facturee));
    return constats;
}

std::vector<Constat> controlerCalendrier(const ContenuDevis &contenu)
{
    std::vector<Constat> constats;
    if (contenu.calendrier.empty())
        constats.push_back(regles::calendrierVide(Gravite::Bloquant, Section::Calendrier, {}));
    for (const auto &intervention : contenu.calendrier)
        if (intervention.fin < intervention.debut)
            constats.push_back(regles::datesInversees(Gravite::Bloquant, Section::Calendrier, intervention.intitule,
                                                      intervention.intitule, intervention.debut, intervention.fin));
    for (const auto &phase : contenu.phases) {
        if (!phase.debut || !phase.fin)
            constats.push_back(regles::dateAbsente(Gravite::Bloquant, Section::Phases, phase.code, phase.code));
        else if (*phase.fin < *phase.debut)
            constats.push_back(regles::datesInversees(Gravite::Bloquant, Section::Phases, phase.code, phase.intitule,
                                                      *phase.debut, *phase.fin));
    }
    for (const auto &livrable : contenu.livrables)
        if (!livrable.remise)
            constats.push_back(
                regles::dateAbsente(Gravite::Bloquant, Section::Livrables, livrable.code, livrable.code));
    return constats;
}

std::vector<Constat> controlerPlans(const ContenuDevis &contenu)
{
    if (contenu.livrables.empty())
        return {regles::livrablesAbsents(Gravite::Bloquant, Section::Livrables, {})};
    std::vector<Constat> constats;
    for (const auto &livrable : contenu.livrables) {
        const auto vide = [](const std::string &ligne) {
            return ligne.find_first_not_of(" \t\r\n") == std::string::npos;
        };
        if (std::all_of(livrable.plan.begin(), livrable.plan.end(), vide))
            constats.push_back(regles::planAbsent(Gravite::Bloquant, Section::Livrables, livrable.code, livrable.code,
                                                  livrable.intitule));
    }
    return constats;
}

std::vector<Constat> controlerEquipe(const DossierDevis &dossier)
{
    const auto &contenu = dossier.version.contenu;
    std::vector<Constat> constats;
    if (contenu.equipe.empty())
        constats.push_back(regles::equipeAbsente(Gravite::Bloquant, Section::Equipe, {}));
    std::set<std::string> horsEquipe;
    for (const auto &charge : contenu.charges)
        if (!charge.intervenant.empty() && !connait(contenu.equipe, charge.intervenant))
            horsEquipe.insert(charge.intervenant);
    for (const auto &code : horsEquipe)
        constats.push_back(regles::horsEquipe(Gravite::Bloquant, Section::Equipe, code, code));
    chercherDoubles(constats, contenu.equipe, Section::Equipe);
    for (const auto &membre : contenu.equipe)
        controlerMembre(constats, dossier, membre);
    return constats;
}

std::vector<Constat> controlerLignes(const DossierDevis &dossier)
{
    const auto &lignes = dossier.version.contenu.lignes;
    if (lignes.empty())
        return {regles::lignesAbsentes(Gravite::Bloquant, Section::Lignes, {})};
    std::vector<Constat> constats;
    const auto territoire = dossier.beneficiaire.territoire;
    std::int64_t numero = 0;
    for (const auto &ligne : lignes) {
        const auto cle = std::to_string(++numero);
        controlerPrix(constats, dossier, ligne);
        if (ligne.quantite <= Quantite{} || ligne.quantite.enMilliemes() > Quantite::maximumSaisi)
            constats.push_back(regles::quantiteNonAdmise(Gravite::Bloquant, Section::Lignes, cle, numero));
        if (ligne.remise < Taux{} || ligne.remise.pourDixMille() > Taux::unite)
            constats.push_back(regles::remiseNonAdmise(Gravite::Bloquant, Section::Lignes, cle, numero));
        if (!calculable(ligne))
            constats.push_back(regles::montantTropGrand(Gravite::Bloquant, Section::Lignes, cle, numero));
        if (!controlerTaux(constats, ligne, Section::Lignes, numero))
            continue;
        const bool exonere =
            ligne.tva == Taux{} && !mentionTvaImprimee(dossier.version.contenu, dossier.titulaire).empty();
        if (const auto attendu = tauxAttendu(dossier, ligne); ligne.tva != attendu && !exonere)
            constats.push_back(regles::tvaInhabituelle(Gravite::Avertissement, Section::Lignes, cle, numero, ligne.tva,
                                                       attendu, std::string{code(territoire)}));
    }
    controlerExoneration(constats, dossier);
    return constats;
}

std::vector<Constat> controlerCoherence(const ContenuDevis &contenu)
{
    std::vector<Constat> constats;
    if (contenu.validite < contenu.date)
        constats.push_back(
            regles::devisValidite(Gravite::Bloquant, Section::Validite, {}, contenu.validite, contenu.date));
    chercherDoubles(constats, contenu.phases, Section::Phases);
    chercherDoubles(constats, contenu.livrables, Section::Livrables);
    std::set<std::string> phases;
    std::set<std::string> livrables;
    const auto phase = [&](const std::string &code) {
        if (!code.empty() && !connait(contenu.phases, code))
            phases.insert(code);
    };
    for (const auto &charge : contenu.charges) {
        phase(charge.phase);
        if (!charge.livrable.empty() && !connait(contenu.livrables, charge.livrable))
            livrables.insert(charge.livrable);
    }
    for (const auto &livrable : contenu.livrables)
        phase(livrable.phase);
    for (const auto &intervention : contenu.calendrier)
        phase(intervention.phase);
    for (const auto &code : livrables)
        constats.push_back(regles::livrableInconnu(Gravite::Bloquant, Section::Charges, code, code));
    for (const auto &code : phases)
        constats.push_back(regles::phaseInconnue(Gravite::Bloquant, Section::Charges, code, code));
    return constats;
}

std::vector<Constat> controlerDevis(const DossierDevis &dossier, Date jour)
{
    const auto &contenu = dossier.version.contenu;
    std::vector<Constat> constats = controlerLignes(dossier);
    // Nothing that needs a total can be said of lines whose amounts can't be computed.
    if (!std::all_of(contenu.lignes.begin(), contenu.lignes.end(), calculable)) {
        ajouter(constats, controlerDelais(dossier, jour));
        return constats;
    }
    ajouter(constats, controlerRepartition(contenu));
    ajouter(constats, controlerCalendrier(contenu));
    ajouter(constats, controlerPlans(contenu));
    ajouter(constats, controlerEquipe(dossier));
    ajouter(constats, controlerCoherence(contenu));
    ajouter(constats, controlerChronologie(dossier, jour));
    ajouter(constats, controlerQualite(dossier.beneficiaire, dossier.groupements, dossier.lot.numero, jour));
    ajouter(constats, controlerVigueur(dossier.accord, jour));
    ajouter(constats, controlerPlafond(dossier.lot, dossier.consomme + dossier.enCours, totaux(contenu.lignes).ht));
    ajouter(constats, controlerDelais(dossier, jour));
    return constats;
}

std::vector<Constat> controlerVersion(const DossierDevis &dossier, Date aujourdhui)
{
    const auto &emission = dossier.version.emission;
    auto constats = controlerDevis(dossier, emission.value_or(aujourdhui));
    if (emission) {
        std::erase_if(constats, [](const auto &constat) { return constat.section == Section::Echeancier; });
        ajouter(constats, controlerDelais(dossier, aujourdhui));
    }
    return constats;
}

Date premierJour(const ContenuDevis &contenu, const std::string &intervenant)
{
    std::optional<Date> premier;
    const auto retenir = [&premier](const std::optional<Date> &date) {
        if (date && (!premier || *date < *premier))
            premier = date;
    };
    for (const auto &charge : contenu.charges)
        if (charge.intervenant == intervenant)
            for (const auto &phase : contenu.phases)
                if (phase.code == charge.phase)
                    retenir(phase.debut);
    if (!premier)
        for (const auto &intervention : contenu.calendrier)
            retenir(intervention.debut);
    return premier.value_or(contenu.date);
}

} // namespace trame
