// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ListeTexte.h"

#include <algorithm>

namespace trame {

std::string joindre(const std::vector<std::string> &textes)
{
    std::string resultat;
    for (auto texte : textes) {
        std::replace(texte.begin(), texte.end(), '\n', ' ');
        resultat.append(texte).append("\n");
    }
    return resultat;
}

std::vector<std::string> separer(const std::string &texte)
{
    std::vector<std::string> resultat;
    for (std::size_t debut = 0; debut < texte.size();) {
        const auto fin = std::min(texte.find('\n', debut), texte.size());
        resultat.push_back(texte.substr(debut, fin - debut));
        debut = fin + 1;
    }
    return resultat;
}

} // namespace trame
