// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesDemande.h"

#include "app/cli/Options.h"
#include "app/cli/Tableau.h"
#include "core/exchange/json/JsonWriter.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/CreerDemande.h"

#include <QJsonObject>

namespace trame {

namespace {

QJsonObject enJson(const DemandeResume &r)
{
    return {{QStringLiteral("numero"), text(r.numero)},
            {QStringLiteral("objet"), text(r.objet)},
            {QStringLiteral("lot"), r.lot},
            {QStringLiteral("siret"), JsonWriter::siret(r.siret)},
            {QStringLiteral("beneficiaire"), text(r.beneficiaire)},
            {QStringLiteral("titulaire"), text(r.titulaire)},
            {QStringLiteral("reception"), JsonWriter::date(r.reception)},
            {QStringLiteral("etat"), JsonWriter::texte(code(r.etat))},
            {QStringLiteral("devis"), r.nomDevis.empty() ? QJsonValue{} : text(r.nomDevis)}};
}

/// What was done to a need, said in words or as JSON.
Sortie montrer(const Contexte &contexte, Session &session, const Demande &demande)
{
    if (contexte.json) {
        const DemandeListQuery liste{session.base(), contexte.clock.aujourdhui()};
        contexte.ecrire(QJsonDocument{enJson(liste.ligne(demande.id.valeur()).value())});
    } else {
        contexte.sortie << contexte.traduire("cli", "Demande") << QLatin1Char{' '} << text(demande.numero)
                        << QStringLiteral(" — ") << text(demande.objet) << Qt::endl;
    }
    return Sortie::Fait;
}

} // namespace

Sortie commandeDemandeCreer(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    auto &mots = contexte.arguments;
    const auto lot = mots.entier(QStringLiteral("--lot"), 1, 999);
    if (!lot)
        return contexte.dire(lot.error());
    const auto siret = lireSiretFacultatif(mots, QStringLiteral("--siret"));
    if (!siret)
        return contexte.dire(siret.error());
    if (!*siret)
        return contexte.dire(Erreur{CodeErreur::OptionManquante, {std::string{"--siret"}}, {}});
    const auto titulaire = lireSiretFacultatif(mots, QStringLiteral("--titulaire"));
    if (!titulaire)
        return contexte.dire(titulaire.error());
    CreerDemande::Saisie saisie;
    saisie.lot = *lot;
    saisie.beneficiaire = **siret;
    saisie.titulaire = *titulaire;
    saisie.objet = texteOption(mots, QStringLiteral("--objet"));
    saisie.description = texteOption(mots, QStringLiteral("--description"));
    saisie.canal = texteOption(mots, QStringLiteral("--canal"));
    saisie.contact = texteOption(mots, QStringLiteral("--contact"));
    // --date is the day the need was received: for this command it is also today.
    saisie.reception = contexte.clock.aujourdhui();
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto demande = CreerDemande{**session}(saisie);
    return demande ? montrer(contexte, **session, *demande) : contexte.dire(demande.error());
}

Sortie commandeDemandeLister(Contexte &contexte)
{
    return lister(contexte, {true, codes<EtatDemande>()}, [&contexte](Database &base, const OptionsListe &options) {
        const DemandeListQuery liste{base, contexte.clock.aujourdhui()};
        const auto demandes =
            lireFenetre(contexte, liste, DemandeListQuery::Colonne::Reception, Sens::Decroissant, options);
        if (contexte.json) {
            ecrireListe(contexte, demandes, [](const DemandeResume &r) { return enJson(r); });
            return;
        }
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Numéro"))
            .colonne(contexte.traduire("cli", "Reçue le"))
            .colonne(contexte.traduire("cli", "Bénéficiaire"))
            .colonne(contexte.traduire("cli", "Objet"))
            .colonne(contexte.traduire("cli", "Devis"))
            .colonne(contexte.traduire("cli", "État"));
        for (const auto &r : demandes)
            tableau.ligne({text(r.numero), format.date(r.reception), text(r.beneficiaire), text(r.objet),
                           text(r.nomDevis), libelles.etat(r.etat)});
        tableau.ecrire(contexte.sortie);
    });
}

Sortie commandeDemandeClasser(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto numero = contexte.arguments.prochain();
    const auto motif = texteOption(contexte.arguments, QStringLiteral("--motif"));
    if (!numero)
        return contexte.usage(contexte.traduire("cli", "Il manque le numéro."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto demande = ClasserDemande{**session}.sansSuite(numero->toStdString(), motif);
    return demande ? montrer(contexte, **session, *demande) : contexte.dire(demande.error());
}

Sortie commandeDemandeRouvrir(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto numero = contexte.arguments.prochain();
    if (!numero)
        return contexte.usage(contexte.traduire("cli", "Il manque le numéro."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto demande = ClasserDemande{**session}.rouvrir(numero->toStdString());
    return demande ? montrer(contexte, **session, *demande) : contexte.dire(demande.error());
}

} // namespace trame
