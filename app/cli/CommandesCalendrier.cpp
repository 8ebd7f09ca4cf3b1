// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesCalendrier.h"

#include "core/domain/base/Calendrier.h"
#include "core/domain/base/Siret.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trame {

namespace {

constexpr int delaiMaximum = 20'000;

OptionsFeries options(Arguments &arguments)
{
    return {!arguments.drapeau(QStringLiteral("--sans-vendredi-saint")),
            !arguments.drapeau(QStringLiteral("--sans-jours-locaux"))};
}

void ecrireEcheance(const Contexte &contexte, Date echeance)
{
    if (contexte.json)
        contexte.ecrire(
            QJsonDocument{QJsonObject{{QStringLiteral("echeance"), QString::fromStdString(echeance.iso())}}});
    else
        contexte.sortie << Format{contexte.langage}.date(echeance) << Qt::endl;
}

/// The common part of the two delays: read the words, keep within the calendar, ask it.
template <class Question>
Sortie delai(Contexte &contexte, const QString &nombre, Question question)
{
    const auto du = contexte.arguments.date(QStringLiteral("--du"));
    if (!du)
        return contexte.dire(du.error());
    const auto jours = contexte.arguments.entier(nombre, -delaiMaximum, delaiMaximum);
    if (!jours)
        return contexte.dire(jours.error());
    const auto territoire = contexte.arguments.territoire();
    if (!territoire)
        return contexte.dire(territoire.error());
    const auto feries = options(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (!Calendrier::couvre(*du, *jours))
        return contexte.dire(Erreur{CodeErreur::DateHorsCalendrier, {*du}, {}});
    ecrireEcheance(contexte, question(Calendrier{*territoire, feries}, *du, *jours));
    return Sortie::Fait;
}

} // namespace

Sortie commandeJoursOuvres(Contexte &contexte)
{
    return delai(contexte, QStringLiteral("--plus"), [](const Calendrier &calendrier, Date du, int jours) {
        return calendrier.plusJoursOuvres(du, jours);
    });
}

Sortie commandeDelai(Contexte &contexte)
{
    return delai(contexte, QStringLiteral("--jours"),
                 [](const Calendrier &calendrier, Date du, int jours) { return calendrier.finDeDelai(du, jours); });
}

Sortie commandeFeries(Contexte &contexte)
{
    const auto annee =
        contexte.arguments.entier(QStringLiteral("--annee"), Calendrier::premiereAnnee, Calendrier::derniereAnnee);
    if (!annee)
        return contexte.dire(annee.error());
    const auto territoire = contexte.arguments.territoire();
    if (!territoire)
        return contexte.dire(territoire.error());
    const auto feries = joursFeries(*annee, *territoire, options(contexte.arguments));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const Libelles libelles{contexte.langage};
    QJsonArray liste;
    for (const auto &jour : feries) {
        if (contexte.json)
            liste.append(QJsonObject{{QStringLiteral("date"), QString::fromStdString(jour.date.iso())},
                                     {QStringLiteral("nom"), libelles.ferie(jour.ferie)}});
        else
            contexte.sortie << Format{contexte.langage}.date(jour.date) << QStringLiteral("  ")
                            << libelles.ferie(jour.ferie) << Qt::endl;
    }
    if (contexte.json)
        contexte.ecrire(QJsonDocument{liste});
    return Sortie::Fait;
}

Sortie commandeSiret(Contexte &contexte)
{
    const auto texte = contexte.arguments.prochain();
    if (!texte)
        return contexte.usage(contexte.traduire("cli", "Il manque le numéro."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto siret = Siret::lire(texte->toStdString());
    const bool cle = siret && siret->cleValide();
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{QJsonObject{
            {QStringLiteral("siret"), siret ? QString::fromStdString(siret->chiffres()) : *texte},
            {QStringLiteral("forme_valide"), siret.has_value()},
            {QStringLiteral("cle_valide"), cle},
            {QStringLiteral("tva"), siret ? QJsonValue{QString::fromStdString(siret->numeroTva())} : QJsonValue{}}}});
        return Sortie::Fait;
    }
    if (!siret)
        return contexte.dire(siret.error());
    contexte.sortie << Format{contexte.langage}.siret(*siret) << Qt::endl;
    contexte.sortie << (cle ? contexte.traduire("cli", "La clé est juste.")
                            : contexte.traduire("cli", "La clé est fausse."))
                    << Qt::endl;
    contexte.sortie << contexte.traduire("cli", "Numéro de TVA :") << QLatin1Char{' '}
                    << QString::fromStdString(siret->numeroTva()) << Qt::endl;
    return Sortie::Fait;
}

} // namespace trame
