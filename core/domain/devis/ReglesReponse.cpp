// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesReponse.h"

namespace trame {

namespace {

Constat manque(const Regle<> &regle, Gravite gravite)
{
    return regle(gravite, Section::Conditions, std::string{regle.variante});
}

bool vide(const std::string &texte)
{
    return texte.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

std::vector<Constat> controlerBonPourAccord(const VersionDevis &version, const ReponseDevis &reponse, Date jour)
{
    std::vector<Constat> constats;
    if (vide(reponse.nom))
        constats.push_back(manque(regles::bonPourAccordNom, Gravite::Bloquant));
    if (vide(reponse.qualite))
        constats.push_back(manque(regles::bonPourAccordQualite, Gravite::Bloquant));
    const auto debut = version.emission.value_or(version.contenu.date);
    if (reponse.date < debut || reponse.date > version.contenu.validite)
        constats.push_back(regles::bonPourAccordPeriode(Gravite::Bloquant, Section::Validite, "periode", reponse.date,
                                                        debut, version.contenu.validite));
    if (reponse.date > jour)
        constats.push_back(
            regles::bonPourAccordAvenir(Gravite::Bloquant, Section::Validite, "avenir", reponse.date, jour));
    if (reponse.piece.nul())
        constats.push_back(manque(regles::bonPourAccordSignature, Gravite::Avertissement));
    return constats;
}

std::vector<Constat> controlerRefus(const VersionDevis &version, const ReponseDevis &reponse, Date jour)
{
    std::vector<Constat> constats;
    const auto bloque = [&](const Regle<Date, Date> &regle, Date repere) {
        constats.push_back(
            regle(Gravite::Bloquant, Section::Validite, std::string{regle.variante}, reponse.date, repere));
    };
    if (version.emission && reponse.date < *version.emission)
        bloque(regles::refusEmission, *version.emission);
    if (reponse.date > jour)
        bloque(regles::refusAvenir, jour);
    return constats;
}

} // namespace trame
