// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/generation/CommandeFictive.h"

#include "core/domain/devis/Totaux.h"

#include <algorithm>

namespace trame {

namespace {

/// The issue of an order, drawn once for all.
enum class Issue { Annulee, Rejetee, Refactee, Admise, Close };

Issue tirerIssue(Alea &alea)
{
    const auto tirage = alea.entre(1, 100);
    if (tirage <= 2)
        return Issue::Annulee;
    if (tirage <= 4)
        return Issue::Rejetee;
    if (tirage <= 7)
        return Issue::Refactee;
    return tirage <= 22 ? Issue::Admise : Issue::Close;
}

/// Writes the acts of one order, none before the one that came first and none after today.
class Execution
{
public:
    Execution(Alea &alea, BonDeCommande &commande, Date jour, const std::string &auteur)
        : m_alea{alea},
          m_commande{commande},
          m_jour{jour},
          m_auteur{auteur},
          m_dernier{commande.date}
    {
    }

    /// So many days after the act before.
    void faire(ActeCommande acte, std::int64_t auMoins, std::int64_t auPlus, const std::string &motif = {},
               Montant refaction = {})
    {
        acter(acte, m_dernier.plusJours(static_cast<std::int32_t>(m_alea.entre(auMoins, auPlus))), motif, refaction);
    }

    /// Hands the deliverables over, mostly in time.
    void livrer()
    {
        auto jour = m_commande.date.plusJours(30);
        for (const auto &livrable : m_commande.livrables)
            jour = livrable.prevue.value_or(jour);
        acter(ActeCommande::Livrer, jour.plusJours(static_cast<std::int32_t>(m_alea.entre(-7, 3))), {}, {});
        for (auto &livrable : m_commande.livrables)
            livrable.remise = m_dernier;
    }

    void decider(DecisionLivrable decision, Montant refaction = {})
    {
        for (auto &livrable : m_commande.livrables) {
            livrable.decision = decision;
            livrable.decidee = m_dernier;
        }
        if (!m_commande.livrables.empty())
            m_commande.livrables.front().refaction = refaction;
    }

private:
    void acter(ActeCommande acte, Date jour, const std::string &motif, Montant refaction)
    {
        m_dernier = std::min(std::max(jour, m_dernier), m_jour);
        m_commande.etat = transition(m_commande.etat, acte, motif).value();
        if (!motif.empty())
            m_commande.motif = motif;
        m_commande.refaction = refaction;
        m_commande.evenements.push_back({acte, m_dernier, motif, m_auteur, refaction});
    }

    Alea &m_alea;
    BonDeCommande &m_commande;
    Date m_jour;
    const std::string &m_auteur;
    Date m_dernier;
};

void executerAncienne(Alea &alea, BonDeCommande &commande, Execution &execution)
{
    const auto issue = tirerIssue(alea);
    if (issue == Issue::Annulee)
        return execution.faire(ActeCommande::Annuler, 1, 15, "Besoin abandonné par le service");
    execution.faire(ActeCommande::Demarrer, 1, 7);
    execution.livrer();
    if (issue == Issue::Rejetee) {
        execution.faire(ActeCommande::Rejeter, 3, 12, "Livrable sans rapport avec le plan du devis");
        return execution.decider(DecisionLivrable::Rejete);
    }
    if (issue == Issue::Refactee) {
        constexpr auto part = Taux::pourDixMille(500);
        const auto refaction = std::max(totaux(commande.lignes).ht.part(part), 1_c);
        execution.faire(ActeCommande::Refacter, 3, 12, "Annexe manquante", refaction);
        return execution.decider(DecisionLivrable::AdmisAvecRefaction, refaction);
    }
    execution.faire(ActeCommande::Admettre, 2, 12);
    execution.decider(DecisionLivrable::Admis);
    if (issue == Issue::Close)
        execution.faire(ActeCommande::Clore, 1, 9);
}

} // namespace

void executerFictivement(Alea &alea, BonDeCommande &commande, Date jour, const std::string &auteur)
{
    constexpr std::int32_t moisOuverts = 3;
    constexpr std::int32_t joursAvantDemarrage = 7;
    constexpr std::int64_t recues = 25;
    constexpr std::int64_t livrees = 30;
    Execution execution{alea, commande, jour, auteur};
    if (commande.date < jour.plusMois(-moisOuverts))
        return executerAncienne(alea, commande, execution);
    const auto tirage = alea.entre(1, 100);
    if (tirage <= recues || jour.joursDepuis(commande.date) < joursAvantDemarrage)
        return;
    execution.faire(ActeCommande::Demarrer, 1, joursAvantDemarrage);
    const bool echue = std::all_of(commande.livrables.begin(), commande.livrables.end(),
                                   [&](const auto &l) { return l.prevue && *l.prevue <= jour; });
    if (echue || tirage > 100 - livrees)
        execution.livrer();
}

} // namespace trame
