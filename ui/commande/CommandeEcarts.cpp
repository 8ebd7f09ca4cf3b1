// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeEcarts.h"

#include "core/domain/commande/ReglesCommande.h"
#include "core/usecases/Listes.h"

#include <algorithm>

namespace trame::ui {

std::vector<Constat> ecartsAvecDevis(Session &session, const DossierCommande &lue)
{
    const auto &commande = lue.commande;
    std::vector<LigneDevis> avant;
    for (const auto &autre : Listes{session}.commandes().duDevis(lue.dossier.devis.id)) {
        // In the order of their dates: those before this one took what they took.
        if (autre.id == commande.id)
            break;
        if (autre.etat == EtatCommande::Annulee)
            continue;
        const auto precedente = CommandeLoader{session.base()}.parId(autre.id);
        if (precedente && precedente->commande.devis == commande.devis)
            avant.insert(avant.end(), precedente->commande.lignes.begin(), precedente->commande.lignes.end());
    }
    auto constats = controlerCommande(lue.dossier, commande, avant);
    std::erase_if(constats, [](const Constat &constat) {
        return !constat.estDe(regles::devisEpuise) && !constat.estDe(regles::chorusService);
    });
    return constats;
}

} // namespace trame::ui
