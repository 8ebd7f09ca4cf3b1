// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesFichier.h"

#include "app/Auteur.h"
#include "app/archive/Reversibilite.h"
#include "app/cli/Options.h"
#include "app/demonstration/Demonstration.h"
#include "core/storage/Cliche.h"
#include "core/storage/Dommage.h"
#include "core/storage/EtatFichier.h"
#include "core/storage/Journal.h"
#include "core/storage/Recherche.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/text/LibellesJournal.h"
#include "core/text/Utf8.h"
#include "core/usecases/generation/GenererCommandes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>

namespace trame {

namespace {

QString libelle(const Contexte &contexte, const Anomalie &anomalie)
{
    constexpr std::array genres{QT_TRANSLATE_NOOP("cli", "Structure du fichier"),
                                QT_TRANSLATE_NOOP("cli", "Référence sans objet"),
                                QT_TRANSLATE_NOOP("cli", "Schéma étranger"),
                                QT_TRANSLATE_NOOP("cli", "Ligne modifiée hors de Trame"),
                                QT_TRANSLATE_NOOP("cli", "Journal rompu à l’entrée"),
                                QT_TRANSLATE_NOOP("cli", "Pièce jointe altérée"),
                                QT_TRANSLATE_NOOP("cli", "Lignes manquantes ou en trop"),
                                QT_TRANSLATE_NOOP("cli", "Ligne effacée hors de Trame"),
                                QT_TRANSLATE_NOOP("cli", "Valeur illisible"),
                                QT_TRANSLATE_NOOP("cli", "Total qui n’est pas celui des lignes"),
                                QT_TRANSLATE_NOOP("cli", "Empreinte qui n’est pas celle du contenu"),
                                QT_TRANSLATE_NOOP("cli", "Devis qui n’est pas ce que son émission a fait"),
                                QT_TRANSLATE_NOOP("cli", "Index de recherche à refaire")};
    auto ligne = contexte.traduire("cli", genres.at(static_cast<std::size_t>(anomalie.genre)));
    if (!anomalie.table.empty())
        ligne = (anomalie.id == 0 ? contexte.traduire("cli", "%1 : %2") : contexte.traduire("cli", "%1 : %2 n° %3"))
                    .replace(QLatin1String{"%1"}, ligne)
                    .replace(QLatin1String{"%2"}, LibellesJournal{contexte.langage}.objet(anomalie.table))
                    .replace(QLatin1String{"%3"}, QString::number(anomalie.id));
    if (!anomalie.detail.empty())
        ligne += QStringLiteral(" (%1)").arg(text(anomalie.detail));
    return ligne;
}

QJsonObject enJson(const EntreeJournal &e)
{
    return {{QStringLiteral("seq"), qint64{e.seq}},
            {QStringLiteral("horodatage"), text(e.horodatage)},
            {QStringLiteral("auteur"), text(e.auteur)},
            {QStringLiteral("poste"), text(e.poste)},
            {QStringLiteral("programme"), text(e.programme)},
            {QStringLiteral("acte"), text(e.acte)},
            {QStringLiteral("objet"), text(e.objet)},
            {QStringLiteral("changement"), QJsonDocument::fromJson(QByteArray::fromStdString(e.changement)).array()},
            {QStringLiteral("empreinte"), text(e.empreinte)}};
}

constexpr int maximumCommandes = static_cast<int>(GenererCommandes::maximum);

/// Invented orders in a file that was just made; it is put on the disk once, at the end.
Sortie genererCommandes(const Contexte &contexte, const QString &chemin, int commandes, int graine)
{
    const auto session = Session::ouvrir(chemin.toStdString(), Database::Mode::Ecriture,
                                         auteurCourant("trame-cli " TRAME_VERSION), contexte.clock);
    if (!session)
        return contexte.dire(session.error());
    (*session)->base().synchroniser(Durabilite::Differee);
    const auto suivi = [&](std::int64_t faites, std::int64_t toutes) {
        contexte.erreurs << QStringLiteral("%1/%2").arg(faites).arg(toutes) << Qt::endl;
    };
    const auto bilan = GenererCommandes{**session, suivi}(commandes, static_cast<std::uint64_t>(graine));
    if (!bilan)
        return contexte.dire(bilan.error());
    if (const auto durable = (*session)->rendreDurable(); !durable)
        return contexte.dire(durable.error());
    return Sortie::Fait;
}

/// Invented orders stand on the demonstration's agreement; the file has its name once it holds both.
Sortie creerAvecCommandes(const Contexte &contexte, const QString &chemin, int commandes, int graine)
{
    const auto fichier = OutputFile::begin({chemin, Existing::Kept, {}});
    if (!fichier)
        return contexte.dire(fichier.error());
    if (const auto fait = Demonstration::creer((*fichier)->path().toStdString(), {}); !fait)
        return contexte.dire(fait.error());
    if (const auto sortie = genererCommandes(contexte, (*fichier)->path(), commandes, graine); sortie != Sortie::Fait)
        return sortie;
    const auto mis = (*fichier)->commit();
    return mis ? Sortie::Fait : contexte.dire(mis.error());
}

} // namespace

Sortie commandeNouveau(Contexte &contexte)
{
    auto &mots = contexte.arguments;
    const auto chemin = mots.prochain();
    if (!chemin)
        return contexte.usage(contexte.traduire("cli", "Il manque le fichier."));
    const bool generer = mots.option(QStringLiteral("--commandes")).has_value();
    const bool demo = mots.drapeau(QStringLiteral("--demo"));
    const auto commandes = generer ? mots.entier(QStringLiteral("--commandes"), 1, maximumCommandes) : Result<int>{0};
    if (!commandes)
        return contexte.dire(commandes.error());
    const auto graine = mots.option(QStringLiteral("--graine"))
                            ? mots.entier(QStringLiteral("--graine"), 0, std::numeric_limits<int>::max())
                            : Result<int>{1};
    if (!graine)
        return contexte.dire(graine.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (!generer) {
        const auto fait =
            demo ? Demonstration::creer(chemin->toStdString(), {})
                 : Session::creer(chemin->toStdString(), auteurCourant("trame-cli " TRAME_VERSION), contexte.clock)
                       .map([](const auto &) {});
        if (!fait)
            return contexte.dire(fait.error());
    } else if (const auto sortie = creerAvecCommandes(contexte, *chemin, *commandes, *graine); sortie != Sortie::Fait) {
        return sortie;
    }
    contexte.sortie << contexte.traduire("cli", "Fichier créé :") << QLatin1Char{' '} << *chemin << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeInfo(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    auto &base = (*session)->base();
    const auto tenant = Bail::detenteur((*session)->chemin());
    const auto etat = lireEtat(base);
    const auto taille = QFileInfo{text((*session)->chemin())}.size();
    if (contexte.json) {
        contexte.ecrire(QJsonDocument{
            QJsonObject{{QStringLiteral("fichier"), text((*session)->chemin())},
                        {QStringLiteral("version_schema"), qint64{etat.versionSchema}},
                        {QStringLiteral("taille_octets"), taille},
                        {QStringLiteral("demandes"), qint64{etat.demandes}},
                        {QStringLiteral("devis"), qint64{etat.devis}},
                        {QStringLiteral("commandes"), qint64{etat.commandes}},
                        {QStringLiteral("actes"), qint64{etat.actes}},
                        {QStringLiteral("ecrit_par"), tenant ? QJsonValue{text(tenant->utilisateur)} : QJsonValue{}},
                        {QStringLiteral("poste"), tenant ? QJsonValue{text(tenant->poste)} : QJsonValue{}}}});
        return Sortie::Fait;
    }
    contexte.sortie << text((*session)->chemin()) << Qt::endl;
    contexte.sortie << contexte.traduire("cli", "Version du schéma :") << QLatin1Char{' '} << etat.versionSchema
                    << Qt::endl;
    constexpr auto commandes = QT_TRANSLATE_N_NOOP("cli", "%n bon(s) de commande");
    contexte.sortie << contexte.traduire("cli", commandes, static_cast<int>(etat.commandes)) << Qt::endl;
    contexte.sortie << (tenant ? contexte.traduire("cli", "Ouvert en écriture par %1 sur %2")
                                     .replace(QLatin1String{"%1"}, text(tenant->utilisateur))
                                     .replace(QLatin1String{"%2"}, text(tenant->poste))
                               : contexte.traduire("cli", "Personne n’y écrit en ce moment"))
                    << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeVerifier(Contexte &contexte)
{
    const bool reparer = contexte.arguments.drapeau(QStringLiteral("--reparer"));
    const auto session = contexte.ouvrir(reparer ? Database::Mode::Ecriture : Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto suivi = [&](const std::string &table, std::int64_t faites, std::int64_t toutes) {
        if (!contexte.json && faites > 0 && toutes > 0)
            contexte.erreurs << QStringLiteral("%1 %2/%3")
                                    .arg(LibellesJournal{contexte.langage}.objet(table))
                                    .arg(faites)
                                    .arg(toutes)
                             << Qt::endl;
    };
    // On a copy: a check takes long, and nobody who saves waits for it.
    Cliche cliche{(*session)->base()};
    auto anomalies = Verification::tout(cliche.base(), suivi);
    const bool altere = std::any_of(anomalies.begin(), anomalies.end(), [](const auto &a) { return a.touche(); });
    if (altere)
        Dommage::noter((*session)->chemin());
    // The index alone can be made anew; rows that are wrong can't, and nothing is written beside them.
    const bool refait = reparer && !altere && !anomalies.empty();
    if (refait) {
        Recherche::refaire(**session);
        anomalies.clear();
    }
    if (contexte.json) {
        QJsonArray liste;
        for (const auto &anomalie : anomalies)
            liste.append(libelle(contexte, anomalie));
        contexte.ecrire(QJsonDocument{
            QJsonObject{{QStringLiteral("intact"), anomalies.empty()}, {QStringLiteral("anomalies"), liste}}});
    } else if (anomalies.empty()) {
        contexte.sortie << (refait
                                ? contexte.traduire("cli", "L’index de recherche est refait : le fichier est intact.")
                                : contexte.traduire("cli", "Le fichier est intact."))
                        << Qt::endl;
    } else {
        for (const auto &anomalie : anomalies)
            contexte.sortie << libelle(contexte, anomalie) << Qt::endl;
        contexte.sortie << (altere ? contexte.traduire("cli", "Gardez ce fichier et restaurez la dernière sauvegarde : "
                                                              "trame-cli restaurer F --depuis COPIE.")
                                   : contexte.traduire("cli", "Les données sont intactes : « trame-cli verifier "
                                                              "FICHIER --reparer » refait l’index."))
                        << Qt::endl;
    }
    return anomalies.empty() ? Sortie::Fait : Sortie::Fichier;
}

Sortie commandeSauvegarder(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto sortie = contexte.arguments.option(QStringLiteral("--sortie"));
    if (!sortie)
        return contexte.usage(contexte.traduire("cli", "Il manque --sortie."));
    const auto existant = lireExistant(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    // What is checked is what is copied, whoever writes meanwhile.
    Cliche cliche{(*session)->base()};
    auto anomalies = Verification::tout(cliche.base(), [](const auto &, auto, auto) {});
    anomalies.erase(
        std::remove_if(anomalies.begin(), anomalies.end(), [](const auto &anomalie) { return !anomalie.touche(); }),
        anomalies.end());
    const auto copie = Sauvegarde::copier(cliche.base(), sortie->toStdString(), existant, (*session)->chemin());
    if (!copie)
        return contexte.dire(copie.error());
    if (!anomalies.empty()) {
        // A true copy of a damaged file is a damaged file.
        contexte.erreurs << libelle(contexte, anomalies.front()) << Qt::endl
                         << contexte
                                .traduire("cli", "%1 est la copie fidèle d’un fichier endommagé : gardez les deux, et "
                                                 "restaurez la dernière sauvegarde qui soit intacte : trame-cli "
                                                 "restaurer F --depuis COPIE.")
                                .replace(QLatin1String{"%1"}, *sortie)
                         << Qt::endl;
        return Sortie::Fichier;
    }
    contexte.sortie << contexte.traduire("cli", "Copie vérifiée :") << QLatin1Char{' '} << *sortie << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeExporter(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    const auto sortie = contexte.arguments.option(QStringLiteral("--sortie"));
    if (!sortie)
        return contexte.usage(contexte.traduire("cli", "Il manque --sortie."));
    const auto existant = lireExistant(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (const auto fait = Reversibilite::exporter((*session)->base(), sortie->toStdString(), existant); !fait)
        return contexte.dire(fait.error());
    contexte.sortie << contexte.traduire("cli", "Archive écrite :") << QLatin1Char{' '} << *sortie << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeImporter(Contexte &contexte)
{
    const auto archive = contexte.arguments.prochain();
    if (!archive)
        return contexte.usage(contexte.traduire("cli", "Il manque l’archive."));
    const auto vers = contexte.arguments.option(QStringLiteral("--vers"));
    if (!vers)
        return contexte.usage(contexte.traduire("cli", "Il manque --vers."));
    const auto existant = lireExistant(contexte.arguments);
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (const auto fait = Reversibilite::importer(archive->toStdString(), vers->toStdString(), existant); !fait)
        return contexte.dire(fait.error());
    contexte.sortie << contexte.traduire("cli", "Fichier créé :") << QLatin1Char{' '} << *vers << Qt::endl;
    return Sortie::Fait;
}

Sortie commandeJournal(Contexte &contexte)
{
    constexpr int page = 100;
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    int limite = page;
    if (const auto voulue = contexte.arguments.option(QStringLiteral("--limite"))) {
        const auto lue = contexte.arguments.entier(QStringLiteral("--limite"), 1, 1'000'000);
        if (!lue)
            return contexte.dire(lue.error());
        limite = *lue;
    }
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto entrees = Journal::lire((*session)->base(), 0, limite);
    QJsonArray liste;
    for (const auto &e : entrees) {
        if (contexte.json)
            liste.append(enJson(e));
        else
            contexte.sortie << QStringLiteral("%1  %2  %3 (%4)  %5  %6")
                                   .arg(e.seq, 6)
                                   .arg(LibellesJournal::instant(e.horodatage), text(e.auteur), text(e.poste),
                                        LibellesJournal{contexte.langage}.acte(e.acte), text(e.objet))
                            << Qt::endl;
    }
    if (contexte.json)
        contexte.ecrire(QJsonDocument{liste});
    return Sortie::Fait;
}

} // namespace trame
