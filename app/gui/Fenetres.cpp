// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Fenetres.h"

#include <QApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <utility>

namespace trame {

namespace {

/// How often it is looked whether the windows are free again, in milliseconds.
constexpr int attenteReponse = 200;
/// A new window doesn't hide the one before.
constexpr int decalage = 32;

/// Whether a dialog or a menu of one of the windows waits for an answer, or has only just had it: what runs it still
/// stands on the stack, and is a child of its window.
bool occupees()
{
    return QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr
           || QThread::currentThread()->loopLevel() > 1;
}

void avancer(QWidget &fenetre)
{
    fenetre.setWindowState(fenetre.windowState() & ~Qt::WindowMinimized);
    fenetre.show();
    fenetre.raise();
    fenetre.activateWindow();
}

} // namespace

Fenetres::Fenetres(QApplication &application, QSettings &settings, ui::Dialogs &dialogs, std::optional<Date> jour)
    : m_settings{settings},
      m_dialogs{dialogs},
      m_jour{jour},
      m_theme{application}
{
    const auto preferences = ui::loadPreferences(settings);
    m_langueMontree = preferences.language;
    m_traductions.installer(Traductions::langueDe(m_langueMontree));
    m_theme.apply(preferences.appearance);
    m_bientot.setSingleShot(true);
    connect(&m_bientot, &QTimer::timeout, this, &Fenetres::reprendre);
    m_patience.setInterval(attenteReponse);
    connect(&m_patience, &QTimer::timeout, this, &Fenetres::reprendre);
}

Fenetres::~Fenetres() = default;

void Fenetres::ouvrir(const QString &chemin)
{
    m_demandes.append(chemin);
    if (auto *dialogue = QApplication::activeModalWidget())
        avancer(*dialogue);
    reprendre();
}

void Fenetres::reprendre()
{
    m_patience.stop();
    while (!occupees()) {
        if (!m_parties.isEmpty())
            retirer(m_parties.takeFirst());
        else if (std::exchange(m_langueChoisie, false))
            changerLangue();
        else if (!m_demandes.isEmpty())
            present(m_demandes.takeFirst());
        else
            return;
    }
    if (m_langueChoisie || !m_parties.isEmpty() || !m_demandes.isEmpty())
        m_patience.start();
}

void Fenetres::present(const QString &chemin)
{
    if (auto *deja = quiMontre(chemin)) {
        avancer(deja->fenetre());
        return;
    }
    const auto vide =
        std::find_if(m_toutes.begin(), m_toutes.end(), [](const auto &fenetre) { return fenetre->chemin().isEmpty(); });
    auto &fenetre = vide != m_toutes.end() ? **vide : nouvelle();
    avancer(fenetre.fenetre());
    if (!chemin.isEmpty())
        fenetre.ouvrir(chemin);
}

Application *Fenetres::quiMontre(const QString &chemin) const
{
    if (chemin.isEmpty())
        return m_toutes.empty() ? nullptr : m_toutes.back().get();
    // Whatever way the path is written, and whatever the case where the system doesn't care.
    const QFileInfo fichier{chemin};
    const auto deja = std::find_if(m_toutes.begin(), m_toutes.end(), [&](const auto &fenetre) {
        return !fenetre->chemin().isEmpty() && QFileInfo{fenetre->chemin()} == fichier;
    });
    return deja != m_toutes.end() ? deja->get() : nullptr;
}

Application &Fenetres::nouvelle()
{
    const auto *precedente = m_toutes.empty() ? nullptr : &m_toutes.back()->fenetre();
    auto &fenetre = *m_toutes.emplace_back(std::make_unique<Application>(Application::Communs{
        .settings = m_settings,
        .dialogs = m_dialogs,
        .theme = m_theme,
        .jour = m_jour,
        .montrerAilleurs =
            [this](const QString &chemin, const Application &demandeur) {
                auto *deja = quiMontre(chemin);
                if (deja == nullptr || deja == &demandeur)
                    return false;
                avancer(deja->fenetre());
                return true;
            },
        // The window that was asked is taken apart for it, with all that stands in it: not before it has answered.
        .langueChoisie = [this] { demanderLangue(); },
    }));
    connect(
        &fenetre, &Application::fermee, this,
        [this, partie = &fenetre] {
            m_parties.append(partie);
            reprendre();
        },
        Qt::QueuedConnection);
    if (precedente != nullptr && !fenetre.fenetre().isMaximized())
        fenetre.fenetre().move(precedente->pos() + QPoint{decalage, decalage});
    return fenetre;
}

void Fenetres::retirer(const Application *fenetre)
{
    const auto place =
        std::find_if(m_toutes.begin(), m_toutes.end(), [&](const auto &une) { return une.get() == fenetre; });
    if (place == m_toutes.end())
        return;
    // Closing its file can ask for an answer: by then it is none of the windows any more.
    const auto partie = std::move(*place);
    m_toutes.erase(place);
}

void Fenetres::demanderLangue()
{
    m_langueChoisie = true;
    m_bientot.start();
}

void Fenetres::changerLangue()
{
    auto preferences = ui::loadPreferences(m_settings);
    if (!std::all_of(m_toutes.begin(), m_toutes.end(), [](const auto &fenetre) { return fenetre->peutRefaire(); })) {
        // Whoever stays with what they are typing stays with their language, too.
        preferences.language = m_langueMontree;
        ui::savePreferences(m_settings, preferences);
        return;
    }
    m_langueMontree = preferences.language;
    const auto langue = Traductions::langueDe(m_langueMontree);
    m_traductions.installer(langue);
    for (const auto &fenetre : m_toutes)
        fenetre->parler(langue);
}

void Fenetres::direFaute(const Erreur &erreur)
{
    if (!m_toutes.empty())
        m_toutes.back()->direFaute(erreur);
}

} // namespace trame
