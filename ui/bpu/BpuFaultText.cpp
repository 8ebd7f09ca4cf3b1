// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/BpuFaultText.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"

#include <QHash>

namespace trame::ui {

namespace {

constexpr std::size_t reasonAt = 3;

std::optional<CodeErreur> reasonOf(const Erreur &erreur)
{
    const auto *code = std::get_if<std::int64_t>(&erreur.parametres[reasonAt]);
    return code == nullptr ? std::nullopt : std::optional{static_cast<CodeErreur>(*code)};
}

} // namespace

BpuFault BpuFaultText::operator()(const Erreur &erreur) const
{
    if (erreur.code != CodeErreur::CsvInvalide || erreur.parametres.size() <= reasonAt)
        return {{}, {}, {}, ErrorText{m_langage}(erreur)};
    const Format format{m_langage};
    BpuFault fault{format.valeur(erreur.parametres[0]),
                   format.valeur(erreur.parametres[1]),
                   format.valeur(erreur.parametres[2]),
                   {}};
    const auto code = reasonOf(erreur);
    const bool heading = fault.line == QStringLiteral("1");
    if (heading && code == CodeErreur::ChampManquant)
        fault.reason = tr("Il manque cette colonne.");
    else if (heading && code == CodeErreur::ValeurInconnue)
        fault.reason = tr("Cette colonne n’est pas de celles du bordereau.");
    else if (heading && code == CodeErreur::DejaPresent)
        fault.reason = tr("Cette colonne est là deux fois.");
    else if (code)
        fault.reason = why(*code, fault.column) + QLatin1Char{' '} + wanted(fault.column);
    if (fault.found.isEmpty())
        fault.found = tr("(vide)");
    return fault;
}

QString BpuFaultText::line(const Erreur &erreur) const
{
    const auto fault = (*this)(erreur);
    if (fault.line.isEmpty())
        return fault.reason;
    return tr("Ligne %1, colonne %2, « %3 » : %4").arg(fault.line, fault.column, fault.found, fault.reason);
}

QString BpuFaultText::why(CodeErreur code, const QString &column)
{
    switch (code) {
    case CodeErreur::ChampManquant:
        return tr("La cellule est vide.");
    case CodeErreur::ValeurInconnue:
    case CodeErreur::ProfilInconnu:
        return tr("Cette valeur n’est pas connue.");
    case CodeErreur::MontantInvalide:
        return tr("Ce n’est pas un montant.");
    case CodeErreur::TauxInvalide:
        return tr("Ce n’est pas un taux.");
    case CodeErreur::DateInvalide:
        return column == QStringLiteral("au") ? tr("Ce n’est pas une date, ou elle vient avant le début.")
                                              : tr("Ce n’est pas une date.");
    case CodeErreur::DejaPresent:
        return column == QStringLiteral("du") ? tr("Un autre prix de ce code vaut déjà ce jour-là.")
                                              : tr("Une autre ligne de ce code dit autre chose.");
    case CodeErreur::ChampInvalide:
        return tr("Ce texte est trop long, ou contient un caractère qui ne s’imprime pas.");
    default:
        return tr("Le fichier ne se lit pas à cet endroit : un guillemet n’est sans doute pas fermé.");
    }
}

QString BpuFaultText::wanted(const QString &column)
{
    const QHash<QString, QString> known{
        {QStringLiteral("code"), tr("Attendu : un code, une seule fois par date de début.")},
        {QStringLiteral("section"), tr("Attendu : un texte, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("designation"), tr("Attendu : un texte, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("unite"), tr("Attendu : une unité du bordereau, la même sur toutes les lignes de ce code : "
                                     "jour, demi-journee, heure, session, participant, forfait, mois…")},
        {QStringLiteral("profil"),
         tr("Attendu : junior, confirme ou expert, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("prix_ht"), tr("Attendu : un montant en euros, par exemple 1234,50.")},
        {QStringLiteral("tva"), tr("Attendu : un taux de 0 à 100, le même sur toutes les lignes de ce code.")},
        {QStringLiteral("du"),
         tr("Attendu : une date qui existe, AAAA-MM-JJ ou JJ/MM/AAAA, hors de la période d’un autre prix.")},
        {QStringLiteral("au"), tr("Attendu : une date qui existe, qui ne vient pas avant le début.")}};
    return known.value(column);
}

} // namespace trame::ui
