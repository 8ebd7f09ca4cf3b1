// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"

#include <limits>

namespace trame {

std::vector<Constat> controlerNombreTitulaires(const Lot &lot, int titulaires)
{
    if (titulaires <= lot.nombreTitulaires)
        return {};
    return {regles::lotNombreTitulaires(Gravite::Bloquant, Section::Lot, std::to_string(lot.numero), lot.numero,
                                        lot.nombreTitulaires, titulaires)};
}

Taux partDuMaximum(const Lot &lot, Montant montant)
{
    const auto maximum = lot.montantMaximum.valeur;
    if (maximum <= Montant{})
        return {};
    __extension__ using Large = __int128;
    const auto part = Large{montant.enCentimes()} * Taux::unite / maximum.enCentimes();
    constexpr Large plafond = std::numeric_limits<std::int32_t>::max();
    return Taux::pourDixMille(static_cast<std::int32_t>(part > plafond ? plafond : part));
}

std::vector<Constat> controlerPlafond(const Lot &lot, Montant engage, Montant ajout)
{
    const auto maximum = lot.montantMaximum.valeur;
    const auto total = engage + ajout;
    if (maximum <= Montant{})
        return {regles::lotMaximumAbsent(Gravite::Avertissement, Section::Lot, std::to_string(lot.numero), lot.numero)};
    const auto part = partDuMaximum(lot, total);
    const bool depasse = total > maximum;
    if (!depasse && part < lot.seuilAlerte.valeur)
        return {};
    return {regles::lotPlafond(depasse ? Gravite::Bloquant : Gravite::Avertissement, Section::Lot,
                               std::to_string(lot.numero), lot.numero, total, maximum, part)};
}

std::vector<Constat> controlerVigueur(const AccordCadre &accord, Date jour)
{
    const auto fin = finMaximale(accord);
    if (accord.dateNotification <= jour && jour <= fin)
        return {};
    return {regles::accordEnVigueur(Gravite::Bloquant, Section::Accord, accord.numero, accord.numero, jour,
                                    accord.dateNotification, fin)};
}

} // namespace trame
