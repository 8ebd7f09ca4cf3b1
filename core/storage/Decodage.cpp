// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Decodage.h"

#include "core/storage/Dommage.h"

namespace trame {

void leverIllisible(const Query &requete, int colonne)
{
    leverDommage(requete.chemin(), std::string{requete.nom(colonne)} + ": " + requete.texte(colonne));
}

Siret lireSiret(const Query &requete, int colonne)
{
    auto siret = Siret::lire(requete.vue(colonne));
    if (!siret)
        leverIllisible(requete, colonne);
    return *std::move(siret);
}

std::optional<Profil> lireProfilFacultatif(const Query &requete, int colonne)
{
    return requete.nul(colonne) ? std::nullopt : std::optional{lireCode<Profil>(requete, colonne)};
}

} // namespace trame
