// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/FauteBpuText.h"

#include "core/domain/base/Codes.h"
#include "core/domain/bpu/Unite.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"

#include <QHash>

namespace trame {

namespace {

constexpr std::size_t placeRaison = 3;

std::optional<CodeErreur> raisonDe(const Erreur &erreur)
{
    const auto *code = std::get_if<std::int64_t>(&erreur.parametres[placeRaison]);
    return code == nullptr ? std::nullopt : std::optional{static_cast<CodeErreur>(*code)};
}

} // namespace

FauteBpuLue FauteBpuText::operator()(const Erreur &erreur) const
{
    if (erreur.code != CodeErreur::CsvInvalide || erreur.parametres.size() <= placeRaison)
        return {{}, {}, {}, ErrorText{m_langage}(erreur)};
    const Format format{m_langage};
    FauteBpuLue lue{format.valeur(erreur.parametres[0]),
                    format.valeur(erreur.parametres[1]),
                    format.valeur(erreur.parametres[2]),
                    {}};
    const auto code = raisonDe(erreur);
    if (code == CodeErreur::CsvInvalide)
        return {lue.ligne, {}, {}, illisible(lue.colonne)};
    const bool enTete = lue.ligne == QStringLiteral("1");
    if (enTete && code == CodeErreur::ChampManquant)
        lue.raison = m_langage.traduire("FauteBpuText", "Il manque cette colonne.");
    else if (enTete && code == CodeErreur::ValeurInconnue)
        lue.raison = m_langage.traduire("FauteBpuText", "Cette colonne n’est pas de celles du bordereau.");
    else if (enTete && code == CodeErreur::DejaPresent)
        lue.raison = m_langage.traduire("FauteBpuText", "Cette colonne est là deux fois.");
    else if (code)
        lue.raison = pourquoi(*code, lue.colonne) + QLatin1Char{' '} + attendu(lue.colonne);
    if (lue.texte.isEmpty())
        lue.texte = m_langage.traduire("FauteBpuText", "(vide)");
    return lue;
}

QString FauteBpuText::enLigne(const Erreur &erreur) const
{
    const auto lue = (*this)(erreur);
    if (lue.ligne.isEmpty())
        return lue.raison;
    if (lue.colonne.isEmpty())
        return m_langage.traduire("FauteBpuText", "Ligne %1 : %2").arg(lue.ligne, lue.raison);
    return m_langage.traduire("FauteBpuText", "Ligne %1, colonne %2, « %3 » : %4")
        .arg(lue.ligne, lue.colonne, lue.texte, lue.raison);
}

QString FauteBpuText::pourquoi(CodeErreur code, const QString &colonne) const
{
    switch (code) {
    case CodeErreur::ChampManquant:
        return m_langage.traduire("FauteBpuText", "La cellule est vide.");
    case CodeErreur::ValeurInconnue:
    case CodeErreur::ProfilInconnu:
        return m_langage.traduire("FauteBpuText", "Cette valeur n’est pas connue.");
    case CodeErreur::MontantInvalide:
        return m_langage.traduire("FauteBpuText", "Ce n’est pas un montant.");
    case CodeErreur::TauxInvalide:
        return m_langage.traduire("FauteBpuText", "Ce n’est pas un taux.");
    case CodeErreur::DateInvalide:
        return colonne == QStringLiteral("au")
                   ? m_langage.traduire("FauteBpuText", "Ce n’est pas une date, ou elle vient avant le début.")
                   : m_langage.traduire("FauteBpuText", "Ce n’est pas une date.");
    case CodeErreur::DejaPresent:
        return colonne == QStringLiteral("du")
                   ? m_langage.traduire("FauteBpuText", "Un autre prix de ce code vaut déjà ce jour-là.")
                   : m_langage.traduire("FauteBpuText", "Une autre ligne de ce code dit autre chose.");
    case CodeErreur::ChampInvalide:
        return m_langage.traduire("FauteBpuText",
                                  "Ce texte est trop long, ou contient un caractère qui ne s’imprime pas.");
    default:
        return m_langage.traduire("FauteBpuText", "Cette cellule ne peut pas être lue.");
    }
}

QString FauteBpuText::illisible(const QString &mot) const
{
    const QHash<QString, QString> raisons{
        {QStringLiteral("guillemets"),
         m_langage.traduire("FauteBpuText", "Un guillemet ouvert ici n’est pas fermé, ou du texte le suit.")},
        {QStringLiteral("caractere"),
         m_langage.traduire("FauteBpuText", "Ce n’est pas du texte. Enregistrez le tableau au format CSV.")},
        {QStringLiteral("taille"), m_langage.traduire("FauteBpuText", "Le fichier dépasse 20 Mo.")},
        {QStringLiteral("lignes"), m_langage.traduire("FauteBpuText", "Le fichier a plus de 200 000 lignes.")},
        {QStringLiteral("colonnes"), m_langage.traduire("FauteBpuText", "Cette ligne a plus de 1 000 colonnes.")},
        {QStringLiteral("titres"),
         m_langage.traduire("FauteBpuText", "Sous les titres il n’y a aucune ligne de prix.")},
        {QStringLiteral("vide"), m_langage.traduire("FauteBpuText", "Le fichier est vide.")}};
    return raisons.value(mot, m_langage.traduire("FauteBpuText", "Le fichier ne se lit pas à cet endroit."));
}

QString FauteBpuText::attendu(const QString &colonne) const
{
    const QHash<QString, QString> attendus{
        {QStringLiteral("code"),
         m_langage.traduire("FauteBpuText", "Attendu : un code, une seule fois par date de début.")},
        {QStringLiteral("section"),
         m_langage.traduire("FauteBpuText", "Attendu : un texte, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("designation"),
         m_langage.traduire("FauteBpuText", "Attendu : un texte, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("unite"),
         m_langage
             .traduire("FauteBpuText", "Attendu : une unité du bordereau, la même sur toutes les lignes de ce code : "
                                       "%1.")
             .arg(QString::fromStdString(enumerer(codes<Unite>())))},
        {QStringLiteral("profil"),
         m_langage.traduire("FauteBpuText",
                            "Attendu : junior, confirme ou expert, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("prix_ht"),
         m_langage.traduire("FauteBpuText", "Attendu : un montant en euros, par exemple 1234,50.")},
        {QStringLiteral("tva"),
         m_langage.traduire("FauteBpuText", "Attendu : un taux de 0 à 100, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("du"),
         m_langage.traduire(
             "FauteBpuText",
             "Attendu : une date qui existe, AAAA-MM-JJ ou JJ/MM/AAAA, hors de la période d’un autre prix.")},
        {QStringLiteral("au"),
         m_langage.traduire("FauteBpuText", "Attendu : une date qui existe, qui ne vient pas avant le début.")}};
    return attendus.value(colonne);
}

} // namespace trame
