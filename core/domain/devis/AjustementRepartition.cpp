// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/AjustementRepartition.h"

#include "core/domain/devis/Totaux.h"

#include <algorithm>
#include <cstdint>

namespace trame {

namespace {

/// Which of the two breakdowns a charge counts in.
struct Appartenance {
    bool phase = false;
    bool livrable = false;
    friend bool operator==(const Appartenance &, const Appartenance &) = default;
};

template <class Entree>
bool connait(const std::vector<Entree> &entrees, const std::string &code)
{
    return std::any_of(entrees.begin(), entrees.end(), [&](const auto &e) { return e.code == code; });
}

Appartenance appartenance(const ContenuDevis &contenu, const ChargeDevis &charge)
{
    return {connait(contenu.phases, charge.phase), connait(contenu.livrables, charge.livrable)};
}

Montant somme(const std::vector<PartRepartition> &parts)
{
    Montant total;
    for (const auto &part : parts)
        total += part.cout;
    return total;
}

std::vector<ChargeDevis *> parmi(const ContenuDevis &contenu, std::vector<ChargeDevis> &charges, Appartenance voulue)
{
    std::vector<ChargeDevis *> choisies;
    for (auto &charge : charges)
        if (appartenance(contenu, charge) == voulue)
            choisies.push_back(&charge);
    return choisies;
}

template <class Mesure>
std::vector<std::int64_t> poids(const std::vector<ChargeDevis *> &charges, Mesure mesure)
{
    std::vector<std::int64_t> resultat;
    resultat.reserve(charges.size());
    for (const auto *charge : charges)
        resultat.push_back(std::max<std::int64_t>(0, mesure(*charge)));
    return resultat;
}

void partager(const std::vector<ChargeDevis *> &charges, Montant montant)
{
    auto parts = poids(charges, [](const ChargeDevis &c) { return c.cout.enCentimes(); });
    if (std::all_of(parts.begin(), parts.end(), [](auto p) { return p == 0; }))
        parts = poids(charges, [](const ChargeDevis &c) { return c.jours.enMilliemes(); });
    const auto montants = montant.repartir(parts);
    for (std::size_t i = 0; i < montants.size(); ++i)
        charges[i]->cout += montants[i];
}

/// What both amounts lack, or have too much.
Montant communA(Montant un, Montant autre)
{
    if ((un < Montant{}) != (autre < Montant{}))
        return {};
    return un < Montant{} ? std::max(un, autre) : std::min(un, autre);
}

} // namespace

bool toutReparti(const ResteARepartir &reste)
{
    return reste.parPhase == Montant{} && reste.parLivrable == Montant{}
           && reste.jours.value_or(Quantite{}) == Quantite{};
}

ResteARepartir resteARepartir(const ContenuDevis &contenu)
{
    const auto total = totaux(contenu.lignes).ht;
    ResteARepartir reste{
        total - somme(repartitionParPhase(contenu)), total - somme(repartitionParLivrable(contenu)), {}};
    const auto facturee = chargeFacturee(contenu);
    if (facturee > Quantite{})
        reste.jours = facturee - chargeTotale(contenu);
    return reste;
}

std::optional<Montant> coutPropose(const ContenuDevis &contenu, const ChargeDevis &charge)
{
    if (!charge.profil)
        return std::nullopt;
    for (const auto &ligne : contenu.lignes) {
        const auto parUnite = chargeMilliemes(ligne.unite);
        if (ligne.profil != charge.profil || parUnite <= 0)
            continue;
        const auto unites = charge.jours.enMilliemes() * Quantite::unite / parUnite;
        return ligne.prixUnitaire.net(Quantite::milliemes(unites), ligne.remise);
    }
    return std::nullopt;
}

std::vector<ChargeDevis> donnerLeReste(const ContenuDevis &contenu, std::size_t charge)
{
    auto charges = contenu.charges;
    if (charge >= charges.size())
        return charges;
    const auto reste = resteARepartir(contenu);
    const auto [phase, livrable] = appartenance(contenu, charges[charge]);
    Montant donne;
    if (phase && livrable)
        donne = communA(reste.parPhase, reste.parLivrable);
    else if (phase)
        donne = reste.parPhase;
    else if (livrable)
        donne = reste.parLivrable;
    charges[charge].cout = std::max(Montant{}, charges[charge].cout + donne);
    return charges;
}

std::vector<ChargeDevis> donnerLesJours(const ContenuDevis &contenu, std::size_t charge)
{
    auto charges = contenu.charges;
    const auto jours = resteARepartir(contenu).jours;
    if (charge < charges.size() && jours)
        charges[charge].jours = std::max(Quantite{}, charges[charge].jours + *jours);
    return charges;
}

std::vector<ChargeDevis> ajusterRepartition(const ContenuDevis &contenu)
{
    auto charges = contenu.charges;
    const auto reste = resteARepartir(contenu);
    const auto ensemble = parmi(contenu, charges, {true, true});
    const auto phases = parmi(contenu, charges, {true, false});
    const auto livrables = parmi(contenu, charges, {false, true});
    // Charges that stand in both breakdowns get what one of them must have from there: the one with no other place.
    Montant commun;
    if (!ensemble.empty()) {
        if (phases.empty() == livrables.empty())
            commun = communA(reste.parPhase, reste.parLivrable);
        else
            commun = phases.empty() ? reste.parPhase : reste.parLivrable;
    }
    partager(ensemble, commun);
    partager(phases, reste.parPhase - commun);
    partager(livrables, reste.parLivrable - commun);
    return charges;
}

void renommerPhase(ContenuDevis &contenu, const std::string &de, const std::string &vers)
{
    const auto suivre = [&](std::string &code) {
        if (code == de)
            code = vers;
    };
    for (auto &phase : contenu.phases)
        suivre(phase.code);
    if (de.empty())
        return;
    for (auto &livrable : contenu.livrables)
        suivre(livrable.phase);
    for (auto &charge : contenu.charges)
        suivre(charge.phase);
    for (auto &prevue : contenu.calendrier)
        suivre(prevue.phase);
}

void renommerLivrable(ContenuDevis &contenu, const std::string &de, const std::string &vers)
{
    for (auto &livrable : contenu.livrables)
        if (livrable.code == de)
            livrable.code = vers;
    if (de.empty())
        return;
    for (auto &charge : contenu.charges)
        if (charge.livrable == de)
            charge.livrable = vers;
}

} // namespace trame
