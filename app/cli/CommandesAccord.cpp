// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesAccord.h"

#include "app/cli/Options.h"
#include "app/cli/Tableau.h"
#include "core/domain/commande/ReglesChaine.h"
#include "core/exchange/csv/BpuCsv.h"
#include "core/exchange/json/AccordJson.h"
#include "core/exchange/json/JsonWriter.h"
#include "core/exchange/json/SortieJson.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuListQuery.h"
#include "core/text/FauteBpuText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/commande/Echeancier.h"

#include <QJsonObject>

#include <algorithm>

namespace trame {

namespace {

QJsonObject enJson(const LigneBpuResume &r)
{
    const auto &l = r.ligne;
    const auto prix = [](const PrixBpu &p) {
        return QJsonObject{{QStringLiteral("prix_ht_centimes"), JsonWriter::montant(p.montant)},
                           {QStringLiteral("du"), JsonWriter::date(p.du)},
                           {QStringLiteral("au"), JsonWriter::date(p.au)}};
    };
    return {{QStringLiteral("code"), text(l.code)},
            {QStringLiteral("lot"), r.lot},
            {QStringLiteral("titulaire"), text(r.titulaire)},
            {QStringLiteral("section"), text(l.section)},
            {QStringLiteral("designation"), text(l.designation)},
            {QStringLiteral("unite"), JsonWriter::texte(code(l.unite))},
            {QStringLiteral("profil"), JsonWriter::mot(l.profil)},
            {QStringLiteral("prix_ht_centimes"), r.prix ? JsonWriter::montant(*r.prix) : QJsonValue{}},
            {QStringLiteral("taux_tva_pour_dix_mille"), JsonWriter::taux(l.tva)},
            {QStringLiteral("prix"), JsonWriter::liste(l.prix, prix)}};
}

QJsonObject enJson(const Echeance &e)
{
    auto objet = SortieJson::etape(e.etape);
    objet.insert(QStringLiteral("demande"), text(e.numeroDemande));
    objet.insert(QStringLiteral("devis"), e.devis.empty() ? QJsonValue{} : text(e.devis));
    objet.insert(QStringLiteral("commande"), e.numeroCommande.empty() ? QJsonValue{} : text(e.numeroCommande));
    objet.insert(QStringLiteral("objet"), text(e.objet));
    objet.insert(QStringLiteral("siret"), JsonWriter::siret(e.siret));
    objet.insert(QStringLiteral("beneficiaire"), text(e.beneficiaire));
    objet.insert(QStringLiteral("lot"), e.lot);
    return objet;
}

QJsonObject corrigeEnJson(const PrixCorrige &p)
{
    return {{QStringLiteral("code"), text(p.code)},
            {QStringLiteral("du"), JsonWriter::date(p.du)},
            {QStringLiteral("avant_centimes"), JsonWriter::montant(p.avant)},
            {QStringLiteral("apres_centimes"), JsonWriter::montant(p.apres)}};
}

/// A price that changed under its own start changed for the past too: that is told.
void direCorriges(const Contexte &contexte, const std::vector<PrixCorrige> &corriges)
{
    const Format format{contexte.langage};
    for (const auto &p : corriges)
        contexte.erreurs << contexte.traduire("cli", "Prix corrigé : %1 au %2, %3 au lieu de %4.")
                                .replace(QLatin1String{"%1"}, text(p.code))
                                .replace(QLatin1String{"%2"}, format.date(p.du))
                                .replace(QLatin1String{"%3"}, format.montant(p.apres))
                                .replace(QLatin1String{"%4"}, format.montant(p.avant))
                         << Qt::endl;
}

} // namespace

Sortie commandeAccordDefinir(Contexte &contexte)
{
    // Read first: nobody waits for the file while a pipe is waited for.
    const auto octets = lireFichier(contexte.arguments, QStringLiteral("--contenu"));
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    if (!octets)
        return contexte.dire(octets.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto accord = AccordJson::lire(*octets);
    if (!accord)
        return contexte.dire(accord.error());
    if (const auto fait = DefinirAccord{**session}(accord->consultation, accord->lots, accord->parametres); !fait)
        return contexte.dire(fait.error());
    contexte.sortie << contexte.traduire("cli", "Accord-cadre enregistré :") << QLatin1Char{' '}
                    << text(accord->consultation.numero) << Qt::endl;
    for (const auto &lot : AccordRepository{(*session)->base()}.lots())
        if (std::none_of(accord->lots.begin(), accord->lots.end(),
                         [&](const Lot &donne) { return donne.numero == lot.numero; }))
            contexte.erreurs << contexte
                                    .traduire("cli",
                                              "Le lot %1 n’est pas dans ce contenu : il reste comme il était. Un "
                                              "lot se retire dans la fenêtre, à la page Accord-cadre.")
                                    .arg(lot.numero)
                             << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeAccordMontrer(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    AccordRepository depot{(*session)->base()};
    const auto consultation = depot.consultation();
    if (!consultation)
        return contexte.dire(Erreur{CodeErreur::AccordIncomplet, {std::string{"consultation"}}, {}});
    const SaisieAccord accord{*consultation, depot.lots(), depot.parametres()};
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{AccordJson::ecrire(accord)});
        return Sortie::Fait;
    }
    const Format format{contexte.langage};
    contexte.sortie << text(consultation->numero) << QStringLiteral(" — ") << text(consultation->objet) << Qt::endl;
    contexte.sortie << text(consultation->pouvoirAdjudicateur.nom) << QStringLiteral(" — ")
                    << format.siret(consultation->pouvoirAdjudicateur.siret) << Qt::endl;
    Tableau tableau;
    tableau.colonne(contexte.traduire("cli", "Lot"))
        .colonne(contexte.traduire("cli", "Intitulé"))
        .colonne(contexte.traduire("cli", "Titulaires"), Tableau::Cote::Droite)
        .colonne(contexte.traduire("cli", "Maximum HT"), Tableau::Cote::Droite);
    for (const auto &lot : accord.lots)
        tableau.ligne(
            {QString::number(lot.numero), text(lot.intitule),
             QStringLiteral("%1/%2").arg(depot.accords(lot.numero).size()).arg(lot.nombreTitulaires),
             lot.montantMaximum.valeur > Montant{} ? format.montant(lot.montantMaximum.valeur) : QStringLiteral("—")});
    tableau.ecrire(contexte.sortie);
    return Sortie::Fait;
}

Sortie commandeBpuLister(Contexte &contexte)
{
    return lister(contexte, {}, [&contexte](Database &base, const OptionsListe &options) {
        const BpuListQuery liste{base, contexte.clock.aujourdhui()};
        const auto lignes = lireFenetre(contexte, liste, BpuListQuery::Colonne::Code, Sens::Croissant, options);
        if (contexte.json) {
            ecrireListe(contexte, lignes, [](const LigneBpuResume &l) { return enJson(l); });
            return;
        }
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Code"))
            .colonne(contexte.traduire("cli", "Lot"))
            .colonne(contexte.traduire("cli", "Titulaire"))
            .colonne(contexte.traduire("cli", "Désignation"))
            .colonne(contexte.traduire("cli", "Unité"))
            .colonne(contexte.traduire("cli", "Prix HT"), Tableau::Cote::Droite)
            .colonne(contexte.traduire("cli", "TVA"), Tableau::Cote::Droite);
        for (const auto &l : lignes)
            tableau.ligne({text(l.ligne.code), QString::number(l.lot), text(l.titulaire), text(l.ligne.designation),
                           libelles.unite(l.ligne.unite), l.prix ? format.montant(*l.prix) : QStringLiteral("—"),
                           format.taux(l.ligne.tva)});
        tableau.ecrire(contexte.sortie);
    });
}

Sortie commandeBpuImporter(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto lot = contexte.arguments.entier(QStringLiteral("--lot"), 1, 999);
    if (!lot)
        return contexte.dire(lot.error());
    const auto titulaire = lireSiretFacultatif(contexte.arguments, QStringLiteral("--titulaire"));
    if (!titulaire)
        return contexte.dire(titulaire.error());
    const auto chemin = contexte.arguments.prochain();
    if (!chemin)
        return contexte.usage(contexte.traduire("cli", "Il manque le fichier CSV."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto octets = readInput(*chemin, csvLimit);
    if (!octets)
        return contexte.dire(octets.error());
    auto lignes = BpuCsv::lire(*octets);
    if (!lignes) {
        for (const auto &faute : lignes.error())
            contexte.erreurs << FauteBpuText{contexte.langage}.enLigne(faute.erreur()) << Qt::endl;
        contexte.erreurs << contexte.traduire("cli", "Rien n’a été importé.") << Qt::endl;
        return Sortie::Usage;
    }
    const auto bilan = ImporterBpu{**session}(*lot, *titulaire, *std::move(lignes));
    if (!bilan)
        return contexte.dire(bilan.error());
    if (contexte.json)
        contexte.ecrire(QJsonDocument{
            QJsonObject{{QStringLiteral("ajoutees"), bilan->ajoutees},
                        {QStringLiteral("modifiees"), bilan->modifiees},
                        {QStringLiteral("inchangees"), bilan->inchangees},
                        {QStringLiteral("prix_corriges"), JsonWriter::liste(bilan->corriges, corrigeEnJson)}}});
    else
        contexte.sortie << contexte
                               .traduire("cli",
                                         "Bordereau importé. Lignes ajoutées : %1, modifiées : %2, inchangées : %3.")
                               .arg(bilan->ajoutees)
                               .arg(bilan->modifiees)
                               .arg(bilan->inchangees)
                        << Qt::endl;
    direCorriges(contexte, bilan->corriges);
    return Sortie::Fait;
}

Sortie commandeEcheances(Contexte &contexte)
{
    return lister(contexte, {true, {}, false}, [&contexte](Database &base, const OptionsListe &options) {
        auto echeances = Echeancier{base, contexte.clock.aujourdhui()}.aFaire(options.filtre.lot);
        const auto toutes = static_cast<std::int64_t>(echeances.size());
        const auto debut = std::min(options.fenetre.depart, toutes);
        const auto fin = std::min(debut + options.fenetre.nombre, toutes);
        echeances = {echeances.begin() + debut, echeances.begin() + fin};
        direReste(contexte, options, echeances.size(), toutes);
        if (contexte.json) {
            ecrireListe(contexte, echeances, [](const Echeance &e) { return enJson(e); });
            return;
        }
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Échéance"))
            .colonne(contexte.traduire("cli", "Étape"))
            .colonne(contexte.traduire("cli", "Objet"))
            .colonne(contexte.traduire("cli", "Bénéficiaire"))
            .colonne(contexte.traduire("cli", "Qui agit"))
            .colonne(contexte.traduire("cli", "Jours ouvrés"), Tableau::Cote::Droite)
            .colonne(contexte.traduire("cli", "État"))
            .colonne(contexte.traduire("cli", "Article"));
        const auto article = text(std::string{regles::devisEnRetard.source});
        for (const auto &e : echeances) {
            const auto nom = !e.numeroCommande.empty() ? e.numeroCommande : e.devis.empty() ? e.numeroDemande : e.devis;
            const auto livrable = e.etape.objet.empty() ? QString{} : QLatin1Char{' '} + text(e.etape.objet);
            tableau.ligne({format.date(e.etape.echeance), libelles.etape(e.etape.etape) + livrable, text(nom),
                           text(e.beneficiaire), libelles.acteur(e.etape.acteur), QString::number(e.etape.ecart),
                           libelles.etat(e.etape.etat), article});
        }
        tableau.ecrire(contexte.sortie);
    });
}

} // namespace trame
