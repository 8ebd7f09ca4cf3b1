// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/liste/Liste.h"

namespace trame {

namespace {

/// Words that no object can match: nothing was typed that could be searched.
bool sansMot(const FiltreListe &filtre)
{
    return filtre.recherche.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

std::string Liste::auJour(std::string_view sql) const
{
    constexpr std::string_view marque = "$jour";
    std::string texte{sql};
    for (auto place = texte.find(marque); place != std::string::npos; place = texte.find(marque, place))
        texte.replace(place, marque.size(), "'" + m_jour + "'");
    return texte;
}

std::string Liste::source(const FiltreListe &filtre) const
{
    auto sql = " FROM " + std::string{m_description.table} + " WHERE "
               + (m_description.condition.empty() ? "1" : auJour(m_description.condition));
    if (parLot(filtre))
        sql += " AND " + std::string{m_description.lot} + " = ?";
    if (parEtat(filtre))
        sql += " AND " + auJour(m_description.etat) + " = ?";
    if (filtre.beneficiaire)
        sql += " AND " + std::string{m_description.beneficiaire} + " = (SELECT id FROM beneficiaire WHERE siret = ?)";
    if (!sansMot(filtre))
        sql += " AND " + std::string{m_description.trouve}
               + " IN (SELECT rowid & ((1 << 40) - 1) FROM recherche WHERE recherche MATCH ? AND rowid BETWEEN "
               + std::to_string(premierRang(m_description.genre)) + " AND "
               + std::to_string(dernierRang(m_description.genre)) + ")";
    return sql;
}

void Liste::lier(Query &q, const FiltreListe &filtre) const
{
    if (parLot(filtre))
        q.lier(std::int64_t{*filtre.lot});
    if (parEtat(filtre))
        q.lier(filtre.etat);
    if (filtre.beneficiaire)
        q.lier(filtre.beneficiaire->chiffres());
    if (sansMot(filtre))
        return;
    // Signs alone match nothing, as a word that is nowhere would.
    const auto expression = Recherche::expression(filtre.recherche);
    q.lier(expression.empty() ? std::string{"\"\""} : expression);
}

std::vector<std::int64_t> Liste::cles(const FiltreListe &filtre, std::size_t colonne, Sens sens, Fenetre fenetre) const
{
    const std::string ordre = sens == Sens::Croissant ? " ASC" : " DESC";
    const std::string cle{m_description.cle};
    const auto tri = auJour(m_description.tris[colonne]);
    auto sql = "SELECT " + cle + source(filtre) + " ORDER BY " + (tri == cle ? "" : tri + ordre + ", ") + cle + ordre
               + " LIMIT ? OFFSET ?";
    Query q{m_base, sql};
    lier(q, filtre);
    q.lier(fenetre.nombre).lier(fenetre.depart);
    std::vector<std::int64_t> cles;
    while (q.next())
        cles.push_back(q.entier(0));
    return cles;
}

std::int64_t Liste::nombre(const FiltreListe &filtre) const
{
    Query q{m_base, "SELECT count(*)" + source(filtre)};
    lier(q, filtre);
    return q.next() ? q.entier(0) : 0;
}

} // namespace trame
