// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/SceauxLus.h"

#include "core/storage/Dommage.h"

#include <algorithm>

namespace trame {

SceauxLus::SceauxLus(std::string table, const Query &requete)
    : m_table{std::move(table)}
{
    for (int i = 0; i < requete.colonnes(); ++i) {
        const auto nom = requete.nom(i);
        if (nom == "id")
            m_colonneId = i;
        else if (nom == "sceau")
            m_colonneSceau = i;
        else
            m_ordre.push_back(i);
    }
    std::sort(m_ordre.begin(), m_ordre.end(), [&](int a, int b) { return requete.nom(a) < requete.nom(b); });
}

Empreinte SceauxLus::attendu(const Query &requete) const
{
    Sceau sceau{m_table};
    sceau.entier("id", id(requete));
    for (const int i : m_ordre) {
        const auto nom = requete.nom(i);
        if (requete.nul(i))
            sceau.nul(nom);
        else if (requete.estEntier(i))
            sceau.entier(nom, requete.entier(i));
        else if (requete.estOctets(i))
            sceau.octets(nom, octetsDe(requete.vue(i)));
        else
            sceau.texte(nom, requete.vue(i));
    }
    return sceau.empreinte();
}

bool SceauxLus::intact(const Query &requete) const
{
    const auto calcule = attendu(requete);
    const auto lu = octetsDe(requete.vue(m_colonneSceau));
    return std::equal(lu.begin(), lu.end(), calcule.begin(), calcule.end());
}

void exigerSceaux(Database &base, const std::string &table, std::string_view colonne, std::int64_t valeur)
{
    auto sql = "SELECT * FROM " + table + " WHERE ";
    sql += colonne;
    sql += " = ?";
    Query q{base, sql};
    const SceauxLus sceaux{table, q.lier(valeur)};
    while (q.next())
        if (!sceaux.intact(q))
            leverDommage(base.nom(), "sceau");
}

} // namespace trame
