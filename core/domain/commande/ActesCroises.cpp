// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ActesCroises.h"

#include <algorithm>
#include <initializer_list>

namespace trame {

namespace {

using enum DecisionLivrable;

tl::unexpected<Erreur> contredit(std::string acte, const char *genre, std::string nom, std::string_view etat)
{
    return echec(CodeErreur::ActeIncompatible,
                 {std::move(acte), std::string{genre}, std::move(nom), std::string{etat}});
}

bool parmi(DecisionLivrable decision, std::initializer_list<DecisionLivrable> decisions)
{
    return std::find(decisions.begin(), decisions.end(), decision) != decisions.end();
}

/// The first deliverable of which one of those was decided, or nothing.
const LivrableCommande *decide(const BonDeCommande &commande, std::initializer_list<DecisionLivrable> decisions)
{
    const auto &livrables = commande.livrables;
    const auto place = std::find_if(livrables.begin(), livrables.end(),
                                    [&](const auto &livrable) { return parmi(livrable.decision, decisions); });
    return place == livrables.end() ? nullptr : &*place;
}

/// The deliverable that stands in the way of an act on its order.
const LivrableCommande *obstacle(const BonDeCommande &commande, ActeCommande acte)
{
    switch (acte) {
    case ActeCommande::Livrer:
    case ActeCommande::Refacter:
        return decide(commande, {Ajourne});
    case ActeCommande::Admettre:
        return decide(commande, {Ajourne, Rejete, AdmisAvecRefaction});
    case ActeCommande::Annuler:
        return decide(commande, {Admis, AdmisAvecRefaction});
    case ActeCommande::Rejeter:
        // A part may have been admitted before; not all of it.
        return decide(commande, {Aucune, Ajourne, Rejete}) == nullptr ? decide(commande, {Admis, AdmisAvecRefaction})
                                                                      : nullptr;
    case ActeCommande::Demarrer:
    case ActeCommande::Ajourner:
    case ActeCommande::Clore:
    case ActeCommande::Rouvrir:
        break;
    }
    return nullptr;
}

} // namespace

Result<void> permetSous(const Demande &demande, std::string acte)
{
    if (!demande.sansSuite.empty())
        return contredit(std::move(acte), "demande", demande.numero, "sans-suite");
    return {};
}

std::vector<Constat> controlerAutresDevis(const std::vector<DevisEngage> &devis, const std::string &nom)
{
    std::vector<Constat> constats;
    for (const auto &autre : devis)
        if (autre.etat == EtatDevis::Valide && autre.nom != nom)
            constats.push_back(
                regles::autreDevisValide(Gravite::Avertissement, Section::Demande, autre.nom, autre.nom));
    return constats;
}

Result<void> permetSansCommande(const std::vector<BonDeCommande> &commandes, std::string acte)
{
    const auto place =
        std::find_if(commandes.begin(), commandes.end(), [](const auto &c) { return c.etat != EtatCommande::Annulee; });
    if (place != commandes.end())
        return contredit(std::move(acte), "commande", place->numero, code(place->etat));
    return {};
}

Result<void> permetSansSuite(const std::vector<DevisEngage> &devis)
{
    for (const auto &un : devis) {
        if (auto permis = permetSansCommande(un.commandes, "sans-suite"); !permis)
            return permis;
        if (un.etat == EtatDevis::Valide)
            return contredit("sans-suite", "devis", un.nom, code(un.etat));
    }
    return {};
}

Result<void> permetActe(const BonDeCommande &commande, ActeCommande acte)
{
    if (const auto *livrable = obstacle(commande, acte))
        return contredit(std::string{code(acte)}, "livrable", livrable->code, code(livrable->decision));
    return {};
}

Result<void> permetRemise(const BonDeCommande &commande)
{
    const auto etat = commande.etat;
    if (etat != EtatCommande::Recue && etat != EtatCommande::EnCours && etat != EtatCommande::Livree)
        return contredit("remettre", "commande", commande.numero, code(etat));
    return {};
}

Result<void> permetDecision(const BonDeCommande &commande, DecisionLivrable decision)
{
    bool permise = true;
    switch (commande.etat) {
    case EtatCommande::Recue:
    case EtatCommande::EnCours:
    case EtatCommande::Livree:
        break;
    case EtatCommande::Admise:
        permise = decision == Admis;
        break;
    case EtatCommande::AdmiseAvecRefaction:
        permise = decision != Ajourne;
        break;
    case EtatCommande::Rejetee:
        permise = decision == Rejete;
        break;
    case EtatCommande::Close:
    case EtatCommande::Annulee:
        permise = false;
        break;
    }
    if (!permise)
        return contredit(std::string{code(decision)}, "commande", commande.numero, code(commande.etat));
    return {};
}

} // namespace trame
