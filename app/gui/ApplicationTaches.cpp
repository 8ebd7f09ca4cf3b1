// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Application.h"

#include "app/Auteur.h"
#include "app/archive/Reversibilite.h"
#include "app/demonstration/Demonstration.h"
#include "core/storage/Cliche.h"
#include "core/storage/Ouverture.h"
#include "core/storage/Recherche.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/text/ErrorText.h"
#include "core/text/LibellesJournal.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/DossierLoader.h"
#include "ui/common/WorkProgress.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

#include <algorithm>

namespace trame {

namespace {

/// How far a count is, in per cent.
int pourCent(std::int64_t fait, std::int64_t tout)
{
    constexpr std::int64_t cent = 100;
    return tout > 0 ? static_cast<int>(fait * cent / tout) : 0;
}

/// A file name that isn't taken yet in a folder: «démonstration.trame», «démonstration 2.trame»…
QString nomLibre(const QDir &dossier, const QString &base, const QString &suffixe)
{
    auto nom = base + suffixe;
    for (int i = 2; dossier.exists(nom); ++i)
        nom = QStringLiteral("%1 %2%3").arg(base).arg(i).arg(suffixe);
    return dossier.filePath(nom);
}

} // namespace

void Application::travailler(const QString &nom, std::function<Result<QString>(ui::WorkProgress &)> travail)
{
    const auto issue = std::make_shared<Result<QString>>(QString{});
    const bool commence = m_worker.start(nom, [issue, travail = std::move(travail)](ui::WorkProgress &avance) {
        try {
            *issue = travail(avance);
        } catch (const StorageError &e) {
            *issue = tl::unexpected{e.erreur()};
        }
    });
    if (!commence) {
        m_fenetre->tell(tr("Une tâche est déjà en cours : attendez sa fin ou interrompez-la."));
        return;
    }
    connect(
        &m_worker, &ui::Worker::finished, this,
        [this, issue](ui::WorkEnd fin, const QString &detail) {
            if (fin == ui::WorkEnd::Failed)
                m_communs.dialogs.error({tr("La tâche n’a pas abouti"), tr("Le fichier n’a pas été modifié."), detail});
            else if (!*issue && issue->error().code == CodeErreur::Interrompu)
                m_fenetre->tell(ErrorText{*m_langage}(issue->error()));
            else if (!*issue)
                direFaute(issue->error());
            else if (!issue->value().isEmpty())
                m_fenetre->tell(**issue); // What was done before it could be interrupted is done.
        },
        Qt::SingleShotConnection);
}

void Application::ouvrirDemonstration()
{
    const auto chemin = nomLibre(QDir{dossierDesFichiers()}, tr("Trame - démonstration"), QStringLiteral(".trame"));
    const auto fait = Demonstration::creer(chemin.toStdString(), {});
    if (fait)
        ouvrir(chemin);
    else
        direFaute(fait.error());
}

bool Application::estDansLeFichier(const ui::UnsavedEntry &saisie) const
{
    const auto versions = aLaBordure([&]() -> Result<std::vector<VersionDevis>> {
        const auto dossier = DossierLoader{m_fichier->session().base()}.parNom(saisie.name.toStdString());
        return dossier ? Lectures{m_fichier->session()}.versions(dossier->devis.id) : std::vector<VersionDevis>{};
    });
    const auto uuid = saisie.key.object.toStdString();
    return versions && std::any_of(versions->begin(), versions->end(), [&](const auto &v) { return v.uuid == uuid; });
}

void Application::proposerSaisies()
{
    if (!m_fichier || m_fichier->acces() == ui::Acces::Lecture)
        return;
    const auto dite = [](const ui::UnsavedEntry &saisie) {
        return tr("%1, saisie du %2").arg(saisie.name, LibellesJournal::instant(saisie.instant.toStdString()));
    };
    QStringList noms;
    QString cible;
    std::vector<ui::UnsavedEntry> sansDevis;
    auto saisies = m_saisies.ofFile(m_fichier->chemin());
    const auto siennes = saisies.size();
    const auto ailleurs = m_saisies.ofFilesGone();
    saisies.insert(saisies.end(), ailleurs.begin(), ailleurs.end());
    for (std::size_t i = 0; i < saisies.size(); ++i) {
        const auto &saisie = saisies[i];
        if (estDansLeFichier(saisie)) {
            noms << dite(saisie);
            cible = cible.isEmpty() ? saisie.target : cible;
        } else if (i < siennes) {
            sansDevis.push_back(saisie);
        }
    }
    // The window could go while it is asked.
    const QPointer<ui::MainWindow> fenetre{m_fenetre.get()};
    for (const auto &saisie : sansDevis) {
        if (m_communs.dialogs.confirm({tr("Une saisie n’a plus de devis"),
                                       tr("Le programme s’est arrêté avant que ceci soit enregistré :\n\n%1\n\nCe "
                                          "devis n’est pas, ou plus, dans le fichier : il a été abandonné, ou une "
                                          "sauvegarde d’avant lui a été restaurée. Ce qui était saisi reste lisible "
                                          "ici :\n\n%2")
                                           .arg(dite(saisie), QDir::toNativeSeparators(m_saisies.pathOf(saisie.key))),
                                       tr("&Supprimer la saisie"), tr("&Garder la saisie"), true}))
            m_saisies.forget(saisie.key);
        if (!fenetre)
            return;
    }
    if (!noms.isEmpty()
        && m_communs.dialogs.confirm({tr("Une saisie n’a pas été enregistrée"),
                                      tr("Le programme s’est arrêté avant que ceci soit enregistré :\n\n%1\n\nRien "
                                         "n’est perdu : ces saisies sont gardées sur ce poste et proposées à "
                                         "l’ouverture de chaque devis.")
                                          .arg(noms.join(QLatin1Char{'\n'})),
                                      tr("&Voir la saisie")})
        && fenetre)
        fenetre->goTo(cible);
}

void Application::verifier()
{
    if (!m_fichier)
        return;
    const auto chemin = m_fichier->chemin().toStdString();
    const auto anomalies = std::make_shared<std::vector<Anomalie>>();
    travailler(tr("Vérification du fichier"),
               [chemin, anomalies, langue = m_langage->langue()](ui::WorkProgress &avance) -> Result<QString> {
                   // Its own: the language of the window can change meanwhile.
                   const Langage langage{langue};
                   Database base{chemin, Database::Mode::Lecture};
                   base.interrompreSi([&avance] { return avance.cancelled(); });
                   // On a copy: a check takes long, and nobody who saves waits for it.
                   Cliche cliche{base};
                   *anomalies = Verification::tout(
                       cliche.base(), [&](const std::string &table, std::int64_t faites, std::int64_t toutes) {
                           avance.report(pourCent(faites, toutes),
                                         tr("Vérification : %1").arg(LibellesJournal{langage}.objet(table)));
                       });
                   return anomalies->empty() ? tr("Le fichier est intact : structure, sceaux, pièces et journal.")
                                             : QString{};
               });
    connect(
        &m_worker, &ui::Worker::finished, this,
        [this, anomalies](ui::WorkEnd fin) {
            if (fin != ui::WorkEnd::Done || !m_fichier)
                return;
            const bool altere =
                std::any_of(anomalies->begin(), anomalies->end(), [](const auto &a) { return a.touche(); });
            m_fichier->noterVerification(!altere);
            m_fenetre->setStatus(m_fichier->etat());
            if (!altere) {
                if (!anomalies->empty())
                    refaireRecherche();
                return;
            }
            QStringList details;
            for (const auto &a : *anomalies)
                details.append(QStringLiteral("%1 %2 %3")
                                   .arg(LibellesJournal{*m_langage}.objet(a.table))
                                   .arg(a.id)
                                   .arg(QString::fromStdString(a.detail)));
            m_communs.dialogs.error({tr("Le fichier est altéré"),
                                     tr("%n anomalie(s). Gardez ce fichier et restaurez la dernière sauvegarde : "
                                        "Fichier › Restaurer une sauvegarde…",
                                        nullptr, static_cast<int>(anomalies->size())),
                                     details.join(QLatin1Char{'\n'})});
        },
        Qt::SingleShotConnection);
}

/// The data are sound and the index isn't: it is made anew where the file may be written.
void Application::refaireRecherche()
{
    if (m_fichier->session().jeton().empty()) {
        m_communs.dialogs.error(
            {tr("L’index de recherche est à refaire"),
             tr("Les données sont intactes, mais une recherche peut oublier des objets. Vérifiez le "
                "fichier quand il est ouvert en écriture : l’index sera refait."),
             {}});
        return;
    }
    try {
        Recherche::refaire(m_fichier->session());
    } catch (const StorageError &e) {
        direFaute(e.erreur());
        return;
    }
    m_fichier->noterEcriture();
    m_fenetre->setStatus(m_fichier->etat());
    m_fenetre->tell(tr("Les données sont intactes ; l’index de recherche ne l’était pas et a été refait."));
}

void Application::sauvegarder()
{
    const QFileInfo info{m_fichier->chemin()};
    const auto destination = m_communs.dialogs.saveFile({tr("Sauvegarder une copie"), info.absolutePath(),
                                                         info.completeBaseName() + tr(" - copie.trame"),
                                                         tr("Fichiers Trame (*.trame)"), QStringLiteral("trame")});
    if (destination.isEmpty())
        return;
    const auto chemin = m_fichier->chemin().toStdString();
    travailler(tr("Sauvegarde"), [chemin, destination](ui::WorkProgress &avance) -> Result<QString> {
        Database base{chemin, Database::Mode::Lecture};
        base.interrompreSi([&avance] { return avance.cancelled(); });
        if (auto copie = Sauvegarde::copier(base, destination.toStdString(), Existing::Replaced); !copie)
            return tl::unexpected{copie.error()};
        return tr("Copie vérifiée : %1").arg(QDir::toNativeSeparators(destination));
    });
}

void Application::exporter()
{
    const QFileInfo info{m_fichier->chemin()};
    const auto destination = m_communs.dialogs.saveFile({tr("Exporter toutes les données"), info.absolutePath(),
                                                         info.completeBaseName() + QStringLiteral(".zip"),
                                                         tr("Archives (*.zip)"), QStringLiteral("zip")});
    if (destination.isEmpty())
        return;
    const auto chemin = m_fichier->chemin().toStdString();
    travailler(tr("Export"), [chemin, destination](ui::WorkProgress &avance) -> Result<QString> {
        Database base{chemin, Database::Mode::Lecture};
        base.interrompreSi([&avance] { return avance.cancelled(); });
        if (auto ecrit = Reversibilite::exporter(base, destination.toStdString(), Existing::Replaced); !ecrit)
            return tl::unexpected{ecrit.error()};
        return tr("Données exportées : %1").arg(QDir::toNativeSeparators(destination));
    });
}

} // namespace trame
