// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/SystemClock.h"
#include "app/gui/BureauFichier.h"
#include "app/gui/FichierOuvert.h"
#include "app/gui/Traductions.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Theme.h"
#include "ui/common/Worker.h"
#include "ui/shell/MainWindow.h"

#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>

namespace trame {

/// The composition root of the window: builds the objects, connects them, opens and closes the data file.
class Application : public QObject
{
    Q_OBJECT

public:
    /// What the program was started with.
    struct Demarrage {
        std::optional<Date> jour;
        QString fichier;
    };

    Application(QApplication &application, QSettings &settings, ui::Dialogs &dialogs, const Demarrage &demarrage);
    ~Application() override;
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Shows the window, with the file that was asked for.
    void lancer();
    [[nodiscard]] ui::MainWindow &fenetre() { return *m_fenetre; }
    /// Opens a file: to write where that is possible, else to read, with the reason said.
    void ouvrir(const QString &chemin);
    /// Says a fault of the storage that no page has caught.
    void direFaute(const Erreur &erreur);

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
    void changerLangue();
    void verifier();
    void sauvegarder();
    void exporter();
    /// Runs a job with its own connection, and says how it ended.
    void travailler(const QString &nom, std::function<Result<QString>(ui::WorkProgress &)> travail);
    void apresEcriture();
    void rafraichirPastilles();
    [[nodiscard]] QString dossierDesFichiers() const;

    QApplication &m_application;
    QSettings &m_settings;
    ui::Dialogs &m_dialogs;
    Demarrage m_demarrage;
    SystemClock m_clock;
    std::unique_ptr<Langage> m_langage;
    Traductions m_traductions;
    ui::Theme m_theme;
    ui::Worker m_worker;
    QTimer m_guet;
    // The pages hold on to the file: they go first.
    std::unique_ptr<FichierOuvert> m_fichier;
    std::unique_ptr<ui::Espace> m_espace;
    std::unique_ptr<ui::MainWindow> m_fenetre;
};

} // namespace trame
