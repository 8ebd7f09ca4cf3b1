// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/constats/Phrases.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

QString profilLu(std::string_view code, const Langage &langage)
{
    return Libelles{langage}.profil(deCode<Profil>(code).value());
}

constexpr std::array identifiants{QT_TRANSLATE_NOOP("ConstatText", "le nom"),
                                  QT_TRANSLATE_NOOP("ConstatText", "un moyen de joindre la personne"),
                                  QT_TRANSLATE_NOOP("ConstatText", "la date de naissance"),
                                  QT_TRANSLATE_NOOP("ConstatText", "l’âge"),
                                  QT_TRANSLATE_NOOP("ConstatText", "la situation familiale"),
                                  QT_TRANSLATE_NOOP("ConstatText", "la nationalité"),
                                  QT_TRANSLATE_NOOP("ConstatText", "un employeur à taire"),
                                  QT_TRANSLATE_NOOP("ConstatText", "l’adresse"),
                                  QT_TRANSLATE_NOOP("ConstatText", "un lien")};

QString identifiantLu(std::string_view code, const Langage &langage)
{
    return langage.traduire("ConstatText",
                            identifiants.at(static_cast<std::size_t>(deCode<Identifiant>(code).value())));
}

constexpr std::array phrases{
    Phrase{&regles::profilIntervalle,
           QT_TRANSLATE_NOOP("ConstatText", "Profil non défini par le texte"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 : %2 ans et %3 jours d’expérience au %4. De 3 à moins de 4 ans, le "
                                            "texte ne nomme ni Junior ni Confirmé ; profil facturé : %5."),
           0,
           {5, profilLu}},
    Phrase{
        &regles::profilNonAtteint,
        QT_TRANSLATE_NOOP("ConstatText", "Profil non atteint"),
        QT_TRANSLATE_NOOP("ConstatText",
                          "%1 : %2 ans et %3 jours d’expérience au %4, ce qui ne permet pas de facturer le profil %5."),
        0,
        {5, profilLu}},
    Phrase{&regles::profilCompetences,
           QT_TRANSLATE_NOOP("ConstatText", "Compétences spécialisées manquantes"),
           QT_TRANSLATE_NOOP("ConstatText", "%1 a l’expérience (%2 ans et %3 jours au %4) mais aucune compétence "
                                            "spécialisée enregistrée : le profil %5 n’est pas atteint."),
           0,
           {5, profilLu}},
    Phrase{&regles::experienceNaissance, QT_TRANSLATE_NOOP("ConstatText", "Expérience avant la naissance"),
           QT_TRANSLATE_NOOP("ConstatText", "Le début dans l’IA (%1) précède la naissance (%2).")},
    Phrase{&regles::cvIdentifiant,
           QT_TRANSLATE_NOOP("ConstatText", "CV non anonyme"),
           QT_TRANSLATE_NOOP("ConstatText", "Le CV de %1 laisse voir %2 : « %3 »."),
           0,
           {2, identifiantLu}},
};

} // namespace

std::span<const Phrase> phrasesIntervenant()
{
    return phrases;
}

} // namespace trame
