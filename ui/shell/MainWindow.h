// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Theme.h"
#include "ui/shell/FileStatus.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/RecentFiles.h"
#include "ui/shell/ShellServices.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace trame::ui {

class PageStack;
class ReadOnlyBanner;
class ShellMenus;
class Sidebar;
class StatusLine;
class Toast;
class WelcomePage;

/// The window: builds its parts and switches pages. What it shows of a file comes from the composition root.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ShellServices services, QWidget *parent = nullptr);

    /// A file is open: shows its pages, the first one in front.
    void showFile(std::vector<PageEntry> pages, const FileStatus &status);
    void setStatus(const FileStatus &status);
    void setBadge(const QString &pageId, const QString &text, Tone tone);
    /// Asks about unsaved changes, then shows the welcome page; false when the person stays.
    bool closeFile();
    /// Goes to a page or an object: «commandes», «devis/42».
    bool goTo(const QString &target);
    /// Has the page in front read again.
    void refresh();
    /// A short alert at the bottom.
    void tell(const QString &text);
    [[nodiscard]] Page *page() const;

Q_SIGNALS:
    /// The person has closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectMenus();
    void pageMoved();
    void openGoto();
    void openPreferences();
    void openManual();
    void chooseFile();
    void setAppearance(Appearance appearance);
    [[nodiscard]] QVector<Hit> find(const QString &text) const;
    void restoreWindow();

    ShellServices m_services;
    RecentFiles m_recent;
    ShellMenus *m_menus;
    ReadOnlyBanner *m_banner;
    Sidebar *m_sidebar;
    PageStack *m_pages;
    WelcomePage *m_welcome;
    QStackedWidget *m_faces;
    StatusLine *m_status;
    Toast *m_toast;
};

} // namespace trame::ui
