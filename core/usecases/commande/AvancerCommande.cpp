// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/AvancerCommande.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/commande/ActesCroises.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Transaction.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/usecases/Bordure.h"

#include <algorithm>

namespace trame {

namespace {

Result<BonDeCommande> lire(Database &base, BonDeCommandeId id)
{
    auto commande = CommandeRepository{base}.charger(id);
    if (!commande)
        return echec(CodeErreur::Introuvable, {std::string{"commande"}, id.valeur()});
    return *std::move(commande);
}

void enregistrer(Transaction &transaction, BonDeCommande &commande, const char *acte, const std::string &objet)
{
    const auto lot = AccordRepository{transaction.base()}.lot(commande.lot).value();
    CommandeRepository::enregistrer(transaction, commande, lot.id);
    transaction.commit(acte, objet);
}

tl::unexpected<Erreur> dateAvant(const BonDeCommande &commande, Date jour, Date precedent)
{
    return refus({regles::commandeOrdre(Gravite::Bloquant, Section::Commande, commande.numero, jour, precedent)});
}

} // namespace

Result<BonDeCommande> AvancerCommande::faire(BonDeCommandeId id, EvenementCommande evenement)
{
    return aLaBordure([&]() -> Result<BonDeCommande> {
        Transaction transaction{m_session};
        auto commande = lire(m_session.base(), id);
        if (!commande)
            return commande;
        const auto etat = transition(commande->etat, evenement.acte, evenement.motif);
        if (!etat)
            return tl::unexpected{etat.error()};
        if (const auto permis = permetActe(*commande, evenement.acte); !permis)
            return tl::unexpected{permis.error()};
        if (auto constats = controlerEvenement(*commande, evenement); bloquants(constats))
            return refus(std::move(constats));
        commande->etat = *etat;
        if (!evenement.motif.empty())
            commande->motif = evenement.motif;
        if (evenement.acte == ActeCommande::Refacter)
            commande->refaction = evenement.refaction;
        else if (evenement.acte == ActeCommande::Rouvrir)
            commande->refaction = {};
        evenement.auteur = m_session.auteur().nom;
        commande->evenements.push_back(std::move(evenement));
        enregistrer(transaction, *commande, "avancer-commande",
                    commande->numero + " : " + std::string{code(commande->evenements.back().acte)});
        return commande;
    });
}

Result<BonDeCommande> AvancerCommande::remettre(BonDeCommandeId id, const std::string &livrable, Date jour)
{
    return changerLivrable(
        id, livrable, "remettre-livrable", [jour](const BonDeCommande &commande, LivrableCommande &l) -> Result<void> {
            const bool close = l.decision != DecisionLivrable::Aucune && l.decision != DecisionLivrable::Ajourne;
            if (close)
                return echec(CodeErreur::TransitionInterdite, {std::string{"remettre"}, std::string{code(l.decision)}});
            if (auto permis = permetRemise(commande); !permis)
                return permis;
            // Not before the order, nor before what was handed over first was found wanting.
            const auto depuis = std::max(arrivee(commande), l.decidee.value_or(commande.date));
            if (jour < depuis)
                return dateAvant(commande, jour, depuis);
            l.remise = jour;
            l.decision = DecisionLivrable::Aucune;
            l.decidee.reset();
            return {};
        });
}

Result<BonDeCommande> AvancerCommande::decider(BonDeCommandeId id, const std::string &livrable,
                                               DecisionLivrable decision, Date jour, Montant refaction)
{
    return changerLivrable(
        id, livrable, "decider-livrable", [=](const BonDeCommande &commande, LivrableCommande &l) -> Result<void> {
            if (auto permis = permetDecision(commande, decision); !permis)
                return permis;
            if (!l.remise)
                return echec(CodeErreur::TransitionInterdite, {std::string{code(decision)}, std::string{"a-remettre"}});
            if (jour < *l.remise)
                return dateAvant(commande, jour, *l.remise);
            const bool refacte = decision == DecisionLivrable::AdmisAvecRefaction;
            if (refacte)
                if (auto refuses = controlerRefaction(refaction, commande, l.code); !refuses.empty())
                    return refus(std::move(refuses));
            l.decision = decision;
            l.decidee = jour;
            l.refaction = refacte ? refaction : Montant{};
            return {};
        });
}

Result<BonDeCommande> AvancerCommande::changerLivrable(BonDeCommandeId id, const std::string &livrable,
                                                       const char *acte, const Changement &changer)
{
    return aLaBordure([&]() -> Result<BonDeCommande> {
        Transaction transaction{m_session};
        auto commande = lire(m_session.base(), id);
        if (!commande)
            return commande;
        auto &livrables = commande->livrables;
        const auto place = std::find_if(livrables.begin(), livrables.end(),
                                        [&](const auto &l) { return memeIdentifiant(l.code, livrable); });
        if (place == livrables.end())
            return echec(CodeErreur::Introuvable, {std::string{"livrable"}, livrable});
        if (auto fait = changer(*commande, *place); !fait)
            return tl::unexpected{fait.error()};
        enregistrer(transaction, *commande, acte, commande->numero + " : " + place->code);
        return commande;
    });
}

} // namespace trame
