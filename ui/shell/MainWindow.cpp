// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "ui/common/Dialogs.h"
#include "ui/common/Toast.h"
#include "ui/shell/GotoPalette.h"
#include "ui/shell/ManualViewer.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/ReadOnlyBanner.h"
#include "ui/shell/ShellMenus.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace trame::ui {

namespace {

constexpr int leastWidth = 800;
constexpr int leastHeight = 480;
constexpr int narrowWidth = 1000;
constexpr int usualWidth = 1280;
constexpr int laptopWidth = 1400;
constexpr int usualHeight = 720;
const auto geometryKey = QStringLiteral("fenetre/geometrie");

} // namespace

MainWindow::MainWindow(ShellServices services, QWidget *parent)
    : QMainWindow{parent},
      m_services{std::move(services)},
      m_recent{m_services.settings},
      m_menus{new ShellMenus{*menuBar(), m_services, this}},
      m_banner{new ReadOnlyBanner{this}},
      m_sidebar{new Sidebar{this}},
      m_pages{new PageStack{this}},
      m_welcome{new WelcomePage{this}},
      m_faces{new QStackedWidget{this}},
      m_status{new StatusLine{m_services.worker, this}},
      m_toast{new Toast{this}}
{
    setWindowTitle(tr("Trame"));
    build();
    connectMenus();
    connect(m_sidebar, &Sidebar::wanted, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::moved, this, &MainWindow::pageMoved);
    connect(m_pages, &PageStack::commandsChanged, this, &MainWindow::pageMoved);
    connect(m_pages, &PageStack::alerted, this, &MainWindow::tell);
    connect(m_welcome, &WelcomePage::demoWanted, this, m_services.openDemo);
    connect(m_welcome, &WelcomePage::newWanted, this, m_services.newFile);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::recentWanted, this, m_services.openFile);
    m_menus->setRecentFiles(m_recent.paths());
    m_menus->setAppearance(m_services.theme.appearance());
    m_welcome->setRecentFiles(m_recent.paths());
    restoreWindow();
}

void MainWindow::build()
{
    auto *area = new QWidget{this};
    area->setObjectName(QStringLiteral("scrolled"));
    auto *right = new QVBoxLayout{area};
    right->setContentsMargins(5 * gridUnit, 4 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    right->addWidget(m_pages);
    auto *work = new QWidget{this};
    auto *row = new QHBoxLayout{work};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(area, 1);
    m_faces->addWidget(m_welcome);
    m_faces->addWidget(work);
    auto *centre = new QWidget{this};
    auto *column = new QVBoxLayout{centre};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_faces, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_status->hide();
}

void MainWindow::connectMenus()
{
    connect(m_menus, &ShellMenus::openWanted, this, &MainWindow::chooseFile);
    connect(m_menus, &ShellMenus::recentWanted, this, m_services.openFile);
    connect(m_menus, &ShellMenus::closeFileWanted, this, &MainWindow::closeFile);
    connect(m_menus, &ShellMenus::quitWanted, this, &QApplication::closeAllWindows);
    connect(m_menus, &ShellMenus::saveWanted, this, [this] {
        if (auto *shown = page(); shown != nullptr)
            shown->save();
    });
    connect(m_menus, &ShellMenus::commandWanted, this, [this](PageCommand command) {
        if (auto *shown = page(); shown != nullptr)
            shown->run(command);
    });
    connect(m_menus, &ShellMenus::gotoWanted, this, &MainWindow::openGoto);
    connect(m_menus, &ShellMenus::backWanted, m_pages, &PageStack::back);
    connect(m_menus, &ShellMenus::refreshWanted, this, &MainWindow::refresh);
    connect(m_menus, &ShellMenus::pageWanted, this, &MainWindow::goTo);
    connect(m_menus, &ShellMenus::sidebarWanted, m_sidebar, &QWidget::setVisible);
    connect(m_menus, &ShellMenus::fullScreenWanted, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_menus, &ShellMenus::appearanceWanted, this, &MainWindow::setAppearance);
    connect(m_menus, &ShellMenus::preferencesWanted, this, &MainWindow::openPreferences);
    connect(m_menus, &ShellMenus::manualWanted, this, &MainWindow::openManual);
    connect(m_menus, &ShellMenus::aboutWanted, this, [this] { AboutDialog{m_services.about, this}.exec(); });
}

void MainWindow::showFile(std::vector<PageEntry> pages, const FileStatus &status)
{
    m_pages->setEntries(std::move(pages));
    m_sidebar->setEntries(m_pages->entries());
    m_menus->setPages(m_pages->entries());
    m_recent.add(status.path);
    m_menus->setRecentFiles(m_recent.paths());
    m_welcome->setRecentFiles(m_recent.paths());
    setStatus(status);
    m_status->show();
    m_faces->setCurrentIndex(1);
    m_sidebar->setFocus();
    if (!m_pages->entries().empty())
        goTo(m_pages->entries().front().id);
}

void MainWindow::setStatus(const FileStatus &status)
{
    m_status->setStatus(status);
    m_banner->setStatus(status);
    m_menus->setFile(true, !status.readOnly);
    setWindowFilePath(status.path);
}

void MainWindow::setBadge(const QString &pageId, const QString &text, Tone tone)
{
    m_sidebar->setBadge(pageId, text, tone);
}

bool MainWindow::closeFile()
{
    if (page() != nullptr && !page()->mayLeave())
        return false;
    m_pages->setEntries({});
    m_sidebar->setEntries({});
    m_menus->setPages({});
    m_menus->setFile(false, false);
    m_menus->follow(nullptr);
    m_banner->hide();
    m_status->hide();
    m_faces->setCurrentIndex(0);
    setWindowTitle(tr("Trame"));
    m_services.closeFile();
    return true;
}

bool MainWindow::goTo(const QString &target)
{
    const bool gone = m_pages->goTo(target);
    // The person stays: the sidebar says so.
    m_sidebar->setCurrentId(m_pages->sidebarId());
    return gone;
}

void MainWindow::pageMoved()
{
    auto *shown = page();
    m_sidebar->setCurrentId(m_pages->sidebarId());
    m_menus->follow(shown);
    if (shown == nullptr)
        return;
    // The name of the file tells windows apart where they are told by their titles alone.
    setWindowTitle(tr("%1[*] — %2 — Trame").arg(shown->title(), QFileInfo{windowFilePath()}.completeBaseName()));
    setWindowModified(shown->isModified());
}

void MainWindow::refresh()
{
    if (auto *shown = page(); shown != nullptr)
        shown->refresh();
}

void MainWindow::tell(const QString &text)
{
    m_toast->tell(text);
}

Page *MainWindow::page() const
{
    return m_pages->page();
}

QVector<Hit> MainWindow::find(const QString &text) const
{
    QVector<Hit> hits;
    for (const auto &entry : m_pages->entries())
        if (entry.parent.isEmpty() && entry.title.contains(text, Qt::CaseInsensitive))
            hits.push_back({entry.title, tr("Page"), entry.id});
    return text.isEmpty() ? hits : m_services.find(text) + hits;
}

void MainWindow::openGoto()
{
    GotoPalette palette{[this](const QString &text) { return find(text); }, this};
    if (palette.exec() == QDialog::Accepted)
        goTo(palette.target());
}

void MainWindow::setAppearance(Appearance appearance)
{
    auto preferences = loadPreferences(m_services.settings);
    preferences.appearance = appearance;
    savePreferences(m_services.settings, preferences);
    m_services.theme.apply(appearance);
    m_menus->setAppearance(appearance);
}

void MainWindow::openPreferences()
{
    const auto before = loadPreferences(m_services.settings);
    PreferencesDialog dialog{before, m_services.today, m_services.dialogs, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto chosen = dialog.preferences();
    savePreferences(m_services.settings, chosen);
    setAppearance(chosen.appearance);
    if (chosen.language != before.language)
        m_services.languageChanged();
}

void MainWindow::openManual()
{
    auto *manual = new ManualViewer{m_services.manualFolder, this};
    manual->setAttribute(Qt::WA_DeleteOnClose);
    manual->show();
}

void MainWindow::chooseFile()
{
    const auto path = m_services.dialogs.openFile(
        {tr("Ouvrir un fichier Trame"), {}, {}, tr("Fichiers Trame (*.trame);;Tous les fichiers (*)"), {}});
    if (!path.isEmpty())
        m_services.openFile(path);
}

void MainWindow::restoreWindow()
{
    setMinimumSize(leastWidth, leastHeight);
    if (!restoreGeometry(m_services.settings.value(geometryKey).toByteArray())) {
        resize(usualWidth, usualHeight);
        // On a laptop all of the screen is wanted.
        if (screen()->availableSize().width() <= laptopWidth)
            setWindowState(Qt::WindowMaximized);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < narrowWidth);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (page() != nullptr && !page()->mayLeave()) {
        event->ignore();
        return;
    }
    m_services.settings.setValue(geometryKey, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace trame::ui
