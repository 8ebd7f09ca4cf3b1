// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Application.h"

#include "app/Auteur.h"
#include "app/gui/NouveauFichier.h"
#include "app/gui/Pages.h"
#include "app/gui/RechercheGlobale.h"
#include "app/gui/SystemeFenetre.h"
#include "core/storage/ActesEnregistres.h"
#include "core/storage/StorageError.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/usecases/accord/TableauDeBord.h"
#include "ui/accueil/PremierAccordAssistant.h"
#include "ui/echeance/EcheancesPage.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

/// The manual stands in a static library: without this call the linker would leave it out.
static void initialiserManuel()
{
    Q_INIT_RESOURCE(manuel);
}

namespace trame {

namespace {

/// How often a file that is read is looked at for what others wrote, in milliseconds.
constexpr int attenteGuet = 15'000;

} // namespace

Application::Application(Communs communs)
    : m_communs{std::move(communs)},
      m_clock{m_communs.jour},
      m_saisies{QFileInfo{m_communs.settings.fileName()}.absoluteDir().filePath(QStringLiteral("saisies"))}
{
    initialiserManuel();
    m_langage = std::make_unique<Langage>(Traductions::langueDe(ui::loadPreferences(m_communs.settings).language));
    construireFenetre();
    m_saisies.sweep(QDateTime::fromString(QString::fromStdString(m_clock.maintenant()), Qt::ISODate));
    m_guet.setInterval(attenteGuet);
    connect(&m_guet, &QTimer::timeout, this, &Application::suivre);
}

Application::~Application()
{
    m_fenetre.reset();
    fermer();
}

void Application::construireFenetre()
{
    m_fenetre = std::make_unique<ui::MainWindow>(services());
    connect(m_fenetre.get(), &ui::MainWindow::closed, this, &Application::fermee);
    connect(&m_worker, &ui::Worker::finished, m_fenetre.get(), &rendreMemoire);
}

ui::ShellServices Application::services()
{
    return {.settings = m_communs.settings,
            .dialogs = m_communs.dialogs,
            .theme = m_communs.theme,
            .worker = m_worker,
            .openDemo = [this] { ouvrirDemonstration(); },
            .newFile = [this] { nouvelAccord(); },
            .openFile = [this](const QString &chemin) { ouvrir(chemin); },
            .closeFile = [this] { fermer(); },
            .find =
                [this](const QString &texte) {
                    return m_fichier ? chercherPartout(m_fichier->session(), *m_langage, texte) : QVector<ui::Hit>{};
                },
            .languageChanged = m_communs.langueChoisie,
            .fileEntries = {{tr("&Sauvegarder une copie…"), {}, [this] { sauvegarder(); }, false},
                            {tr("Res&taurer une sauvegarde…"), {}, [this] { restaurer(); }, false, false},
                            {tr("E&xporter toutes les données…"), {}, [this] { exporter(); }, false}},
            .toolEntries = {{tr("&Vérifier le fichier"), {}, [this] { verifier(); }, false}},
            .about = {QStringLiteral(TRAME_VERSION), QString::fromLatin1(qVersion()),
                      QString::fromStdString(versionSqlite())},
            .today = Format{*m_langage}.date(m_clock.aujourdhui()),
            .manualFolder = QStringLiteral(":/manuel")};
}

QString Application::dossierDesFichiers() const
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir{documents}.exists() ? documents : QDir::homePath();
}

void Application::direFaute(const Erreur &erreur)
{
    m_communs.dialogs.error({tr("Trame ne peut pas continuer cette action"), ErrorText{*m_langage}(erreur), {}});
}

void Application::ouvrir(const QString &chemin)
{
    if (m_communs.montrerAilleurs && m_communs.montrerAilleurs(chemin, *this))
        return;
    if (m_fichier && !m_fenetre->closeFile())
        return;
    direJournauxEcartes(chemin);
    const auto fichier = chemin.toStdString();
    const auto auteur = auteurCourant("Trame " TRAME_VERSION);
    auto session = Session::ouvrir(fichier, Database::Mode::Ecriture, auteur, m_clock);
    if (!session && session.error().code == CodeErreur::BailAReprendre
        && m_communs.dialogs.confirm(
            {tr("Ce fichier n’a pas été refermé"), ErrorText{*m_langage}(session.error()), tr("&Reprendre la main")}))
        session = Session::ouvrir(fichier, Database::Mode::Ecriture, auteur, m_clock, Bail::Reprise::Confirmee);
    if (session) {
        montrerFichier(*std::move(session), ui::Acces::Ecriture, {});
        return;
    }
    const auto code = session.error().code;
    if (code == CodeErreur::FichierVerrouille || code == CodeErreur::FichierOccupe
        || code == CodeErreur::FichierLectureSeule || code == CodeErreur::BailAReprendre)
        ouvrirEnLecture(chemin, Bail::detenteur(chemin.toStdString()));
    else if (code == CodeErreur::VerrousInoperants || code == CodeErreur::DommageConstate) {
        // Why, and what to do about it, takes more words than a banner has.
        m_communs.dialogs.error(
            {tr("Ce fichier s’ouvre en lecture seule"), ErrorText{*m_langage}(session.error()), {}});
        ouvrirEnLecture(chemin, {});
    } else if (code == CodeErreur::FichierEndommage) {
        if (m_communs.dialogs.confirm({tr("Le fichier ne peut pas être ouvert"), ErrorText{*m_langage}(session.error()),
                                       tr("&Restaurer une sauvegarde…")}))
            restaurer(chemin);
    } else
        m_communs.dialogs.error({tr("Le fichier ne peut pas être ouvert"), ErrorText{*m_langage}(session.error()), {}});
}

void Application::nouvelAccord()
{
    ui::PremierAccordAssistant assistant{
        {*m_langage, m_communs.dialogs, m_clock.aujourdhui(), dossierDesFichiers(), lireBordereau,
         [this](const ui::PremierAccord &premier) {
             return creerFichier(premier, auteurCourant("Trame " TRAME_VERSION), m_clock);
         }},
        m_fenetre.get()};
    if (assistant.exec() == QDialog::Accepted)
        ouvrir(assistant.chemin());
}

std::vector<ui::PageEntry> Application::pages()
{
    return pagesDe(
        *m_espace, [this] { verifier(); },
        [this] {
            const auto etat = m_fichier->etat();
            return ui::EtatVerification{etat.verified, etat.verifiedTone};
        });
}

void Application::ouvrirEnLecture(const QString &chemin, std::optional<Detenteur> tenant)
{
    // A copy taken at once: reading it keeps no lock on the file that somebody writes.
    auto session = Session::ouvrirInstantane(chemin.toStdString(), auteurCourant("Trame " TRAME_VERSION), m_clock);
    if (session)
        montrerFichier(*std::move(session), ui::Acces::Lecture, std::move(tenant));
    else
        m_communs.dialogs.error({tr("Le fichier ne peut pas être ouvert"), ErrorText{*m_langage}(session.error()), {}});
}

void Application::montrerFichier(std::unique_ptr<Session> session, ui::Acces acces, std::optional<Detenteur> tenant)
{
    m_fichier = std::make_unique<FichierOuvert>(std::move(session), acces, std::move(tenant));
    m_espace = std::make_unique<ui::Espace>(espaceDe(acces));
    m_fenetre->showFile(pages(), m_fichier->etat());
    // The page is painted first: with tens of thousands of orders, counting what is late takes a moment.
    QTimer::singleShot(0, m_fenetre.get(), [this] {
        if (m_fichier)
            rafraichirPastilles();
        rendreMemoire();
        proposerSaisies();
    });
    if (acces == ui::Acces::Lecture)
        m_guet.start();
}

ui::Espace Application::espaceDe(ui::Acces acces)
{
    return {m_fichier->session(), *m_langage, m_communs.settings,          m_communs.dialogs, m_worker,
            m_fichier->desk(),    acces,      [this] { apresEcriture(); }, &m_saisies};
}

void Application::suivre()
{
    if (!m_fichier || !m_fichier->suivre())
        return;
    auto etat = m_fichier->etat();
    if (!etat.bannerButton.isEmpty())
        etat.bannerAct = [this, chemin = m_fichier->chemin()] { ouvrir(chemin); };
    m_fenetre->setStatus(etat);
}

void Application::fermer()
{
    m_guet.stop();
    if (m_fichier)
        if (const auto copie = m_fichier->fermer(); !copie)
            m_communs.dialogs.error(
                {tr("La copie de sauvegarde n’a pas été faite"),
                 tr("Tout ce que vous avez enregistré est dans %1 : seule sa copie manque. %2")
                     .arg(QDir::toNativeSeparators(m_fichier->chemin()), ErrorText{*m_langage}(copie.error())),
                 {}});
    m_espace.reset();
    m_fichier.reset();
}

void Application::apresEcriture()
{
    m_fichier->noterEcriture();
    m_fenetre->setStatus(m_fichier->etat());
    try {
        rafraichirPastilles();
    } catch (const StorageError &e) {
        // The act is in the file: the form that recorded it has to close, or the person would record it again.
        QMetaObject::invokeMethod(
            this, [this, erreur = enregistreNonRelu(e.erreur())] { direFaute(erreur); }, Qt::QueuedConnection);
    }
}

void Application::rafraichirPastilles()
{
    ActiviteQuery activite{m_fichier->session().base()};
    const auto pastille = [](std::int64_t n) { return n > 0 ? QString::number(n) : QString{}; };
    m_fenetre->setBadge(QStringLiteral("demandes"), pastille(activite.demandesOuvertes()), ui::Tone::Neutral);
    m_fenetre->setBadge(QStringLiteral("commandes"), pastille(activite.commandesOuvertes()), ui::Tone::Neutral);
    m_fenetre->setBadge(QStringLiteral("echeances"), pastille(ui::nombreEnRetard(m_fichier->session())),
                        ui::Tone::Late);
}

bool Application::peutRefaire() const
{
    return m_fenetre->page() == nullptr || m_fenetre->page()->mayLeave();
}

void Application::parler(Langue langue)
{
    const auto geometrie = m_fenetre->saveGeometry();
    m_fenetre.reset();
    m_langage = std::make_unique<Langage>(langue);
    construireFenetre();
    m_fenetre->restoreGeometry(geometrie);
    m_fenetre->show();
    if (!m_fichier)
        return;
    m_espace = std::make_unique<ui::Espace>(espaceDe(m_fichier->acces()));
    m_fenetre->showFile(pages(), m_fichier->etat());
    rafraichirPastilles();
}

} // namespace trame
