// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Options.h"

#include "core/documents/JointFile.h"
#include "core/usecases/FichierJoint.h"

#include <QFileInfo>

namespace trame {

Result<QByteArray> lireFichier(Arguments &arguments, const QString &option, const InputLimit &limite)
{
    const auto chemin = arguments.option(option);
    if (!chemin || chemin->isEmpty())
        return echec(CodeErreur::OptionManquante, {option.toStdString()});
    return readInput(*chemin, limite);
}

Existing lireExistant(Arguments &arguments)
{
    return arguments.drapeau(QStringLiteral("--remplacer")) ? Existing::Replaced : Existing::Kept;
}

Result<std::optional<FichierJoint>> lirePiece(Arguments &arguments, const QString &option)
{
    const auto chemin = arguments.option(option);
    if (!chemin)
        return std::optional<FichierJoint>{};
    const auto octets = lireFichier(arguments, option, attachmentLimit);
    if (!octets)
        return tl::unexpected{octets.error()};
    const auto nom = QFileInfo{*chemin}.fileName().toStdString();
    const auto type = checkSignature(*octets, nom);
    if (!type)
        return tl::unexpected{type.error()};
    return FichierJoint{nom, *type, octets->toStdString()};
}

Result<std::optional<Siret>> lireSiretFacultatif(Arguments &arguments, const QString &option)
{
    const auto texte = arguments.option(option);
    if (!texte)
        return std::optional<Siret>{};
    auto siret = Siret::lire(texte->toStdString());
    if (!siret)
        return tl::unexpected{siret.error()};
    return *std::move(siret);
}

Result<std::optional<int>> lireLotFacultatif(Arguments &arguments)
{
    if (!arguments.option(QStringLiteral("--lot")))
        return std::optional<int>{};
    const auto lot = arguments.entier(QStringLiteral("--lot"), 1, 999);
    if (!lot)
        return tl::unexpected{lot.error()};
    return std::optional{*lot};
}

Result<OptionsListe> lireOptionsListe(Arguments &arguments, const FiltresListe &filtres)
{
    constexpr int page = 256;
    constexpr int maximum = 10'000'000;
    OptionsListe options;
    options.fenetre.nombre = page;
    if (filtres.lot) {
        const auto lot = lireLotFacultatif(arguments);
        if (!lot)
            return tl::unexpected{lot.error()};
        options.filtre.lot = *lot;
    }
    if (!filtres.etats.empty() && arguments.option(QStringLiteral("--etat"))) {
        options.filtre.etat = texteOption(arguments, QStringLiteral("--etat"));
        if (std::find(filtres.etats.begin(), filtres.etats.end(), options.filtre.etat) == filtres.etats.end())
            return echec(CodeErreur::ValeurInconnue,
                         {options.filtre.etat, std::string{"--etat"}, enumerer(filtres.etats)});
    }
    if (filtres.recherche)
        options.filtre.recherche = texteOption(arguments, QStringLiteral("--recherche"));
    if (arguments.option(QStringLiteral("--limite"))) {
        const auto limite = arguments.entier(QStringLiteral("--limite"), 1, maximum);
        if (!limite)
            return tl::unexpected{limite.error()};
        options.fenetre.nombre = *limite;
    }
    if (arguments.option(QStringLiteral("--depart"))) {
        const auto depart = arguments.entier(QStringLiteral("--depart"), 0, maximum);
        if (!depart)
            return tl::unexpected{depart.error()};
        options.fenetre.depart = *depart;
    }
    return options;
}

std::string texteOption(Arguments &arguments, const QString &option)
{
    return arguments.option(option).value_or(QString{}).toStdString();
}

void direReste(const Contexte &contexte, const OptionsListe &options, std::size_t montres, std::int64_t tous)
{
    const auto dernier = options.fenetre.depart + static_cast<std::int64_t>(montres);
    if (tous == 0 && !contexte.json)
        contexte.erreurs << contexte.traduire("cli", "Rien à montrer.") << Qt::endl;
    if (dernier < tous)
        contexte.erreurs << contexte
                                .traduire("cli", "%1 à %2 sur %3 ; la suite avec --depart %2, tout avec --limite %3.")
                                .replace(QLatin1String{"%1"}, QString::number(options.fenetre.depart + 1))
                                .replace(QLatin1String{"%2"}, QString::number(dernier))
                                .replace(QLatin1String{"%3"}, QString::number(tous))
                         << Qt::endl;
}

} // namespace trame
