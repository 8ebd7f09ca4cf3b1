// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/Totaux.h"

#include <algorithm>

namespace trame {

namespace {

template <class Entree, class Cle>
std::vector<PartRepartition> repartition(const std::vector<Entree> &entrees, const std::vector<ChargeDevis> &charges,
                                         Cle cle)
{
    std::vector<PartRepartition> parts;
    parts.reserve(entrees.size());
    for (const auto &entree : entrees) {
        PartRepartition part{entree.code, entree.intitule, {}, {}};
        for (const auto &charge : charges) {
            if (charge.*cle != entree.code)
                continue;
            part.jours += charge.jours;
            part.cout += charge.cout;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Montant netHt(const LigneDevis &ligne)
{
    return ligne.prixUnitaire.net(ligne.quantite, ligne.remise) + ligne.arrondi;
}

Totaux totaux(std::span<const LigneDevis> lignes)
{
    Totaux resultat;
    for (const auto &ligne : lignes) {
        const auto net = netHt(ligne);
        resultat.ht += net;
        auto &parTaux = resultat.parTaux;
        const auto place =
            std::find_if(parTaux.begin(), parTaux.end(), [&](const auto &t) { return t.taux == ligne.tva; });
        if (place == parTaux.end())
            parTaux.push_back({ligne.tva, net, {}});
        else
            place->base += net;
    }
    for (auto &part : resultat.parTaux) {
        part.montant = part.base.part(part.taux);
        resultat.tva += part.montant;
    }
    std::sort(resultat.parTaux.begin(), resultat.parTaux.end(),
              [](const auto &a, const auto &b) { return a.taux > b.taux; });
    resultat.ttc = resultat.ht + resultat.tva;
    return resultat;
}

std::vector<PartRepartition> repartitionParPhase(const ContenuDevis &contenu)
{
    return repartition(contenu.phases, contenu.charges, &ChargeDevis::phase);
}

std::vector<PartRepartition> repartitionParLivrable(const ContenuDevis &contenu)
{
    return repartition(contenu.livrables, contenu.charges, &ChargeDevis::livrable);
}

Quantite chargeTotale(const ContenuDevis &contenu)
{
    Quantite total;
    for (const auto &charge : contenu.charges)
        total += charge.jours;
    return total;
}

Quantite chargeFacturee(const ContenuDevis &contenu)
{
    Quantite total;
    for (const auto &ligne : contenu.lignes)
        total += Quantite::milliemes(ligne.quantite.enMilliemes() * chargeMilliemes(ligne.unite) / Quantite::unite);
    return total;
}

} // namespace trame
