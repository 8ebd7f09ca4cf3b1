// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesChaine.h"

#include <array>

namespace trame {

namespace {

/// The rules of the steps, in the order of the enumeration; the deliverable's, which has a code, stands apart.
struct FichesEtape {
    std::array<const regles::RegleEtape *, 5> etapes;
    const regles::RegleEtapeLivrable &livrable;
    Gravite gravite;
};

constexpr FichesEtape enRetard{{&regles::devisEnRetard, &regles::validationEnRetard, &regles::commandeEnRetard, nullptr,
                                &regles::executionEnRetard},
                               regles::livrableEnRetard,
                               Gravite::Avertissement};
constexpr FichesEtape proche{
    {&regles::devisProche, &regles::validationProche, &regles::commandeProche, nullptr, &regles::executionProche},
    regles::livrableProche,
    Gravite::Information};

Constat constat(const FichesEtape &fiches, const EtapeChaine &etape, std::int64_t jours)
{
    const auto *regle = fiches.etapes.at(static_cast<std::size_t>(etape.etape));
    if (regle == nullptr)
        return fiches.livrable(fiches.gravite, Section::Echeancier, etape.objet, etape.echeance, jours, etape.objet);
    return (*regle)(fiches.gravite, Section::Echeancier, etape.objet, etape.echeance, jours);
}

} // namespace

std::vector<Constat> controlerChaine(const std::vector<EtapeChaine> &chaine)
{
    const auto *prochaine = prochaineEtape(chaine);
    if (prochaine == nullptr)
        return {};
    const bool avantCommande = prochaine->etape <= Etape::Commande;
    std::vector<Constat> constats;
    for (const auto &etape : chaine) {
        const bool retard = etape.etat == EtatEtape::EnRetard;
        if ((avantCommande && &etape != prochaine) || (!retard && etape.etat != EtatEtape::Proche))
            continue;
        constats.push_back(retard ? constat(enRetard, etape, -etape.ecart) : constat(proche, etape, etape.ecart));
    }
    return constats;
}

} // namespace trame
