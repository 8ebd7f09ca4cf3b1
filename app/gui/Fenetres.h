// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/Application.h"

#include <QList>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace trame {

/// The windows of the program, one for each file, and what they share: the language, the dress, the settings.
class Fenetres : public QObject
{
    Q_OBJECT

public:
    Fenetres(QApplication &application, QSettings &settings, ui::Dialogs &dialogs, std::optional<Date> jour);
    ~Fenetres() override;
    Fenetres(const Fenetres &) = delete;
    Fenetres &operator=(const Fenetres &) = delete;

    /// Shows a file: in the window that has it, else in one that has none, else in a new one. An empty path brings the
    /// last window to the front. While a dialog waits for an answer, it comes to the front and the file waits too.
    void ouvrir(const QString &chemin);
    /// Puts the language of the preferences on, unless a page holds on to what isn't saved. Makes every window anew:
    /// not to be called from what stands in one.
    void changerLangue();
    /// The same once what asks for it has answered, and no dialog is open.
    void demanderLangue();
    /// Says a fault of the storage that no page has caught.
    void direFaute(const Erreur &erreur);
    [[nodiscard]] const std::vector<std::unique_ptr<Application>> &toutes() const { return m_toutes; }

private:
    [[nodiscard]] Application *quiMontre(const QString &chemin) const;
    Application &nouvelle();
    void present(const QString &chemin);
    /// Does what waits, one thing after the other, for as long as no dialog or menu is open: a window that goes away
    /// takes with it what a dialog on the stack belongs to.
    void reprendre();
    void retirer(const Application *fenetre);

    QSettings &m_settings;
    ui::Dialogs &m_dialogs;
    std::optional<Date> m_jour;
    Traductions m_traductions;
    ui::Theme m_theme;
    QStringList m_demandes;
    QList<const Application *> m_parties; ///< Closed by the person, to be taken apart.
    bool m_langueChoisie = false;
    /// The one that the windows are in.
    ui::ScreenLanguage m_langueMontree{};
    QTimer m_patience;
    QTimer m_bientot; ///< Once who asks has ended.
    // They use all of the above: they go first.
    std::vector<std::unique_ptr<Application>> m_toutes;
};

} // namespace trame
