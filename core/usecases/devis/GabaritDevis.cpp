// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/GabaritDevis.h"

#include "core/domain/base/Calendrier.h"
#include "core/domain/devis/Totaux.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/CompleterDevis.h"

#include <algorithm>

namespace trame {

namespace {

/// A line of the example with the person who does it, where the file has one.
struct Choix {
    LigneBpu ligne;
    std::string intervenant;
};

/// A person with a CV who meets the profile on that day; one whose profile it is comes before one who is above it.
std::string trouverIntervenant(const std::vector<Intervenant> &intervenants, Profil profil, Date jour)
{
    std::string audessus;
    for (const auto &intervenant : intervenants) {
        const auto atteint = profilSelonTexte(intervenant, jour);
        if (!intervenant.cv || !atteint || *atteint < profil
            || !controlerProfil(intervenant, profil, jour, Profil::Junior).empty())
            continue;
        if (*atteint == profil)
            return intervenant.code;
        if (audessus.empty())
            audessus = intervenant.code;
    }
    return audessus;
}

/// One line a profile, by the day, with somebody to do it; else the first line that has a price.
std::vector<Choix> choisirLignes(const std::vector<LigneBpu> &bpu, const std::vector<Intervenant> &intervenants,
                                 Date jourPrix, Date jourService)
{
    std::vector<Choix> choix;
    for (const auto profil : {Profil::Expert, Profil::Confirme}) {
        const auto intervenant = trouverIntervenant(intervenants, profil, jourService);
        const auto place = std::find_if(bpu.begin(), bpu.end(), [&](const auto &l) {
            return l.profil == profil && l.unite == Unite::Jour && l.prixAu(jourPrix).has_value();
        });
        if (!intervenant.empty() && place != bpu.end())
            choix.push_back({*place, intervenant});
    }
    if (!choix.empty())
        return choix;
    const auto premiere =
        std::find_if(bpu.begin(), bpu.end(), [&](const auto &l) { return l.prixAu(jourPrix).has_value(); });
    if (premiere != bpu.end())
        choix.push_back({*premiere, trouverIntervenant(intervenants, Profil::Junior, jourService)});
    return choix;
}

void ajouterPlanning(ContenuDevis &c, const Calendrier &calendrier, Date debut)
{
    const auto finP1 = calendrier.plusJoursOuvres(debut, 4);
    const auto debutP2 = calendrier.plusJoursOuvres(finP1, 1);
    const auto finP2 = calendrier.plusJoursOuvres(debutP2, 9);
    c.phases = {
        {"P1", "Cadrage et méthode", "Fixer le périmètre, les interlocuteurs et les critères.", debut, finP1},
        {"P2", "Analyse et recommandations", "Instruire les usages et proposer un plan d’action.", debutP2, finP2}};
    c.livrables = {{"L1",
                    "Note de cadrage",
                    "P1",
                    calendrier.plusJoursOuvres(finP1, 3),
                    {"1. Périmètre", "2. Méthode", "3. Planning"}},
                   {"L2",
                    "Rapport",
                    "P2",
                    calendrier.plusJoursOuvres(finP2, 10),
                    {"1. Constats", "2. Recommandations", "3. Plan d’action", "4. Indicateurs"}}};
    c.calendrier = {{"Réunion de lancement", "P1", debut, debut, "Sur site"},
                    {"Entretiens", "P2", debutP2, calendrier.plusJoursOuvres(debutP2, 3), "Sur site et à distance"},
                    {"Restitution", "P2", finP2, finP2, "Sur site"}};
}

/// Each line is done half in the first phase and half in the second; the halves add up to its net.
void ajouterCharges(ContenuDevis &c, const std::vector<Choix> &choix)
{
    for (std::size_t i = 0; i < c.lignes.size(); ++i) {
        const auto &ligne = c.lignes[i];
        const std::array<std::int64_t, 2> poids{1, 1};
        const auto couts = netHt(ligne).repartir(poids);
        const auto charge = ligne.quantite.enMilliemes() * chargeMilliemes(ligne.unite) / Quantite::unite;
        const std::array<Quantite, 2> jours{Quantite::milliemes(charge / 2), Quantite::milliemes(charge - charge / 2)};
        for (std::size_t part = 0; part < poids.size(); ++part)
            c.charges.push_back({part == 0 ? "P1" : "P2", part == 0 ? "L1" : "L2", choix[i].intervenant, ligne.profil,
                                 jours.at(part), couts[part]});
        const auto profil = ligne.profil.value_or(Profil::Junior);
        const bool connu = std::any_of(c.equipe.begin(), c.equipe.end(),
                                       [&](const auto &m) { return m.code == choix[i].intervenant; });
        if (!choix[i].intervenant.empty() && !connu)
            c.equipe.push_back({choix[i].intervenant, profil, i == 0 ? "Direction de la mission" : "Réalisation", {}});
    }
}

} // namespace

Result<ContenuDevis> GabaritDevis::operator()(const std::string &numero, Date jour)
{
    return aLaBordure([&]() -> Result<ContenuDevis> {
        const auto demande = DemandeRepository{m_base}.parNumero(numero);
        if (!demande)
            return echec(CodeErreur::Introuvable, {std::string{"demande"}, numero});
        const auto accord = AccordRepository{m_base}.accord(demande->accord).value();
        const auto beneficiaire = BeneficiaireRepository{m_base}.charger(demande->beneficiaire).value();
        const auto parametres = AccordRepository{m_base}.parametres();
        const Calendrier calendrier{beneficiaire.territoire, beneficiaire.feries};
        // The work begins once the devis had time to be validated and ordered.
        const auto debut =
            calendrier.plusJoursOuvres(jour, parametres.delaiValidation.valeur + parametres.delaiCommande.valeur + 1);
        const auto choix = choisirLignes(BpuRepository{m_base}.toutes(accord.id),
                                         IntervenantRepository{m_base}.tous(accord.titulaire), jour, debut);
        if (choix.empty())
            return echec(CodeErreur::AccordIncomplet, {std::string{"bordereau"}});
        SaisieDevis saisie;
        saisie.contexte = demande->description;
        saisie.modalites = "Entretiens sur site et à distance ; un point d’avancement à la fin de chaque phase.";
        constexpr std::int64_t quatreUnites = 4000;
        for (const auto &c : choix)
            saisie.lignes.push_back({c.ligne.code, Quantite::milliemes(quatreUnites), {}, {}, {}, {}});
        auto contenu = CompleterDevis{m_base}(*demande, saisie, jour);
        ajouterPlanning(contenu, calendrier, debut);
        ajouterCharges(contenu, choix);
        return contenu;
    });
}

} // namespace trame
