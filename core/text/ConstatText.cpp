// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ConstatText.h"

#include "core/text/Gabarit.h"
#include "core/text/constats/Phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace trame {

namespace {

const Phrase *phrase(const FicheRegle &regle)
{
    for (const auto table : toutesLesPhrases()) {
        const auto place = std::find_if(table.begin(), table.end(), [&](const auto &p) { return p.regle == &regle; });
        if (place != table.end())
            return &*place;
    }
    return nullptr;
}

/// What the plural is chosen by; -1 where there is none.
int nombre(const Phrase &phrase, const std::vector<Valeur> &parametres)
{
    return phrase.pluriel == 0 ? -1 : static_cast<int>(std::get<std::int64_t>(parametres.at(phrase.pluriel - 1)));
}

/// The parameters, a code among them as people read it.
std::vector<Valeur> enClair(const Phrase &phrase, std::vector<Valeur> parametres, const Langage &langage)
{
    if (phrase.lu.place != 0) {
        auto &code = std::get<std::string>(parametres.at(phrase.lu.place - 1));
        code = phrase.lu.lire(code, langage).toStdString();
    }
    return parametres;
}

} // namespace

TexteConstat ConstatText::operator()(const Constat &constat) const
{
    TexteConstat texte;
    const auto &regle = *constat.regle;
    texte.source = QString::fromUtf8(regle.source.data(), static_cast<qsizetype>(regle.source.size()));
    // Every rule has its words: tests/architecture sees to it.
    if (const auto *mots = phrase(regle)) {
        texte.titre = m_langage.traduire("ConstatText", mots->titre);
        texte.detail = remplir(m_langage.traduire("ConstatText", mots->detail, nombre(*mots, constat.parametres)),
                               enClair(*mots, constat.parametres, m_langage), m_langage);
    }
    return texte;
}

QString ConstatText::enLigne(const Constat &constat) const
{
    const auto texte = (*this)(constat);
    return m_langage.traduire("ConstatText", QT_TRANSLATE_NOOP("ConstatText", "%1 — %2 (%3)"))
        .arg(texte.titre, texte.detail, texte.source);
}

} // namespace trame
