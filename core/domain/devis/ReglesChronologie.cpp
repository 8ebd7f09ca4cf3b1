// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesChronologie.h"

namespace trame {

namespace {

void controlerPrevisions(std::vector<Constat> &constats, const ContenuDevis &contenu)
{
    const auto prevoir = [&](Section section, const std::string &nom, const std::optional<Date> &jour) {
        if (jour && *jour < contenu.date)
            constats.push_back(
                regles::planningAvantDevis(Gravite::Avertissement, section, nom, *jour, contenu.date, nom));
    };
    for (const auto &phase : contenu.phases)
        prevoir(Section::Phases, phase.code, phase.debut);
    for (const auto &livrable : contenu.livrables)
        prevoir(Section::Livrables, livrable.code, livrable.remise);
    for (const auto &intervention : contenu.calendrier)
        prevoir(Section::Calendrier, intervention.intitule, intervention.debut);
}

} // namespace

std::vector<Constat> controlerChronologie(const DossierDevis &dossier, Date jour)
{
    const auto &contenu = dossier.version.contenu;
    const auto reception = dossier.demande.reception;
    std::vector<Constat> constats;
    if (contenu.date < reception)
        constats.push_back(regles::devisDemande(Gravite::Bloquant, Section::Validite, {}, contenu.date, reception));
    if (jour < contenu.date)
        constats.push_back(regles::emissionDevis(Gravite::Bloquant, Section::Validite, {}, jour, contenu.date));
    // A validity that ends before it begins is told by a rule of its own.
    if (contenu.validite < jour && contenu.date <= contenu.validite)
        constats.push_back(regles::validitePassee(Gravite::Bloquant, Section::Validite, {}, jour, contenu.validite));
    controlerPrevisions(constats, contenu);
    return constats;
}

std::vector<Constat> controlerSerie(Date jour, Date derniere, const std::string &numero)
{
    if (derniere <= jour)
        return {};
    return {regles::serieRompue(Gravite::Bloquant, Section::Validite, numero, jour, derniere, numero)};
}

} // namespace trame
