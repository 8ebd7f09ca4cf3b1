// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace trame {

/// Rows in aligned columns for a terminal. Columns named as amounts are aligned to the right.
class Tableau
{
public:
    enum class Cote { Gauche, Droite };

    Tableau &colonne(const QString &titre, Cote cote = Cote::Gauche);
    void ligne(const QStringList &cellules) { m_lignes.push_back(cellules); }
    /// The heading, then the rows; nothing at all when there is no row.
    void ecrire(QTextStream &sortie) const;

private:
    struct Colonne {
        QString titre;
        Cote cote = Cote::Gauche;
    };
    void ecrireLigne(QTextStream &sortie, const QStringList &cellules, const std::vector<qsizetype> &largeurs) const;

    std::vector<Colonne> m_colonnes;
    std::vector<QStringList> m_lignes;
};

} // namespace trame
