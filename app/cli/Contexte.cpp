// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Contexte.h"

#include "app/Auteur.h"
#include "app/cli/JournauxEcartes.h"
#include "core/exchange/json/SortieJson.h"
#include "core/files/OutputFile.h"
#include "core/storage/ActesEnregistres.h"
#include "core/storage/JournalResiduel.h"
#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/text/Libelles.h"

#include <QJsonObject>

namespace trame {

namespace {

Sortie sortieDe(CodeErreur code)
{
    if (code == CodeErreur::RefuseParRegle || code == CodeErreur::TransitionInterdite
        || code == CodeErreur::MotifObligatoire || code == CodeErreur::VersionFigee
        || code == CodeErreur::SiretCleFausse || code == CodeErreur::ActeIncompatible
        || code == CodeErreur::HorlogeReculee)
        return Sortie::Refus;
    if (code == CodeErreur::EnregistreNonRelu)
        return Sortie::Fait;
    if (code >= CodeErreur::FichierAbsent && code <= CodeErreur::SauvegardeInvalide)
        return Sortie::Fichier;
    if (code == CodeErreur::ArchiveInvalide || code == CodeErreur::SortieProtegee || code == CodeErreur::NomTropLong)
        return Sortie::Fichier;
    if (code >= CodeErreur::MontantInvalide && code <= CodeErreur::DepassementDeCapacite)
        return Sortie::Usage;
    // What was given to read is as much a word of the command as the rest.
    if (code == CodeErreur::LectureImpossible || code == CodeErreur::JsonInvalide || code == CodeErreur::CsvInvalide
        || code == CodeErreur::ImageInvalide || code == CodeErreur::SignatureInvalide
        || code == CodeErreur::FichierNonSimple || code == CodeErreur::FichierTropGrand
        || code == CodeErreur::ImageTropGrande)
        return Sortie::Usage;
    return Sortie::Erreur;
}

} // namespace

Sortie Contexte::dire(const Erreur &erreur) const
{
    if (depart && actesEnregistres() > *depart && erreur.code != CodeErreur::EnregistreNonRelu)
        return dire(enregistreNonRelu(erreur));
    erreurs << ErrorText{langage}(erreur) << Qt::endl;
    if (erreur.code == CodeErreur::BailAReprendre)
        erreurs << this->traduire("cli", "Pour reprendre : la même commande avec --reprendre-bail.") << Qt::endl;
    // Said only where it would be done.
    const auto *existant = erreur.parametres.empty() ? nullptr : std::get_if<std::string>(&erreur.parametres.front());
    if (erreur.code == CodeErreur::FichierExiste && arguments.connait(QStringLiteral("--remplacer"))
        && existant != nullptr && !neverReplaced(QString::fromStdString(*existant)))
        erreurs << this->traduire("cli", "Pour le remplacer : la même commande avec --remplacer.") << Qt::endl;
    ecrireConstats(erreurs, erreur.constats);
    if (json && !erreur.constats.empty())
        ecrire(QJsonDocument{QJsonObject{{QStringLiteral("refus"), ErrorText{langage}(erreur)},
                                         {QStringLiteral("constats"), enJson(erreur.constats)}}});
    return sortieDe(erreur.code);
}

void Contexte::ecrireConstats(QTextStream &flux, const std::vector<Constat> &constats) const
{
    const ConstatText texte{langage};
    const Libelles libelles{langage};
    for (const auto &constat : constats) {
        const auto lu = texte(constat);
        flux << QStringLiteral("  - ") << libelles.gravite(constat.gravite) << QStringLiteral(" [") << lu.source
             << QStringLiteral("] ")
             << this->traduire("cli", "%1 : %2")
                    .replace(QLatin1String{"%1"}, lu.titre)
                    .replace(QLatin1String{"%2"}, lu.detail)
             << Qt::endl;
    }
}

QJsonArray Contexte::enJson(const std::vector<Constat> &constats) const
{
    const ConstatText texte{langage};
    QJsonArray liste;
    for (const auto &constat : constats) {
        const auto lu = texte(constat);
        liste.append(SortieJson::constat(constat, lu.titre, lu.detail));
    }
    return liste;
}

Sortie Contexte::usage(const QString &phrase) const
{
    erreurs << phrase << Qt::endl << this->traduire("cli", "« trame-cli --aide » montre les commandes.") << Qt::endl;
    return Sortie::Usage;
}

bool Contexte::toutEstLu() const
{
    const auto inconnus = arguments.inconnus();
    if (inconnus.isEmpty())
        return true;
    static_cast<void>(usage(traduire("cli", "Mot inattendu : %1.").replace(QLatin1String{"%1"}, inconnus.first())));
    return false;
}

void Contexte::ecrire(const QJsonDocument &document) const
{
    sortie << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << Qt::endl;
}

void direJournauxEcartes(const Contexte &contexte, const QString &chemin)
{
    // What can't be set aside is the opening's to refuse.
    const auto ecartes = ecarterJournauxEtrangers(chemin.toStdString()).value_or(std::vector<std::string>{});
    for (const auto &nom : ecartes)
        contexte.erreurs << contexte
                                .traduire("cli",
                                          "À côté de ce fichier restait le journal d’un autre contenu, qui l’aurait "
                                          "altéré. Il est mis de côté et gardé : %1")
                                .replace(QLatin1String{"%1"}, QString::fromStdString(nom))
                         << Qt::endl;
}

Result<std::unique_ptr<Session>> Contexte::ouvrir(Database::Mode mode) const
{
    const auto chemin = arguments.prochain();
    if (!chemin)
        return echec(CodeErreur::OptionManquante, {traduire("cli", "le fichier .trame").toStdString()});
    direJournauxEcartes(*this, *chemin);
    const auto reprise =
        arguments.drapeau(QStringLiteral("--reprendre-bail")) ? Bail::Reprise::Confirmee : Bail::Reprise::NonConfirmee;
    auto session =
        Session::ouvrir(chemin->toStdString(), mode, auteurCourant("trame-cli " TRAME_VERSION), clock, reprise);
    // What the opening recorded (a migration, a lease taken over) isn't the command's act.
    depart = actesEnregistres();
    return session;
}

} // namespace trame
