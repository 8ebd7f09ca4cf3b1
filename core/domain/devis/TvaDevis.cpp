// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/TvaDevis.h"

#include "core/domain/devis/VersionDevis.h"
#include "core/domain/tiers/Titulaire.h"

#include <algorithm>

namespace trame {

namespace {

constexpr auto normalMetropole = Taux::pourDixMille(2000);
constexpr auto normalOutremer = Taux::pourDixMille(850);
constexpr auto intermediaire = Taux::pourDixMille(1000);
constexpr auto reduit = Taux::pourDixMille(550);
constexpr auto reduitOutremer = Taux::pourDixMille(210);

} // namespace

Taux tauxTvaReporte(Taux bordereau, Territoire territoire)
{
    const auto normal = tauxTvaPropose(territoire);
    if (bordereau == Taux{} || normal == Taux{})
        return {};
    // A schedule may be written in metropolitan France or in one of the islands.
    if (bordereau == normalMetropole || bordereau == normalOutremer)
        return normal;
    const bool estReduit = bordereau == intermediaire || bordereau == reduit;
    return estReduit && normal == normalOutremer ? reduitOutremer : bordereau;
}

const std::string &mentionTvaImprimee(const ContenuDevis &contenu, const Titulaire &titulaire)
{
    static const std::string aucune;
    if (!contenu.mentionTva.empty())
        return contenu.mentionTva;
    const auto &lignes = contenu.lignes;
    const bool exonere = std::any_of(lignes.begin(), lignes.end(), [](const auto &l) { return l.tva == Taux{}; });
    return exonere ? titulaire.mentionTva : aucune;
}

} // namespace trame
