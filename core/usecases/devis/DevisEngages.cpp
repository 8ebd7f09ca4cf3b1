// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/DevisEngages.h"

#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DevisRepository.h"

namespace trame {

std::vector<DevisEngage> devisEngages(Database &base, DemandeId demande)
{
    DevisRepository depot{base};
    CommandeRepository commandes{base};
    std::vector<DevisEngage> devis;
    for (const auto id : depot.deDemande(demande)) {
        const auto nom = depot.charger(id).value().nom();
        for (const auto version : depot.versions(id))
            devis.push_back({nom, depot.version(version).value().etat, commandes.desVersion(version)});
    }
    return devis;
}

} // namespace trame
