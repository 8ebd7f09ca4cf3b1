// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/Echeancier.h"

#include "core/storage/accord/AccordRepository.h"

#include <algorithm>

namespace trame {

namespace {

Echeance echeance(const ChaineLue &c, const EtapeChaine &etape)
{
    return {etape,   c.demande,      c.commande, c.numeroDemande, c.devis, c.numeroCommande, c.objet,
            c.siret, c.beneficiaire, c.lot};
}

} // namespace

Echeancier::Echeancier(Database &base, Date jour)
    : m_base{base},
      m_jour{jour},
      m_parametres{AccordRepository{base}.parametres()}
{
}

const Calendrier &Echeancier::calendrier(const ChaineLue &c)
{
    auto &place = m_calendriers[{c.territoire, c.feries.vendrediSaint, c.feries.joursLocaux}];
    if (!place)
        place = std::make_unique<Calendrier>(c.territoire, c.feries);
    return *place;
}

std::vector<EtapeChaine> Echeancier::etapes(const ChaineLue &c)
{
    return chaineDelais(c.faits, calendrier(c), m_parametres, m_jour);
}

std::vector<Echeance> Echeancier::aFaire(std::optional<int> lot)
{
    std::vector<Echeance> echeances;
    ChaineQuery{m_base, m_jour}.ouvertes(lot, [&](const ChaineLue &c) {
        const auto chaine = etapes(c);
        if (c.commande.nul()) {
            if (const auto *prochaine = prochaineEtape(chaine); prochaine != nullptr)
                echeances.push_back(echeance(c, *prochaine));
            return;
        }
        for (const auto &etape : chaine)
            if (ouverte(etape))
                echeances.push_back(echeance(c, etape));
    });
    std::stable_sort(echeances.begin(), echeances.end(),
                     [](const auto &a, const auto &b) { return a.etape.echeance < b.etape.echeance; });
    return echeances;
}

std::vector<DelaiTenu> Echeancier::tenus(Date depuis)
{
    std::vector<DelaiTenu> tenus;
    for (const auto etape : {Etape::Devis, Etape::Validation, Etape::Commande, Etape::Livrable})
        tenus.push_back({etape, 0, 0, 0});
    // The steps up to the order count once for each need: a later order of the same devis answers to no time limit.
    ChaineQuery{m_base, m_jour}.depuis(depuis, [&](const ChaineLue &c) {
        for (const auto &etape : etapes(c)) {
            if (!c.premiere && etape.etape <= Etape::Commande)
                continue;
            const auto place =
                std::find_if(tenus.begin(), tenus.end(), [&](const auto &t) { return t.etape == etape.etape; });
            if (place == tenus.end() || !etape.reelle)
                continue;
            ++place->faites;
            if (etape.etat == EtatEtape::Faite)
                ++place->aTemps;
            else
                place->joursDeRetard -= etape.ecart;
        }
    });
    return tenus;
}

std::vector<EtapeChaine> Echeancier::chaine(DemandeId id)
{
    const auto lue = ChaineQuery{m_base, m_jour}.deDemande(id);
    return lue ? etapes(*lue) : std::vector<EtapeChaine>{};
}

std::vector<EtapeChaine> Echeancier::chaine(DevisId id)
{
    const auto lue = ChaineQuery{m_base, m_jour}.deDevis(id);
    return lue ? etapes(*lue) : std::vector<EtapeChaine>{};
}

std::vector<EtapeChaine> Echeancier::chaine(BonDeCommandeId id)
{
    const auto lue = ChaineQuery{m_base, m_jour}.deCommande(id);
    return lue ? etapes(*lue) : std::vector<EtapeChaine>{};
}

} // namespace trame
