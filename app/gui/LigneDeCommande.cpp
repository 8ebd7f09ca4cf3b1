// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/LigneDeCommande.h"

#include <QFileInfo>

namespace trame {

LigneDeCommande::LigneDeCommande(const QStringList &mots)
{
    for (qsizetype i = 1; i < mots.size(); ++i) {
        const auto &mot = mots.at(i);
        static const QString dateEgale = QStringLiteral("--date=");
        if (mot == QLatin1String{"--version"})
            m_version = true;
        else if (mot == QLatin1String{"--help"} || mot == QLatin1String{"--aide"})
            m_aide = true;
        else if (mot == QLatin1String{"--seule"})
            m_seule = true;
        else if (mot == QLatin1String{"--date"} || mot.startsWith(dateEgale)) {
            const auto jour = mot.startsWith(dateEgale) ? mot.mid(dateEgale.size()) : mots.value(++i);
            m_jour = Date::depuisIso(jour.toStdString());
            if (!m_jour)
                m_faute = tr("« --date » attend un jour, sous la forme AAAA-MM-JJ.");
        } else if (mot.startsWith(QLatin1Char{'-'}))
            m_faute = tr("« %1 » n’est pas une option de Trame.").arg(mot);
        else if (m_fichier.isEmpty())
            m_fichier = QFileInfo{mot}.absoluteFilePath();
        else
            m_faute = tr("Trame s’ouvre sur un fichier à la fois.");
    }
}

QString LigneDeCommande::aide()
{
    return tr(
        "Usage : trame [--date AAAA-MM-JJ] [--seule] [fichier.trame]\n"
        "        trame --version\n"
        "\n"
        "Ouvre la fenêtre de Trame, sur le fichier s’il est donné. Si Trame est déjà ouvert, c’est lui qui montre le "
        "fichier.\n"
        "\n"
        "  --date AAAA-MM-JJ  travailler comme si l’on était ce jour-là, à part de la fenêtre déjà ouverte\n"
        "  --seule            rester à part de la fenêtre déjà ouverte\n"
        "  --version          donner les versions du programme, de Qt et de SQLite\n"
        "\n"
        "Les commandes sans fenêtre : trame-cli --aide\n");
}

} // namespace trame
