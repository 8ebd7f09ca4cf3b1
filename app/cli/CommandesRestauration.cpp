// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesRestauration.h"

#include "app/Auteur.h"
#include "app/cli/JournauxEcartes.h"
#include "app/cli/Tableau.h"
#include "core/storage/Restauration.h"
#include "core/text/LibellesJournal.h"
#include "core/text/Utf8.h"

#include <QJsonObject>

namespace trame {

namespace {

QJsonValue enJson(const std::optional<Restauration::Etat> &etat)
{
    if (!etat)
        return {};
    const auto &n = etat->nombres;
    return QJsonObject{
        {QStringLiteral("demandes"), qint64{n.demandes}},
        {QStringLiteral("devis"), qint64{n.devis}},
        {QStringLiteral("commandes"), qint64{n.commandes}},
        {QStringLiteral("actes"), qint64{n.actes}},
        {QStringLiteral("dernier_acte"), etat->derniers.empty() ? QJsonValue{} : text(etat->derniers[0].horodatage)}};
}

void ecrireActes(const Contexte &contexte, const QString &titre, const std::vector<EntreeJournal> &actes)
{
    if (actes.empty())
        return;
    contexte.sortie << titre << Qt::endl;
    for (const auto &e : actes)
        contexte.sortie << QStringLiteral("%1  %2  %3  %4  %5")
                               .arg(e.seq, 6)
                               .arg(LibellesJournal::instant(e.horodatage), text(e.auteur),
                                    LibellesJournal{contexte.langage}.acte(e.acte), text(e.objet))
                        << Qt::endl;
}

void ecrireApercu(const Contexte &contexte, const Restauration::Apercu &apercu)
{
    Tableau tableau;
    tableau.colonne({})
        .colonne(contexte.traduire("cli", "Fichier"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "Sauvegarde"), Tableau::Cote::Droite);
    const auto ligne = [&](const char *nom, std::int64_t EtatFichier::*nombre) {
        tableau.ligne({contexte.traduire("cli", nom),
                       apercu.fichier ? QString::number(apercu.fichier->nombres.*nombre) : QStringLiteral("?"),
                       QString::number(apercu.sauvegarde.nombres.*nombre)});
    };
    ligne(QT_TRANSLATE_NOOP("cli", "Demandes"), &EtatFichier::demandes);
    ligne(QT_TRANSLATE_NOOP("cli", "Devis"), &EtatFichier::devis);
    ligne(QT_TRANSLATE_NOOP("cli", "Bons de commande"), &EtatFichier::commandes);
    ligne(QT_TRANSLATE_NOOP("cli", "Actes"), &EtatFichier::actes);
    tableau.ecrire(contexte.sortie);
    if (!apercu.fichier)
        contexte.sortie << contexte.traduire("cli", "Le fichier n’est pas là, ou ne peut pas être lu.") << Qt::endl;
    else
        ecrireActes(contexte, contexte.traduire("cli", "Derniers actes du fichier :"), apercu.fichier->derniers);
    ecrireActes(contexte, contexte.traduire("cli", "Derniers actes de la sauvegarde :"), apercu.sauvegarde.derniers);
    constexpr auto perdus = QT_TRANSLATE_N_NOOP("cli", "%n acte(s) du fichier ne sont pas dans la sauvegarde :");
    ecrireActes(contexte, contexte.traduire("cli", perdus, static_cast<int>(apercu.perdus)), apercu.actes);
}

} // namespace

Sortie commandeRestaurer(Contexte &contexte)
{
    auto &mots = contexte.arguments;
    const auto chemin = mots.prochain();
    if (!chemin)
        return contexte.usage(contexte.traduire("cli", "Il manque le fichier."));
    const auto depuis = mots.option(QStringLiteral("--depuis"));
    if (!depuis)
        return contexte.usage(contexte.traduire("cli", "Il manque --depuis."));
    const bool seul = mots.drapeau(QStringLiteral("--apercu"));
    const auto reprise =
        mots.drapeau(QStringLiteral("--reprendre-bail")) ? Bail::Reprise::Confirmee : Bail::Reprise::NonConfirmee;
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto fichier = chemin->toStdString();
    direJournauxEcartes(contexte, *chemin);
    const auto apercu = Restauration::comparer(fichier, depuis->toStdString());
    if (!apercu)
        return contexte.dire(apercu.error());
    if (!contexte.json)
        ecrireApercu(contexte, *apercu);
    auto remplace = Result<std::optional<std::string>>{std::nullopt};
    if (!seul)
        remplace = Restauration::restaurer(fichier, depuis->toStdString(), auteurCourant("trame-cli " TRAME_VERSION),
                                           contexte.clock, reprise);
    if (!remplace)
        return contexte.dire(remplace.error());
    if (contexte.json)
        contexte.ecrire(QJsonDocument{
            QJsonObject{{QStringLiteral("fichier"), enJson(apercu->fichier)},
                        {QStringLiteral("sauvegarde"), enJson(apercu->sauvegarde)},
                        {QStringLiteral("actes_perdus"), qint64{apercu->perdus}},
                        {QStringLiteral("restaure"), !seul},
                        {QStringLiteral("remplace"), *remplace ? QJsonValue{text(**remplace)} : QJsonValue{}}}});
    else if (!seul) {
        contexte.sortie << contexte.traduire("cli", "Sauvegarde restaurée :") << QLatin1Char{' '} << *chemin
                        << Qt::endl;
        if (*remplace)
            contexte.sortie << contexte.traduire("cli", "Ce qui est remplacé est gardé :") << QLatin1Char{' '}
                            << text(**remplace) << Qt::endl;
    }
    return Sortie::Fait;
}

} // namespace trame
