// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Contexte.h"

#include "app/Auteur.h"
#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/text/Libelles.h"

namespace trame {

namespace {

Sortie sortieDe(CodeErreur code)
{
    if (code == CodeErreur::RefuseParRegle || code == CodeErreur::TransitionInterdite
        || code == CodeErreur::MotifObligatoire || code == CodeErreur::VersionFigee
        || code == CodeErreur::SiretCleFausse)
        return Sortie::Refus;
    if (code >= CodeErreur::FichierAbsent && code <= CodeErreur::EtatInconnu)
        return Sortie::Fichier;
    if (code == CodeErreur::ArchiveInvalide)
        return Sortie::Fichier;
    if (code >= CodeErreur::MontantInvalide && code <= CodeErreur::DepassementDeCapacite)
        return Sortie::Usage;
    return Sortie::Erreur;
}

} // namespace

Sortie Contexte::dire(const Erreur &erreur) const
{
    erreurs << ErrorText{langage}(erreur) << Qt::endl;
    if (erreur.code == CodeErreur::BailAReprendre)
        erreurs << this->traduire("cli", "Pour reprendre : la même commande avec --reprendre-bail.") << Qt::endl;
    ecrireConstats(erreurs, erreur.constats);
    return sortieDe(erreur.code);
}

void Contexte::ecrireConstats(QTextStream &flux, const std::vector<Constat> &constats) const
{
    const ConstatText texte{langage};
    const Libelles libelles{langage};
    for (const auto &constat : constats) {
        const auto lu = texte(constat);
        flux << QStringLiteral("  - ") << libelles.gravite(constat.gravite) << QStringLiteral(" [") << lu.source
             << QStringLiteral("] ") << lu.titre << QStringLiteral(" : ") << lu.detail << Qt::endl;
    }
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

Result<std::unique_ptr<Session>> Contexte::ouvrir(Database::Mode mode) const
{
    const auto chemin = arguments.prochain();
    if (!chemin)
        return echec(CodeErreur::ChampManquant, {traduire("cli", "fichier").toStdString()});
    const auto reprise =
        arguments.drapeau(QStringLiteral("--reprendre-bail")) ? Bail::Reprise::Confirmee : Bail::Reprise::NonConfirmee;
    return Session::ouvrir(chemin->toStdString(), mode, auteurCourant("trame-cli " TRAME_VERSION), clock, reprise);
}

} // namespace trame
