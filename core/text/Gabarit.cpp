// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Gabarit.h"

#include "core/text/Format.h"

namespace trame {

QString remplir(const QString &gabarit, const std::vector<Valeur> &parametres, const Langage &langage)
{
    const Format format{langage};
    QString resultat;
    for (qsizetype i = 0; i < gabarit.size(); ++i) {
        const bool place = gabarit.at(i) == QLatin1Char{'%'} && i + 1 < gabarit.size() && gabarit.at(i + 1).isDigit();
        if (!place) {
            resultat += gabarit.at(i);
            continue;
        }
        const auto n = static_cast<std::size_t>(gabarit.at(++i).digitValue());
        if (n >= 1 && n <= parametres.size())
            resultat += format.valeur(parametres[n - 1]);
    }
    return resultat.trimmed();
}

} // namespace trame
