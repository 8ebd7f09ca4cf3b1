// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesCommande.h"

#include "app/cli/Options.h"
#include "app/cli/Tableau.h"
#include "app/impression/Impression.h"
#include "core/documents/PdfExporter.h"
#include "core/domain/devis/Totaux.h"
#include "core/exchange/Decimaux.h"
#include "core/exchange/json/CommandeJson.h"
#include "core/exchange/json/JsonWriter.h"
#include "core/exchange/json/SortieJson.h"
#include "core/storage/commande/CommandeListQuery.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/commande/AvancerCommande.h"
#include "core/usecases/commande/Echeancier.h"
#include "core/usecases/commande/EnregistrerCommande.h"

#include <QJsonObject>

namespace trame {

namespace {

QJsonObject enJson(const DossierCommande &c)
{
    return SortieJson::commande(c.commande, c.dossier.beneficiaire, c.dossier.devis.nom());
}

Sortie montrer(const Contexte &contexte, const DossierCommande &c)
{
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{enJson(c)});
        return Sortie::Fait;
    }
    const Format format{contexte.langage};
    contexte.sortie << contexte.traduire("cli", "Commande") << QLatin1Char{' '} << text(c.commande.numero)
                    << QStringLiteral(" — ") << format.date(c.commande.date) << QStringLiteral(" — ")
                    << Libelles{contexte.langage}.etat(c.commande.etat) << QStringLiteral(" — ")
                    << text(c.dossier.beneficiaire.nom) << QStringLiteral(" — ")
                    << format.montant(totaux(c.commande.lignes).ttc) << contexte.traduire("cli", " TTC") << Qt::endl;
    return Sortie::Fait;
}

/// The order that the words name.
Result<DossierCommande> charger(Contexte &contexte, Session &session)
{
    const auto numero = contexte.arguments.prochain();
    if (!numero)
        return echec(CodeErreur::OptionManquante, {contexte.traduire("cli", "le numéro de la commande").toStdString()});
    const auto siret = lireSiretFacultatif(contexte.arguments, QStringLiteral("--siret"));
    if (!siret)
        return tl::unexpected{siret.error()};
    return CommandeLoader{session.base()}.parNumero(numero->toStdString(), *siret);
}

/// --refaction, where the act or the decision takes off something; with another one it would be lost without a word.
Result<Montant> lireRefaction(Arguments &arguments, bool refacte, std::string_view mot)
{
    const auto lue = arguments.option(QStringLiteral("--refaction"));
    auto montant = lue ? Decimaux::montant(*lue) : Result<Montant>{Montant{}};
    if (montant && *montant != Montant{} && !refacte)
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"--refaction"}, std::string{mot}, std::string{"sans-objet"}});
    return montant;
}

void montrerChaine(const Contexte &contexte, const std::vector<EtapeChaine> &chaine)
{
    const Format format{contexte.langage};
    const Libelles libelles{contexte.langage};
    Tableau tableau;
    tableau.colonne(contexte.traduire("cli", "Étape"))
        .colonne(contexte.traduire("cli", "Échéance initiale"))
        .colonne(contexte.traduire("cli", "Échéance"))
        .colonne(contexte.traduire("cli", "Fait le"))
        .colonne(contexte.traduire("cli", "Jours ouvrés"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "État"));
    for (const auto &e : chaine)
        tableau.ligne({libelles.etape(e.etape) + (e.objet.empty() ? QString{} : QLatin1Char{' '} + text(e.objet)),
                       format.date(e.echeanceInitiale), format.date(e.echeance),
                       e.reelle ? format.date(*e.reelle) : QStringLiteral("—"), QString::number(e.ecart),
                       libelles.etat(e.etat)});
    tableau.ecrire(contexte.sortie);
}

/// The common part of the acts on an order.
template <class Faire>
Sortie surCommande(Contexte &contexte, Faire faire)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    auto commande = faire(AvancerCommande{**session}, dossier->commande.id);
    if (!commande)
        return contexte.dire(commande.error());
    dossier->commande = *std::move(commande);
    return montrer(contexte, *dossier);
}

} // namespace

Sortie commandeCommandeEnregistrer(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    auto &mots = contexte.arguments;
    EnregistrerCommande::Saisie saisie;
    saisie.devis = texteOption(mots, QStringLiteral("--devis"));
    saisie.numero = texteOption(mots, QStringLiteral("--numero"));
    saisie.engagement = texteOption(mots, QStringLiteral("--engagement"));
    saisie.service = texteOption(mots, QStringLiteral("--service"));
    // --date is the order's date: for this command it is also today.
    saisie.date = contexte.clock.aujourdhui();
    if (saisie.devis.empty())
        return contexte.usage(contexte.traduire("cli", "Il manque --devis."));
    if (mots.option(QStringLiteral("--contenu"))) {
        const auto octets = lireFichier(mots, QStringLiteral("--contenu"));
        if (!octets)
            return contexte.dire(octets.error());
        auto contenu = CommandeJson::lire(*octets);
        if (!contenu)
            return contexte.dire(contenu.error());
        saisie.contenu = *std::move(contenu);
    }
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto enregistree = EnregistrerCommande{**session}(saisie);
    if (!enregistree)
        return contexte.dire(enregistree.error());
    contexte.ecrireConstats(contexte.erreurs, enregistree->constats);
    return montrer(contexte, enregistree->dossier);
}

Sortie commandeCommandeLister(Contexte &contexte)
{
    return lister(contexte, {true, codes<EtatCommande>()}, [&contexte](Database &base, const OptionsListe &options) {
        const CommandeListQuery liste{base};
        const auto cles =
            liste.cles(options.filtre, CommandeListQuery::Colonne::Date, Sens::Decroissant, options.fenetre);
        direReste(contexte, options, cles.size(), liste.nombre(options.filtre));
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        if (contexte.json) {
            CommandeRepository depot{base};
            ecrireListe(contexte, cles, [&](std::int64_t cle) {
                const auto r = liste.ligne(cle).value();
                Beneficiaire beneficiaire;
                beneficiaire.siret = r.siret;
                beneficiaire.nom = r.beneficiaire;
                return SortieJson::commande(depot.charger(BonDeCommandeId{cle}).value(), beneficiaire, r.devis);
            });
            return;
        }
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Numéro"))
            .colonne(contexte.traduire("cli", "Date"))
            .colonne(contexte.traduire("cli", "Bénéficiaire"))
            .colonne(contexte.traduire("cli", "Lot"))
            .colonne(contexte.traduire("cli", "Devis"))
            .colonne(contexte.traduire("cli", "Total HT"), Tableau::Cote::Droite)
            .colonne(contexte.traduire("cli", "État"));
        for (const auto cle : cles) {
            const auto r = liste.ligne(cle).value();
            tableau.ligne({text(r.numero), format.date(r.date), text(r.beneficiaire), QString::number(r.lot),
                           text(r.devis), format.montant(r.totalHt), libelles.etat(r.etat)});
        }
        tableau.ecrire(contexte.sortie);
    });
}

Sortie commandeCommandeMontrer(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto chaine = Echeancier{(*session)->base(), contexte.clock.aujourdhui()}.chaine(dossier->commande.id);
    if (contexte.json) {
        auto objet = enJson(*dossier);
        objet.insert(QStringLiteral("livrables"), JsonWriter::liste(dossier->commande.livrables, SortieJson::livrable));
        objet.insert(QStringLiteral("chaine"), JsonWriter::liste(chaine, SortieJson::etape));
        contexte.ecrire(QJsonDocument{objet});
        return Sortie::Fait;
    }
    static_cast<void>(montrer(contexte, *dossier));
    const Format format{contexte.langage};
    Tableau tableau;
    tableau.colonne(contexte.traduire("cli", "Code"))
        .colonne(contexte.traduire("cli", "Désignation"))
        .colonne(contexte.traduire("cli", "Quantité"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "Montant HT"), Tableau::Cote::Droite);
    for (const auto &l : dossier->commande.lignes)
        tableau.ligne({text(l.codeBpu), text(l.designation), format.quantite(l.quantite), format.montant(netHt(l))});
    tableau.ecrire(contexte.sortie);
    montrerChaine(contexte, chaine);
    return Sortie::Fait;
}

Sortie commandeCommandePdf(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto dossier = charger(contexte, **session);
    if (!dossier)
        return contexte.dire(dossier.error());
    const auto sortie = contexte.arguments.option(QStringLiteral("--sortie"));
    if (!sortie)
        return contexte.usage(contexte.traduire("cli", "Il manque --sortie."));
    const auto existant = lireExistant(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto pdf = Impression{(*session)->base(), contexte.clock.maintenant()}.commande(*dossier);
    if (!pdf)
        return contexte.dire(pdf.error());
    const Destination destination{*sortie, existant, text((*session)->chemin())};
    if (const auto ecrit = ecrirePdf(*pdf, destination); !ecrit)
        return contexte.dire(ecrit.error());
    contexte.sortie << *sortie << QStringLiteral("  SHA-256 ") << QString::fromLatin1(pdf->sha256) << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeCommandeAvancer(Contexte &contexte)
{
    const auto acte =
        lireMot(contexte.arguments, QStringLiteral("--acte"), deCode<ActeCommande>, codes<ActeCommande>());
    if (!acte)
        return contexte.dire(acte.error());
    const auto refaction = lireRefaction(contexte.arguments, *acte == ActeCommande::Refacter, code(*acte));
    if (!refaction)
        return contexte.dire(refaction.error());
    const auto motif = texteOption(contexte.arguments, QStringLiteral("--motif"));
    return surCommande(contexte, [&](AvancerCommande avancer, BonDeCommandeId id) {
        return avancer.faire(id, {*acte, contexte.clock.aujourdhui(), motif, {}, *refaction});
    });
}

Sortie commandeCommandeRemettre(Contexte &contexte)
{
    const auto livrable = texteOption(contexte.arguments, QStringLiteral("--livrable"));
    return surCommande(contexte, [&](AvancerCommande avancer, BonDeCommandeId id) {
        return avancer.remettre(id, livrable, contexte.clock.aujourdhui());
    });
}

Sortie commandeCommandeDecider(Contexte &contexte)
{
    const auto livrable = texteOption(contexte.arguments, QStringLiteral("--livrable"));
    const auto decision =
        lireMot(contexte.arguments, QStringLiteral("--decision"), deCode<DecisionLivrable>, codesDecisionLivrable());
    if (!decision)
        return contexte.dire(decision.error());
    const auto refaction =
        lireRefaction(contexte.arguments, *decision == DecisionLivrable::AdmisAvecRefaction, code(*decision));
    if (!refaction)
        return contexte.dire(refaction.error());
    return surCommande(contexte, [&](AvancerCommande avancer, BonDeCommandeId id) {
        return avancer.decider(id, livrable, *decision, contexte.clock.aujourdhui(), *refaction);
    });
}

} // namespace trame
