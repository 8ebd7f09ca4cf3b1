// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Application.h"

#include "app/Auteur.h"
#include "core/storage/JournalResiduel.h"
#include "core/storage/Restauration.h"
#include "core/text/ErrorText.h"
#include "core/text/LibellesJournal.h"
#include "core/text/Utf8.h"

#include <QDir>
#include <QFileInfo>

namespace trame {

namespace {

/// «24/11/2026 10:00 — Devis émis D-L2-2026-0001».
QString enLigne(const EntreeJournal &acte, const Langage &langage)
{
    return QStringLiteral("%1 — %2 %3")
        .arg(LibellesJournal::instant(acte.horodatage), LibellesJournal{langage}.acte(acte.acte), text(acte.objet));
}

} // namespace

void Application::direJournauxEcartes(const QString &chemin)
{
    // What can't be set aside is the opening's to refuse.
    const auto ecartes = ecarterJournauxEtrangers(chemin.toStdString()).value_or(std::vector<std::string>{});
    for (const auto &nom : ecartes)
        m_communs.dialogs.warn(
            {tr("Un journal a été mis de côté"),
             tr("À côté de ce fichier restait le journal d’un autre contenu, qui l’aurait altéré : le fichier a été "
                "remplacé, ou renommé, après l’arrêt brutal de qui y écrivait. Il est gardé sous ce nom : %1")
                 .arg(QDir::toNativeSeparators(text(nom)))});
}

QString Application::apercu(const Restauration::Apercu &apercu) const
{
    const auto decrire = [this](const QString &nom, const Restauration::Etat &etat) {
        const auto &n = etat.nombres;
        return tr("%1 — demandes : %2, devis : %3, bons de commande : %4, actes : %5.\nDernier acte : %6")
            .arg(nom)
            .arg(n.demandes)
            .arg(n.devis)
            .arg(n.commandes)
            .arg(n.actes)
            .arg(etat.derniers.empty() ? tr("aucun") : enLigne(etat.derniers.front(), *m_langage));
    };
    // A blank line apart: the one that goes, the one that comes, and what is between them.
    QStringList lignes{apercu.fichier ? decrire(tr("Fichier d’aujourd’hui"), *apercu.fichier)
                                      : tr("Le fichier n’est pas là, ou ne peut pas être lu."),
                       QString{}, decrire(tr("Sauvegarde"), apercu.sauvegarde), QString{}};
    if (apercu.fichier && apercu.perdus == 0)
        lignes << tr("Tous les actes du fichier sont dans la sauvegarde.");
    if (apercu.perdus > 0) {
        lignes << tr("%n acte(s) du fichier ne sont pas dans la sauvegarde :", nullptr,
                     static_cast<int>(apercu.perdus));
        for (std::size_t i = 0; i < apercu.actes.size() && i < actesMontres; ++i)
            lignes << enLigne(apercu.actes[i], *m_langage);
        if (apercu.perdus > static_cast<std::int64_t>(actesMontres))
            lignes << tr("…");
    }
    lignes << tr("Le fichier remplacé sera gardé dans le dossier Sauvegardes.");
    return lignes.join(QLatin1Char{'\n'});
}

void Application::restaurer(QString fichier)
{
    const auto filtre = tr("Fichiers Trame (*.trame)");
    if (fichier.isEmpty())
        fichier = chemin();
    if (fichier.isEmpty())
        fichier = m_communs.dialogs.openFile({tr("Fichier à remplacer"), dossierDesFichiers(), {}, filtre, {}});
    if (fichier.isEmpty())
        return;
    const auto dossier = QFileInfo{fichier}.absolutePath();
    const auto sauvegardes = dossier + QStringLiteral("/Sauvegardes");
    const auto copie = m_communs.dialogs.openFile(
        {tr("Sauvegarde à restaurer"), QDir{sauvegardes}.exists() ? sauvegardes : dossier, {}, filtre, {}});
    if (copie.isEmpty())
        return;
    const auto differences = Restauration::comparer(fichier.toStdString(), copie.toStdString());
    if (!differences) {
        direFaute(differences.error());
        return;
    }
    if (!m_communs.dialogs.confirm({tr("Restaurer cette sauvegarde ?"), apercu(*differences), tr("&Restaurer")}))
        return;
    if (m_fichier && !m_fenetre->closeFile())
        return;
    const auto auteur = auteurCourant("Trame " TRAME_VERSION);
    const auto remettre = [&](Bail::Reprise reprise) {
        return Restauration::restaurer(fichier.toStdString(), copie.toStdString(), auteur, m_clock, reprise);
    };
    auto remplace = remettre(Bail::Reprise::NonConfirmee);
    if (!remplace && remplace.error().code == CodeErreur::BailAReprendre
        && m_communs.dialogs.confirm(
            {tr("Ce fichier n’a pas été refermé"), ErrorText{*m_langage}(remplace.error()), tr("&Reprendre la main")}))
        remplace = remettre(Bail::Reprise::Confirmee);
    if (!remplace)
        direFaute(remplace.error());
    ouvrir(fichier);
    if (remplace && *remplace)
        m_fenetre->tell(tr("Sauvegarde restaurée. Ce qui est remplacé est gardé : %1")
                            .arg(QDir::toNativeSeparators(text(**remplace))));
}

} // namespace trame
