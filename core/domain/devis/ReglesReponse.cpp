// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesReponse.h"

namespace trame {

namespace {

Constat manque(Gravite gravite, const char *quoi)
{
    return {RegleId::DevisBonPourAccord, gravite, Champ::Conditions, quoi, {std::string{quoi}}};
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
        constats.push_back(manque(Gravite::Bloquant, "nom"));
    if (vide(reponse.qualite))
        constats.push_back(manque(Gravite::Bloquant, "qualite"));
    const auto debut = version.emission.value_or(version.contenu.date);
    if (reponse.date < debut || reponse.date > version.contenu.validite)
        constats.push_back({RegleId::DevisBonPourAccord,
                            Gravite::Bloquant,
                            Champ::Validite,
                            "periode",
                            {reponse.date, debut, version.contenu.validite}});
    if (reponse.date > jour)
        constats.push_back(
            {RegleId::DevisBonPourAccord, Gravite::Bloquant, Champ::Validite, "avenir", {reponse.date, jour}});
    if (reponse.piece.nul())
        constats.push_back(manque(Gravite::Avertissement, "signature"));
    return constats;
}

std::vector<Constat> controlerRefus(const VersionDevis &version, const ReponseDevis &reponse, Date jour)
{
    std::vector<Constat> constats;
    const auto bloque = [&](const char *variante, Date repere) {
        constats.push_back({RegleId::Chronologie,
                            Gravite::Bloquant,
                            Champ::Validite,
                            variante,
                            {std::string{variante}, reponse.date, repere}});
    };
    if (version.emission && reponse.date < *version.emission)
        bloque("refus", *version.emission);
    if (reponse.date > jour)
        bloque("refus-avenir", jour);
    return constats;
}

} // namespace trame
