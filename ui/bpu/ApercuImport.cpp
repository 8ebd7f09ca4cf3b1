// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/ApercuImport.h"

#include <algorithm>

namespace trame::ui {

namespace {

bool change(const LigneBpu &venue, const LigneBpu &connue)
{
    const bool autre = venue.section != connue.section || venue.designation != connue.designation
                       || venue.unite != connue.unite || venue.profil != connue.profil || venue.tva != connue.tva;
    return autre || std::any_of(venue.prix.begin(), venue.prix.end(), [&](const PrixBpu &prix) {
               return std::find(connue.prix.begin(), connue.prix.end(), prix) == connue.prix.end();
           });
}

} // namespace

std::vector<LigneApercu> apercuImport(const std::vector<LigneBpu> &venues, const std::vector<LigneBpu> &connues)
{
    std::vector<LigneApercu> apercu;
    apercu.reserve(venues.size());
    for (const auto &venue : venues) {
        const auto connue =
            std::find_if(connues.begin(), connues.end(), [&](const auto &ligne) { return ligne.code == venue.code; });
        if (connue == connues.end())
            apercu.push_back({venue, SortLigne::Ajoutee});
        else
            apercu.push_back({venue, change(venue, *connue) ? SortLigne::Modifiee : SortLigne::Inchangee});
    }
    return apercu;
}

} // namespace trame::ui
