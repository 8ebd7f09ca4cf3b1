// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/ActeText.h"

namespace trame::ui {

QString ActeText::bouton(ActeCommande acte)
{
    switch (acte) {
    case ActeCommande::Demarrer:
        return tr("Démarr&er…");
    case ActeCommande::Livrer:
        return tr("Constater la &livraison…");
    case ActeCommande::Ajourner:
        return tr("A&journer…");
    case ActeCommande::Admettre:
        return tr("&Admettre…");
    case ActeCommande::Refacter:
        return tr("Admettre avec réfa&ction…");
    case ActeCommande::Rejeter:
        return tr("&Rejeter…");
    case ActeCommande::Clore:
        return tr("&Clore…");
    case ActeCommande::Annuler:
        return tr("Annuler la co&mmande…");
    case ActeCommande::Rouvrir:
        break;
    }
    return tr("&Revenir à l’état précédent…");
}

QString ActeText::title(ActeCommande acte)
{
    switch (acte) {
    case ActeCommande::Demarrer:
        return tr("Démarrer l’exécution");
    case ActeCommande::Livrer:
        return tr("Constater la livraison");
    case ActeCommande::Ajourner:
        return tr("Ajourner l’admission");
    case ActeCommande::Admettre:
        return tr("Admettre la commande");
    case ActeCommande::Refacter:
        return tr("Admettre avec réfaction");
    case ActeCommande::Rejeter:
        return tr("Rejeter la commande");
    case ActeCommande::Clore:
        return tr("Clore la commande");
    case ActeCommande::Annuler:
        return tr("Annuler la commande");
    case ActeCommande::Rouvrir:
        break;
    }
    return tr("Revenir à l’état précédent");
}

QString ActeText::fait(ActeCommande acte)
{
    switch (acte) {
    case ActeCommande::Demarrer:
        return tr("Exécution démarrée");
    case ActeCommande::Livrer:
        return tr("Livraison constatée");
    case ActeCommande::Ajourner:
        return tr("Admission ajournée");
    case ActeCommande::Admettre:
        return tr("Admise");
    case ActeCommande::Refacter:
        return tr("Admise avec réfaction");
    case ActeCommande::Rejeter:
        return tr("Rejetée");
    case ActeCommande::Clore:
        return tr("Close");
    case ActeCommande::Annuler:
        return tr("Annulée");
    case ActeCommande::Rouvrir:
        break;
    }
    return tr("Retour à l’état précédent");
}

QString ActeText::bouton(DecisionLivrable decision)
{
    switch (decision) {
    case DecisionLivrable::Admis:
        return tr("&Admettre…");
    case DecisionLivrable::AdmisAvecRefaction:
        return tr("Admettre avec réfa&ction…");
    case DecisionLivrable::Ajourne:
        return tr("A&journer…");
    case DecisionLivrable::Rejete:
        return tr("&Rejeter…");
    case DecisionLivrable::Aucune:
        break;
    }
    return tr("&Remettre…");
}

} // namespace trame::ui
