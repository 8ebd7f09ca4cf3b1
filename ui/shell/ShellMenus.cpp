// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ShellMenus.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace trame::ui {

namespace {

constexpr int numberedPages = 9;

/// A text of data as the text of an action: its «&» is no mnemonic.
QString actionText(QString text)
{
    return text.replace(QLatin1Char{'&'}, QStringLiteral("&&"));
}

} // namespace

ShellMenus::ShellMenus(QMenuBar &bar, const ShellServices &services, QObject *parent)
    : QObject{parent}
{
    makeFileMenu(*bar.addMenu(tr("&Fichier")), services);
    makeEditMenu(*bar.addMenu(tr("É&dition")));
    makeViewMenu(*bar.addMenu(tr("&Affichage")));
    makeToolMenu(*bar.addMenu(tr("&Outils")), services);
    makeHelpMenu(*bar.addMenu(tr("A&ide")));
    setFile(false, false);
    follow(nullptr);
}

QAction *ShellMenus::add(QMenu &menu, const QString &text, const QKeySequence &shortcut, void (ShellMenus::*wanted)())
{
    auto *action = menu.addAction(text, this, wanted);
    action->setShortcut(shortcut);
    return action;
}

QAction *ShellMenus::addCommand(QMenu &menu, const QString &text, const QKeySequence &shortcut, PageCommand command)
{
    auto *action = menu.addAction(text, this, [this, command] { Q_EMIT commandWanted(command); });
    action->setShortcut(shortcut);
    m_commands.insert(command, action);
    return action;
}

void ShellMenus::addEntries(QMenu &menu, const std::vector<MenuEntry> &entries)
{
    for (const auto &entry : entries) {
        auto *action = menu.addAction(entry.text, this, entry.run);
        action->setShortcut(entry.shortcut);
        if (entry.needsFile)
            (entry.writes ? m_needWriting : m_needFile).push_back(action);
    }
}

void ShellMenus::makeFileMenu(QMenu &menu, const ShellServices &services)
{
    addCommand(menu, tr("&Nouveau"), QKeySequence::New, PageCommand::New);
    m_save = add(menu, tr("Enre&gistrer"), QKeySequence::Save, &ShellMenus::saveWanted);
    addCommand(menu, tr("I&mprimer…"), QKeySequence::Print, PageCommand::Print);
    addCommand(menu, tr("E&xporter en CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, PageCommand::Export);
    menu.addSeparator();
    menu.addAction(tr("Nouvel &accord-cadre…"), this, services.newFile)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add(menu, tr("&Ouvrir…"), QKeySequence::Open, &ShellMenus::openWanted);
    m_recent = menu.addMenu(tr("Fichiers &récents"));
    menu.addAction(tr("Ouvrir la &démonstration"), this, services.openDemo);
    menu.addSeparator();
    addEntries(menu, services.fileEntries);
    m_needFile << add(menu, tr("&Fermer le fichier"), QKeySequence::Close, &ShellMenus::closeFileWanted);
    menu.addSeparator();
    add(menu, tr("&Quitter"), Qt::CTRL | Qt::Key_Q, &ShellMenus::quitWanted);
}

void ShellMenus::makeEditMenu(QMenu &menu)
{
    addCommand(menu, tr("&Annuler"), QKeySequence::Undo, PageCommand::Undo);
    addCommand(menu, tr("&Rétablir"), QKeySequence::Redo, PageCommand::Redo);
    menu.addSeparator();
    addCommand(menu, tr("Re&chercher"), QKeySequence::Find, PageCommand::Find);
    m_needFile << add(menu, tr("A&ller à…"), Qt::CTRL | Qt::Key_K, &ShellMenus::gotoWanted);
}

void ShellMenus::makeViewMenu(QMenu &menu)
{
    m_pages = menu.addMenu(tr("&Pages"));
    m_needFile << m_pages->menuAction();
    m_needFile << add(menu, tr("Pa&ge précédente"), Qt::ALT | Qt::Key_Left, &ShellMenus::backWanted);
    m_needFile << add(menu, tr("&Actualiser"), QKeySequence::Refresh, &ShellMenus::refreshWanted);
    menu.addSeparator();
    auto *sidebar = menu.addAction(tr("&Barre latérale"));
    sidebar->setShortcut(Qt::Key_F9);
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    connect(sidebar, &QAction::toggled, this, &ShellMenus::sidebarWanted);
    m_needFile << sidebar;
    auto *full = menu.addAction(tr("Plein é&cran"));
    full->setShortcut(Qt::Key_F11);
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, &ShellMenus::fullScreenWanted);
    auto *appearance = menu.addMenu(tr("Appa&rence"));
    auto *group = new QActionGroup{this};
    const auto addAppearance = [&](const QString &text, Appearance value) {
        auto *action = appearance->addAction(text, this, [this, value] { Q_EMIT appearanceWanted(value); });
        action->setCheckable(true);
        group->addAction(action);
        m_appearances.push_back(action);
    };
    addAppearance(tr("Celle du &système"), Appearance::System);
    addAppearance(tr("&Claire"), Appearance::Light);
    addAppearance(tr("S&ombre"), Appearance::Dark);
}

void ShellMenus::makeToolMenu(QMenu &menu, const ShellServices &services)
{
    addEntries(menu, services.toolEntries);
    menu.addSeparator();
    add(menu, tr("&Préférences…"), QKeySequence{Qt::CTRL | Qt::Key_Comma}, &ShellMenus::preferencesWanted);
}

void ShellMenus::makeHelpMenu(QMenu &menu)
{
    add(menu, tr("&Manuel"), QKeySequence::HelpContents, &ShellMenus::manualWanted);
    add(menu, tr("À &propos de Trame"), {}, &ShellMenus::aboutWanted);
}

void ShellMenus::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const auto &path : paths)
        m_recent->addAction(actionText(QDir::toNativeSeparators(path)), this,
                            [this, path] { Q_EMIT recentWanted(path); });
    m_recent->setEnabled(!paths.isEmpty());
}

void ShellMenus::setPages(const std::vector<PageEntry> &entries)
{
    m_pages->clear();
    int number = 0;
    for (const auto &entry : entries) {
        if (!entry.parent.isEmpty())
            continue;
        auto *action =
            m_pages->addAction(actionText(entry.title), this, [this, id = entry.id] { Q_EMIT pageWanted(id); });
        if (++number <= numberedPages)
            action->setShortcut(QKeySequence{QStringLiteral("Ctrl+%1").arg(number)});
    }
}

void ShellMenus::setFile(bool open, bool writable)
{
    for (auto *action : m_needFile)
        action->setEnabled(open);
    for (auto *action : m_needWriting)
        action->setEnabled(open && writable);
}

void ShellMenus::setAppearance(Appearance appearance)
{
    m_appearances.at(static_cast<int>(appearance))->setChecked(true);
}

void ShellMenus::follow(const Page *page)
{
    m_save->setEnabled(page != nullptr && page->isModified());
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it)
        it.value()->setEnabled(page != nullptr && page->supports(it.key()));
}

} // namespace trame::ui
