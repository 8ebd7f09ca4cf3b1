// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accord/ActiviteQuery.h"

#include "core/storage/Query.h"

namespace trame {

std::vector<MoisCommande> ActiviteQuery::parMois(Date du, Date au)
{
    std::vector<MoisCommande> mois;
    Query q{m_base, "SELECT date, total_ht_centimes FROM bon_de_commande WHERE date BETWEEN ? AND ? "
                    "AND etat <> 'annulee' ORDER BY date"};
    q.lier(du).lier(au);
    while (q.next()) {
        const auto date = q.date(0);
        if (mois.empty() || mois.back().annee != date.annee() || mois.back().mois != date.mois())
            mois.push_back({date.annee(), date.mois(), {}, 0});
        mois.back().totalHt += Montant::centimes(q.entier(1));
        ++mois.back().commandes;
    }
    return mois;
}

std::int64_t ActiviteQuery::demandesOuvertes()
{
    return m_base.entier(
        "SELECT count(*) FROM demande n WHERE n.sans_suite = '' AND NOT EXISTS (SELECT 1 FROM devis d "
        "JOIN version_devis v ON v.devis_id = d.id WHERE d.demande_id = n.id AND (v.etat = 'refuse' OR EXISTS "
        "(SELECT 1 FROM bon_de_commande c WHERE c.version_devis_id = v.id AND c.etat <> 'annulee')))");
}

std::int64_t ActiviteQuery::commandesOuvertes()
{
    return m_base.entier("SELECT count(*) FROM bon_de_commande WHERE etat IN ('recue', 'en-cours', 'livree')");
}

} // namespace trame
