// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Theme.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/ShellServices.h"

#include <QHash>
#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace trame::ui {

/// The menus of the window: what they hold, their shortcuts, and what of it can be used now.
class ShellMenus : public QObject
{
    Q_OBJECT
public:
    ShellMenus(QMenuBar &bar, const ShellServices &services, QObject *parent);

    void setRecentFiles(const QStringList &paths);
    void setPages(const std::vector<PageEntry> &entries);
    void setFile(bool open, bool writable);
    void setAppearance(Appearance appearance);
    /// Shows what the page in front can do; none when no page is.
    void follow(const Page *page);

Q_SIGNALS:
    void openWanted();
    void recentWanted(const QString &path);
    void closeFileWanted();
    void quitWanted();
    void saveWanted();
    void commandWanted(trame::ui::PageCommand command);
    void gotoWanted();
    void backWanted();
    void refreshWanted();
    void pageWanted(const QString &id);
    void sidebarWanted(bool shown);
    void fullScreenWanted(bool full);
    void appearanceWanted(trame::ui::Appearance appearance);
    void preferencesWanted();
    void manualWanted();
    void aboutWanted();

private:
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &shortcut, void (ShellMenus::*wanted)());
    QAction *addCommand(QMenu &menu, const QString &text, const QKeySequence &shortcut, PageCommand command);
    void addEntries(QMenu &menu, const std::vector<MenuEntry> &entries);
    void makeFileMenu(QMenu &menu, const ShellServices &services);
    void makeEditMenu(QMenu &menu);
    void makeViewMenu(QMenu &menu);
    void makeToolMenu(QMenu &menu, const ShellServices &services);
    void makeHelpMenu(QMenu &menu);

    QMenu *m_recent = nullptr;
    QMenu *m_pages = nullptr;
    QAction *m_save = nullptr;
    QHash<PageCommand, QAction *> m_commands;
    QVector<QAction *> m_needFile;
    QVector<QAction *> m_needWriting;
    QVector<QAction *> m_appearances;
};

} // namespace trame::ui
