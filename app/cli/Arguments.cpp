// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Arguments.h"

#include <QDate>

namespace trame {

namespace {

/// Options that stand alone; every other one takes the word after it.
const std::set<QString> drapeaux{QStringLiteral("--json"),
                                 QStringLiteral("--sans-vendredi-saint"),
                                 QStringLiteral("--sans-jours-locaux"),
                                 QStringLiteral("--reprendre-bail"),
                                 QStringLiteral("--cle-confirmee"),
                                 QStringLiteral("--demo"),
                                 QStringLiteral("--signe"),
                                 QStringLiteral("--remplacer"),
                                 QStringLiteral("--apercu"),
                                 QStringLiteral("--reparer"),
                                 QStringLiteral("--aide"),
                                 QStringLiteral("--help")};
const QString optionRecherche = QStringLiteral("--recherche");
/// Alone it asks for the program's version; beside a command it takes the version of a devis.
const QString optionVersion = QStringLiteral("--version");

} // namespace

Arguments::Arguments(const QStringList &mots)
{
    for (qsizetype i = 0; i < mots.size(); ++i) {
        const auto &mot = mots.at(i);
        if (!mot.startsWith(QStringLiteral("--"))) {
            m_positionnels.append(mot);
            continue;
        }
        const auto egal = mot.indexOf(QLatin1Char{'='});
        const auto nom = mot.left(egal);
        if (m_options.count(nom) > 0)
            m_enDouble = nom;
        if (drapeaux.contains(nom)) {
            if (egal > 0)
                m_valeurEnTrop = nom;
            m_options[nom] = QString{};
        } else if (egal > 0) {
            m_options[nom] = mot.mid(egal + 1);
        } else if (i + 1 < mots.size() && !mots.at(i + 1).startsWith(QStringLiteral("--"))) {
            m_options[nom] = mots.at(++i);
        } else {
            m_sansValeur = nom;
        }
        // Of a search nothing is a value: all of it is shown.
        if (const auto lue = m_options.find(nom);
            lue != m_options.end() && lue->second.isEmpty() && !drapeaux.contains(nom) && nom != optionRecherche)
            m_sansValeur = nom;
    }
    if (m_sansValeur == optionVersion && m_positionnels.isEmpty()) {
        m_options[optionVersion] = QString{};
        m_sansValeur.clear();
    }
}

std::optional<QString> Arguments::prochain()
{
    return m_place < m_positionnels.size() ? std::optional{m_positionnels.at(m_place++)} : std::nullopt;
}

std::optional<QString> Arguments::option(const QString &nom)
{
    m_lus.insert(nom);
    const auto place = m_options.find(nom);
    return place == m_options.end() ? std::nullopt : std::optional{place->second};
}

bool Arguments::drapeau(const QString &nom)
{
    return option(nom).has_value();
}

Result<Date> Arguments::date(const QString &nom)
{
    const auto texte = option(nom);
    if (!texte)
        return echec(CodeErreur::OptionManquante, {nom.toStdString()});
    const auto date = Date::depuisIso(texte->toStdString());
    if (date)
        return *date;
    // A day that exists, out of the years that the calendar holds.
    const bool existe = QDate::fromString(*texte, Qt::ISODate).isValid();
    return echec(existe ? CodeErreur::DateHorsCalendrier : CodeErreur::DateInvalide, {texte->toStdString()});
}

Result<int> Arguments::entier(const QString &nom, int minimum, int maximum)
{
    const auto texte = option(nom);
    if (!texte)
        return echec(CodeErreur::OptionManquante, {nom.toStdString()});
    bool lu = false;
    const int valeur = texte->toInt(&lu);
    if (!lu || valeur < minimum || valeur > maximum)
        return echec(CodeErreur::NombreHorsBornes,
                     {texte->toStdString(), nom.toStdString(), std::int64_t{minimum}, std::int64_t{maximum}});
    return valeur;
}

Result<Territoire> Arguments::territoire()
{
    const auto texte = option(QStringLiteral("--territoire"));
    if (!texte)
        return Territoire::Metropole;
    const auto territoire = deCode<Territoire>(texte->toStdString());
    if (!territoire)
        return echec(CodeErreur::TerritoireInconnu, {texte->toStdString()});
    return *territoire;
}

QStringList Arguments::inconnus() const
{
    QStringList mots = m_positionnels.mid(m_place);
    for (const auto &[nom, valeur] : m_options)
        if (!m_lus.contains(nom))
            mots.append(nom);
    return mots;
}

} // namespace trame
