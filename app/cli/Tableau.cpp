// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Tableau.h"

#include <algorithm>

namespace trame {

Tableau &Tableau::colonne(const QString &titre, Cote cote)
{
    m_colonnes.push_back({titre, cote});
    return *this;
}

void Tableau::ecrireLigne(QTextStream &sortie, const QStringList &cellules,
                          const std::vector<qsizetype> &largeurs) const
{
    QString ligne;
    for (std::size_t i = 0; i < m_colonnes.size(); ++i) {
        const auto cellule = cellules.value(static_cast<qsizetype>(i));
        const bool droite = m_colonnes[i].cote == Cote::Droite;
        ligne += droite ? cellule.rightJustified(largeurs[i]) : cellule.leftJustified(largeurs[i]);
        ligne += QStringLiteral("  ");
    }
    while (ligne.endsWith(QLatin1Char{' '}))
        ligne.chop(1);
    sortie << ligne << Qt::endl;
}

void Tableau::ecrire(QTextStream &sortie) const
{
    if (m_lignes.empty())
        return;
    QStringList titres;
    std::vector<qsizetype> largeurs;
    for (std::size_t i = 0; i < m_colonnes.size(); ++i) {
        titres.append(m_colonnes[i].titre);
        auto largeur = m_colonnes[i].titre.size();
        for (const auto &ligne : m_lignes)
            largeur = std::max(largeur, ligne.value(static_cast<qsizetype>(i)).size());
        largeurs.push_back(largeur);
    }
    ecrireLigne(sortie, titres, largeurs);
    for (const auto &ligne : m_lignes)
        ecrireLigne(sortie, ligne, largeurs);
}

} // namespace trame
