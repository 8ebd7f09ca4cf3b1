// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"
#include "core/domain/base/Codes.h"
#include "core/domain/base/Siret.h"
#include "core/files/InputFile.h"
#include "core/files/OutputFile.h"
#include "core/storage/liste/Liste.h"
#include "core/usecases/FichierJoint.h"

#include <QByteArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace trame {

/// How much of a listing is shown, and of what.
struct OptionsListe {
    FiltreListe filtre;
    Fenetre fenetre;
};

/// The filters that a listing has; a word for another one is left unread, and so is an error of usage.
struct FiltresListe {
    bool lot = true;
    std::span<const std::string_view> etats; ///< The codes of --etat; none where the listing has no states.
    bool recherche = true;
};

/// The bytes of the file that an option names: OptionManquante, and the errors of readInput.
[[nodiscard]] Result<QByteArray> lireFichier(Arguments &arguments, const QString &option,
                                             const InputLimit &limite = jsonLimit);
/// Where a command writes: --remplacer takes the place of a file that isn't one of ours.
[[nodiscard]] Existing lireExistant(Arguments &arguments);
/// The signature that may come along: one that can be shown and printed.
[[nodiscard]] Result<std::optional<FichierJoint>> lirePiece(Arguments &arguments, const QString &option);
/// --siret or another option that holds one; nothing when it isn't there.
[[nodiscard]] Result<std::optional<Siret>> lireSiretFacultatif(Arguments &arguments, const QString &option);
/// --lot N, when it is there.
[[nodiscard]] Result<std::optional<int>> lireLotFacultatif(Arguments &arguments);
/// A word that must be one of those that `deCode` knows: OptionManquante, ValeurInconnue.
template <class Enumeration>
[[nodiscard]] Result<Enumeration> lireMot(Arguments &arguments, const QString &option,
                                          std::optional<Enumeration> (*deCode)(std::string_view),
                                          std::span<const std::string_view> admis)
{
    const auto mot = arguments.option(option);
    if (!mot)
        return echec(CodeErreur::OptionManquante, {option.toStdString()});
    const auto lu = deCode(mot->toStdString());
    if (!lu || std::find(admis.begin(), admis.end(), mot->toStdString()) == admis.end())
        return echec(CodeErreur::ValeurInconnue, {mot->toStdString(), option.toStdString(), enumerer(admis)});
    return *lu;
}
/// --lot, --etat, --recherche where the listing has them; --limite, --depart.
[[nodiscard]] Result<OptionsListe> lireOptionsListe(Arguments &arguments, const FiltresListe &filtres);
/// The text of an option, or empty.
[[nodiscard]] std::string texteOption(Arguments &arguments, const QString &option);

/// Says how many there are in all when a listing doesn't show them all.
void direReste(const Contexte &contexte, const OptionsListe &options, std::size_t montres, std::int64_t tous);

/// A listing as JSON, written object by object: a hundred thousand of them take no more memory than one.
template <class Elements, class Ecriture>
void ecrireListe(const Contexte &contexte, const Elements &elements, Ecriture ecrire)
{
    contexte.sortie << QLatin1Char{'['};
    const char *separateur = "";
    for (const auto &element : elements) {
        const QJsonDocument objet{ecrire(element)};
        contexte.sortie << QLatin1String{separateur} << QString::fromUtf8(objet.toJson(QJsonDocument::Compact));
        separateur = ",";
    }
    contexte.sortie << QLatin1Char{']'} << Qt::endl;
}

/// What every listing begins with: the file opened to be read, and the options they share. `ecrire` gets both.
template <class Ecriture>
Sortie lister(Contexte &contexte, const FiltresListe &filtres, Ecriture ecrire)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto options = lireOptionsListe(contexte.arguments, filtres);
    if (!options)
        return contexte.dire(options.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    ecrire((*session)->base(), *options);
    return Sortie::Fait;
}

/// The rows of a list that the options ask for; says how many there are in all.
template <class Query>
auto lireFenetre(const Contexte &contexte, const Query &liste, typename Query::Colonne colonne, Sens sens,
                 const OptionsListe &options)
{
    std::vector<std::decay_t<decltype(liste.ligne(0).value())>> lignes;
    for (const auto cle : liste.cles(options.filtre, colonne, sens, options.fenetre))
        lignes.push_back(liste.ligne(cle).value());
    direReste(contexte, options, lignes.size(), liste.nombre(options.filtre));
    return lignes;
}

} // namespace trame
