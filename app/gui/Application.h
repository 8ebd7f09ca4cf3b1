// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/SystemClock.h"
#include "app/gui/FichierOuvert.h"
#include "app/gui/FileDesk.h"
#include "app/gui/Traductions.h"
#include "core/storage/Restauration.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Theme.h"
#include "ui/common/Worker.h"
#include "ui/shell/MainWindow.h"
#include "ui/workspace/UnsavedStore.h"

#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>

namespace trame {

/// The composition root of a window: builds the objects, connects them, opens and closes the data file.
class Application : public QObject
{
    Q_OBJECT

public:
    /// What the windows of the program share. What is named by reference outlives them.
    struct Communs {
        QSettings &settings;
        ui::Dialogs &dialogs;
        ui::Theme &theme;
        std::optional<Date> jour = {};
        /// Brings another window to the front when it has the file; false when none has.
        std::function<bool(const QString &chemin, const Application &demandeur)> montrerAilleurs = {};
        /// The language of the screen was chosen anew in the preferences.
        std::function<void()> langueChoisie = {};
    };

    explicit Application(Communs communs);
    ~Application() override;
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    [[nodiscard]] ui::MainWindow &fenetre() { return *m_fenetre; }
    /// The file that is open; empty when none is.
    [[nodiscard]] QString chemin() const { return m_fichier ? m_fichier->chemin() : QString{}; }
    /// Opens a file: to write where that is possible, else to read, with the reason said. Another window that has it
    /// comes to the front instead.
    void ouvrir(const QString &chemin);
    /// Says a fault of the storage that no page has caught.
    void direFaute(const Erreur &erreur);
    /// Asks about unsaved changes before the window is made anew; false when the person stays.
    [[nodiscard]] bool peutRefaire() const;
    /// Makes the window anew in a language that is installed already.
    void parler(Langue langue);

Q_SIGNALS:
    /// The person has closed the window; the file is still open.
    void fermee();

private:
    [[nodiscard]] ui::ShellServices services();
    void construireFenetre();
    [[nodiscard]] std::vector<ui::PageEntry> pages();
    void ouvrirDemonstration();
    void nouvelAccord();
    void montrerFichier(std::unique_ptr<Session> session, ui::Acces acces, std::optional<Detenteur> tenant);
    void ouvrirEnLecture(const QString &chemin, std::optional<Detenteur> tenant);
    void fermer();
    void suivre();
    void verifier();
    void refaireRecherche();
    void sauvegarder();
    void exporter();
    /// Puts a backup in the place of a file: the one that is open, or one that is asked for.
    void restaurer(QString fichier = {});
    [[nodiscard]] QString apercu(const Restauration::Apercu &apercu) const;
    /// Sets aside what a stranger's writer left beside a file, and says so.
    void direJournauxEcartes(const QString &chemin);
    /// Runs a job with its own connection, and says how it ended.
    void travailler(const QString &nom, std::function<Result<QString>(ui::WorkProgress &)> travail);
    void apresEcriture();
    [[nodiscard]] ui::Espace espaceDe(ui::Acces acces);
    /// What was typed in this file before the program ended, and wasn't saved: offered where it was typed, also where
    /// the file has another name since; told where its devis is no longer there.
    void proposerSaisies();
    [[nodiscard]] bool estDansLeFichier(const ui::UnsavedEntry &saisie) const;
    void rafraichirPastilles();
    [[nodiscard]] QString dossierDesFichiers() const;

    /// How many of the acts that a restoring takes out are told.
    static constexpr std::size_t actesMontres = 5;

    Communs m_communs;
    SystemClock m_clock;
    std::unique_ptr<Langage> m_langage;
    ui::UnsavedStore m_saisies;
    ui::Worker m_worker;
    QTimer m_guet;
    // The pages hold on to the file: they go first.
    std::unique_ptr<FichierOuvert> m_fichier;
    std::unique_ptr<ui::Espace> m_espace;
    std::unique_ptr<ui::MainWindow> m_fenetre;
};

} // namespace trame
