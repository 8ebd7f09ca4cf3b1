// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesChronologie.h"

namespace trame {

namespace {

Constat inverse(Gravite gravite, Champ champ, std::string variante, Date date, Date repere, std::string nom = {})
{
    Constat constat{RegleId::Chronologie, gravite, champ, nom, {std::move(variante), date, repere}};
    if (!nom.empty())
        constat.parametres.emplace_back(std::move(nom));
    return constat;
}

void controlerPrevisions(std::vector<Constat> &constats, const ContenuDevis &contenu)
{
    const auto prevoir = [&](Champ champ, const std::string &nom, const std::optional<Date> &jour) {
        if (jour && *jour < contenu.date)
            constats.push_back(inverse(Gravite::Avertissement, champ, "planning", *jour, contenu.date, nom));
    };
    for (const auto &phase : contenu.phases)
        prevoir(Champ::Phases, phase.code, phase.debut);
    for (const auto &livrable : contenu.livrables)
        prevoir(Champ::Livrables, livrable.code, livrable.remise);
    for (const auto &intervention : contenu.calendrier)
        prevoir(Champ::Calendrier, intervention.intitule, intervention.debut);
}

} // namespace

std::vector<Constat> controlerChronologie(const DossierDevis &dossier, Date jour)
{
    const auto &contenu = dossier.version.contenu;
    const auto reception = dossier.demande.reception;
    std::vector<Constat> constats;
    if (contenu.date < reception)
        constats.push_back(inverse(Gravite::Bloquant, Champ::Validite, "devis-demande", contenu.date, reception));
    if (jour < contenu.date)
        constats.push_back(inverse(Gravite::Bloquant, Champ::Validite, "emission-devis", jour, contenu.date));
    // A validity that ends before it begins is told by a rule of its own.
    if (contenu.validite < jour && contenu.date <= contenu.validite)
        constats.push_back(inverse(Gravite::Bloquant, Champ::Validite, "validite", jour, contenu.validite));
    controlerPrevisions(constats, contenu);
    return constats;
}

std::vector<Constat> controlerSerie(Date jour, Date derniere, const std::string &numero)
{
    if (derniere <= jour)
        return {};
    return {inverse(Gravite::Bloquant, Champ::Validite, "serie", jour, derniere, numero)};
}

} // namespace trame
