// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/CommandeJson.h"

#include "core/exchange/json/DevisJson.h"

namespace trame {

Result<SaisieCommande> CommandeJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

SaisieCommande CommandeJson::lireObjet(JsonReader &json)
{
    SaisieCommande commande;
    commande.lieu = json.texteFacultatif("lieu");
    commande.contact = json.texteFacultatif("contact");
    commande.reception = json.dateFacultative("reception");
    // An empty list is not the absence of one: it orders nothing, which the rules refuse.
    const bool listees = json.contient("lignes");
    auto lignes = json.liste("lignes", DevisJson::lireLigne);
    if (listees)
        commande.lignes = std::move(lignes);
    const bool nommes = json.contient("livrables");
    auto livrables = json.textes("livrables");
    if (nommes)
        commande.livrables = std::move(livrables);
    return commande;
}

} // namespace trame
