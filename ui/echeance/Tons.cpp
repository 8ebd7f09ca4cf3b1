// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echeance/Tons.h"

namespace trame::ui {

Tone ton(EtatDemande etat)
{
    switch (etat) {
    case EtatDemande::ARepondre:
        return Tone::Soon;
    case EtatDemande::Expire:
    case EtatDemande::Refuse:
        return Tone::Late;
    case EtatDemande::Valide:
    case EtatDemande::Commande:
        return Tone::Good;
    case EtatDemande::Brouillon:
    case EtatDemande::Emis:
    case EtatDemande::SansSuite:
        break;
    }
    return Tone::Neutral;
}

Tone ton(EtatCommande etat)
{
    switch (etat) {
    case EtatCommande::Recue:
    case EtatCommande::Livree:
        return Tone::Soon;
    case EtatCommande::Rejetee:
        return Tone::Late;
    case EtatCommande::Admise:
    case EtatCommande::AdmiseAvecRefaction:
        return Tone::Good;
    case EtatCommande::EnCours:
    case EtatCommande::Close:
    case EtatCommande::Annulee:
        break;
    }
    return Tone::Neutral;
}

Tone ton(EtatEtape etat)
{
    switch (etat) {
    case EtatEtape::Faite:
        return Tone::Good;
    case EtatEtape::FaiteEnRetard:
    case EtatEtape::Proche:
        return Tone::Soon;
    case EtatEtape::EnRetard:
        return Tone::Late;
    case EtatEtape::ATemps:
    case EtatEtape::SansObjet:
        break;
    }
    return Tone::Neutral;
}

Tone ton(DecisionLivrable decision)
{
    switch (decision) {
    case DecisionLivrable::Admis:
        return Tone::Good;
    case DecisionLivrable::AdmisAvecRefaction:
    case DecisionLivrable::Ajourne:
        return Tone::Soon;
    case DecisionLivrable::Rejete:
        return Tone::Late;
    case DecisionLivrable::Aucune:
        break;
    }
    return Tone::Neutral;
}

} // namespace trame::ui
