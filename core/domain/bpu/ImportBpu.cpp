// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/bpu/ImportBpu.h"

#include "core/domain/base/IdentifiantNet.h"

#include <algorithm>
#include <map>

namespace trame {

namespace {

/// Adds the prices that came in to those that stand, in the order of their starts.
std::vector<PrixBpu> reunir(std::vector<PrixBpu> prix, const std::vector<PrixBpu> &venus)
{
    for (const auto &venu : venus) {
        const auto place = std::find_if(prix.begin(), prix.end(), [&](const auto &p) { return p.du == venu.du; });
        if (place == prix.end())
            prix.push_back(venu);
        else
            *place = venu;
    }
    std::sort(prix.begin(), prix.end(), [](const auto &a, const auto &b) { return a.du < b.du; });
    return prix;
}

} // namespace

LigneBpu misAJour(const LigneBpu &connue, LigneBpu venue)
{
    venue.id = connue.id;
    venue.uuid = connue.uuid;
    venue.accord = connue.accord;
    venue.version = connue.version;
    // Devis bear the code as it stands.
    venue.code = connue.code;
    venue.prix = reunir(connue.prix, venue.prix);
    return venue;
}

std::vector<PrixCorrige> prixCorriges(const LigneBpu &connue, const LigneBpu &venue)
{
    std::vector<PrixCorrige> corriges;
    for (const auto &prix : venue.prix)
        for (const auto &avant : connue.prix)
            if (avant.du == prix.du && avant.montant != prix.montant)
                corriges.push_back({connue.code, prix.du, avant.montant, prix.montant});
    return corriges;
}

std::vector<LigneApercu> apercuImport(const std::vector<LigneBpu> &venues, const std::vector<LigneBpu> &connues)
{
    std::map<std::string, const LigneBpu *> parCode;
    for (const auto &connue : connues)
        parCode.try_emplace(identifiantNet(connue.code), &connue);
    std::vector<LigneApercu> apercu;
    apercu.reserve(venues.size());
    for (const auto &venue : venues) {
        const auto place = parCode.find(identifiantNet(venue.code));
        if (place == parCode.end()) {
            apercu.push_back({venue, SortLigne::Ajoutee});
            continue;
        }
        const auto &connue = *place->second;
        apercu.push_back({venue, misAJour(connue, venue) == connue ? SortLigne::Inchangee : SortLigne::Modifiee});
    }
    return apercu;
}

} // namespace trame
