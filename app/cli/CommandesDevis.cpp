// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesDevis.h"

#include "app/cli/Options.h"
#include "app/cli/Tableau.h"
#include "app/impression/Impression.h"
#include "core/documents/PdfExporter.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/exchange/json/DevisJson.h"
#include "core/exchange/json/JsonWriter.h"
#include "core/exchange/json/SortieJson.h"
#include "core/storage/devis/DevisListQuery.h"
#include "core/text/ConstatText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/GabaritDevis.h"

#include <QJsonObject>

namespace trame {

namespace {

QJsonObject enJson(const DevisResume &r)
{
    return {{QStringLiteral("numero"), text(r.numero.empty() ? r.reference : r.numero)},
            {QStringLiteral("reference"), text(r.reference)},
            {QStringLiteral("version"), r.numeroVersion},
            {QStringLiteral("etat"), JsonWriter::texte(code(r.etat))},
            {QStringLiteral("demande"), text(r.demande)},
            {QStringLiteral("siret"), JsonWriter::siret(r.siret)},
            {QStringLiteral("beneficiaire"), text(r.beneficiaire)},
            {QStringLiteral("lot"), r.lot},
            {QStringLiteral("objet"), text(r.objet)},
            {QStringLiteral("date"), JsonWriter::date(r.date)},
            {QStringLiteral("validite"), JsonWriter::date(r.validite)},
            {QStringLiteral("emission"), JsonWriter::date(r.emission)},
            {QStringLiteral("total_ht_centimes"), JsonWriter::montant(r.totalHt)},
            {QStringLiteral("total_tva_centimes"), JsonWriter::montant(r.totalTva)},
            {QStringLiteral("total_ttc_centimes"), JsonWriter::montant(r.totalTtc)}};
}

/// The version of a devis that the words name, in an open file.
Result<DossierDevis> charger(Contexte &contexte, Session &session)
{
    const auto nom = contexte.arguments.prochain();
    if (!nom)
        return echec(CodeErreur::OptionManquante, {contexte.traduire("cli", "le numéro du devis").toStdString()});
    std::optional<int> version;
    if (contexte.arguments.option(QStringLiteral("--version"))) {
        const auto lue = contexte.arguments.entier(QStringLiteral("--version"), 1, 999);
        if (!lue)
            return tl::unexpected{lue.error()};
        version = *lue;
    }
    return DossierLoader{session.base()}.parNom(nom->toStdString(), version);
}

void montrerLignes(const Contexte &contexte, const ContenuDevis &contenu)
{
    const Format format{contexte.langage};
    Tableau tableau;
    tableau.colonne(contexte.traduire("cli", "Code"))
        .colonne(contexte.traduire("cli", "Désignation"))
        .colonne(contexte.traduire("cli", "Quantité"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "PU HT"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "TVA"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "Montant HT"), Tableau::Cote::Droite);
    for (const auto &l : contenu.lignes)
        tableau.ligne({text(l.codeBpu), text(l.designation), format.quantite(l.quantite),
                       format.montant(l.prixUnitaire), format.taux(l.tva), format.montant(netHt(l))});
    tableau.ecrire(contexte.sortie);
    const auto t = totaux(contenu.lignes);
    contexte.sortie << contexte.traduire("cli", "Total HT :") << QLatin1Char{' '} << format.montant(t.ht)
                    << QStringLiteral("   ") << contexte.traduire("cli", "TVA :") << QLatin1Char{' '}
                    << format.montant(t.tva) << QStringLiteral("   ") << contexte.traduire("cli", "Total TTC :")
                    << QLatin1Char{' '} << format.montant(t.ttc) << Qt::endl;
}

void montrerParts(const Contexte &contexte, const QString &titre, const std::vector<PartRepartition> &parts)
{
    const Format format{contexte.langage};
    Tableau tableau;
    tableau.colonne(titre)
        .colonne(contexte.traduire("cli", "Intitulé"))
        .colonne(contexte.traduire("cli", "Jours"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "Coût HT"), Tableau::Cote::Droite);
    for (const auto &p : parts)
        tableau.ligne({text(p.code), text(p.intitule), format.quantite(p.jours), format.montant(p.cout)});
    tableau.ecrire(contexte.sortie);
}

} // namespace

Sortie montrerDevis(const Contexte &contexte, const DossierDevis &dossier)
{
    const auto jour = contexte.clock.aujourdhui();
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{SortieJson::devis(dossier, jour)});
        return Sortie::Fait;
    }
    const Format format{contexte.langage};
    const auto &contenu = dossier.version.contenu;
    contexte.sortie << contexte.traduire("cli", "Devis") << QLatin1Char{' '} << text(dossier.devis.nom())
                    << QStringLiteral(" v%1 — ").arg(dossier.version.numero)
                    << Libelles{contexte.langage}.etat(etatAu(dossier.version, jour)) << QStringLiteral(" — ")
                    << text(dossier.beneficiaire.nom) << QStringLiteral(" — ") << text(contenu.objet)
                    << QStringLiteral(" — ") << format.montant(totaux(contenu.lignes).ttc)
                    << contexte.traduire("cli", " TTC") << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeDevisGabarit(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto demande = texteOption(contexte.arguments, QStringLiteral("--demande"));
    if (demande.empty())
        return contexte.usage(contexte.traduire("cli", "Il manque --demande."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto contenu = GabaritDevis{(*session)->base()}(demande, contexte.clock.aujourdhui());
    if (!contenu)
        return contexte.dire(contenu.error());
    contexte.sortie << QString::fromUtf8(QJsonDocument{DevisJson::ecrire(*contenu)}.toJson()) << Qt::flush;
    return Sortie::Fait;
}

Sortie commandeDevisLister(Contexte &contexte)
{
    return lister(contexte, {true, codes<EtatDevis>()}, [&contexte](Database &base, const OptionsListe &options) {
        const DevisListQuery liste{base, contexte.clock.aujourdhui()};
        const auto devis = lireFenetre(contexte, liste, DevisListQuery::Colonne::Date, Sens::Decroissant, options);
        if (contexte.json) {
            ecrireListe(contexte, devis, [](const DevisResume &r) { return enJson(r); });
            return;
        }
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Devis"))
            .colonne(contexte.traduire("cli", "Date"))
            .colonne(contexte.traduire("cli", "Bénéficiaire"))
            .colonne(contexte.traduire("cli", "Objet"))
            .colonne(contexte.traduire("cli", "Total HT"), Tableau::Cote::Droite)
            .colonne(contexte.traduire("cli", "État"));
        for (const auto &r : devis)
            tableau.ligne(
                {text(r.numero.empty() ? r.reference : r.numero) + QStringLiteral(" v%1").arg(r.numeroVersion),
                 format.date(r.date), text(r.beneficiaire), text(r.objet), format.montant(r.totalHt),
                 libelles.etat(r.etat)});
        tableau.ecrire(contexte.sortie);
    });
}

Sortie commandeDevisMontrer(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{SortieJson::devisComplet(*dossier, contexte.clock.aujourdhui())});
        return Sortie::Fait;
    }
    const auto &contenu = dossier->version.contenu;
    static_cast<void>(montrerDevis(contexte, *dossier));
    montrerLignes(contexte, contenu);
    montrerParts(contexte, contexte.traduire("cli", "Phase"), repartitionParPhase(contenu));
    montrerParts(contexte, contexte.traduire("cli", "Livrable"), repartitionParLivrable(contenu));
    return Sortie::Fait;
}

Sortie commandeDevisControler(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto constats = controlerVersion(*dossier, contexte.clock.aujourdhui());
    const ConstatText mots{contexte.langage};
    if (contexte.json) {
        ecrireListe(contexte, constats, [&](const Constat &constat) {
            const auto lu = mots(constat);
            return SortieJson::constat(constat, lu.titre, lu.detail);
        });
    } else {
        contexte.ecrireConstats(contexte.sortie, constats);
        if (constats.empty())
            contexte.sortie << contexte.traduire("cli", "Le devis est conforme.") << Qt::endl;
    }
    return bloquants(constats) ? Sortie::Refus : Sortie::Fait;
}

Sortie commandeDevisPdf(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    const auto sortie = contexte.arguments.option(QStringLiteral("--sortie"));
    const bool signe = contexte.arguments.drapeau(QStringLiteral("--signe"));
    if (!sortie)
        return contexte.usage(contexte.traduire("cli", "Il manque --sortie."));
    const auto existant = lireExistant(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    Impression impression{(*session)->base(), contexte.clock.maintenant()};
    const auto pdf = signe ? impression.devisSigne(*dossier) : impression.devis(*dossier);
    if (!pdf)
        return contexte.dire(pdf.error());
    const Destination destination{*sortie, existant, text((*session)->chemin())};
    if (const auto ecrit = ecrirePdf(*pdf, destination); !ecrit)
        return contexte.dire(ecrit.error());
    contexte.sortie << *sortie << QStringLiteral("  SHA-256 ") << QString::fromLatin1(pdf->sha256) << Qt::endl;
    return Sortie::Fait;
}

} // namespace trame
