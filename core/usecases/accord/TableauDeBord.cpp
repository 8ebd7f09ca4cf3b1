// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/TableauDeBord.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DevisRepository.h"

#include <algorithm>

namespace trame {

namespace {

constexpr int mois = 12;

/// The share of the longest duration among the agreements that has passed.
Taux partEcoulee(const std::vector<AccordCadre> &accords, Date jour)
{
    Taux part;
    for (const auto &accord : accords) {
        const auto duree = std::max(finMaximale(accord).joursDepuis(accord.dateNotification), 1);
        const auto passee = std::clamp(jour.joursDepuis(accord.dateNotification), 0, duree);
        part =
            std::max(part, Taux::pourDixMille(static_cast<std::int32_t>(std::int64_t{passee} * Taux::unite / duree)));
    }
    return part;
}

} // namespace

std::vector<SituationLot> TableauDeBord::lots()
{
    std::vector<SituationLot> situations;
    AccordRepository accords{m_base};
    for (auto &lot : accords.lots()) {
        SituationLot s;
        s.commande = CommandeRepository{m_base}.consomme(lot.id);
        s.enCours = DevisRepository{m_base}.valideNonCommande(lot.id, {});
        s.consomme = partDuMaximum(lot, s.commande);
        s.ecoule = partEcoulee(accords.accords(lot.numero), m_jour);
        s.alerte = !controlerPlafond(lot, s.commande + s.enCours, Montant{}).empty();
        s.lot = std::move(lot);
        situations.push_back(std::move(s));
    }
    return situations;
}

std::vector<MoisCommande> TableauDeBord::douzeMois()
{
    const auto premier = Date::de(m_jour.annee(), m_jour.mois(), 1).value().plusMois(1 - mois);
    const auto lus = ActiviteQuery{m_base}.parMois(premier, premier.plusMois(mois).plusJours(-1));
    std::vector<MoisCommande> douze;
    for (int i = 0; i < mois; ++i) {
        const auto debut = premier.plusMois(i);
        const auto place = std::find_if(
            lus.begin(), lus.end(), [&](const auto &m) { return m.annee == debut.annee() && m.mois == debut.mois(); });
        douze.push_back(place != lus.end() ? *place : MoisCommande{debut.annee(), debut.mois(), {}, 0});
    }
    return douze;
}

std::vector<DelaiTenu> TableauDeBord::delaisTenus()
{
    return Echeancier{m_base, m_jour}.tenus(m_jour.plusMois(-mois));
}

std::vector<Echeance> TableauDeBord::aFaire(std::int32_t jours)
{
    auto echeances = Echeancier{m_base, m_jour}.aFaire();
    const auto limite = m_jour.plusJours(jours);
    std::erase_if(echeances, [&](const auto &e) { return e.etape.echeance > limite; });
    return echeances;
}

} // namespace trame
