// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/AboutDialog.h"
#include "ui/shell/Hit.h"

#include <QKeySequence>
#include <QString>
#include <QVector>

#include <functional>
#include <vector>

class QSettings;

namespace trame::ui {

class Dialogs;
class Theme;
class Worker;

/// An entry that the application adds to a menu.
struct MenuEntry {
    QString text;
    QKeySequence shortcut = {};
    std::function<void()> run = {};
    bool writes = false;   ///< Needs a file that may be written; others need one that is open.
    bool needsFile = true; ///< False for an entry that is there without a file too.
};

/// All that the shell needs from outside, given by the composition root. What is named by reference outlives the
/// window.
struct ShellServices {
    QSettings &settings;
    Dialogs &dialogs;
    Theme &theme;
    Worker &worker;
    std::function<void()> openDemo = {};
    std::function<void()> newFile = {};
    std::function<void(const QString &path)> openFile;
    /// Closes the data file; the window has asked about unsaved changes.
    std::function<void()> closeFile = {};
    /// The objects of the file for «Aller à…»; the window adds its pages.
    std::function<QVector<Hit>(const QString &)> find = {};
    /// The language of the screen was changed in the preferences, and saved.
    std::function<void()> languageChanged = {};
    std::vector<MenuEntry> fileEntries = {};
    std::vector<MenuEntry> toolEntries = {};
    AboutFacts about = {};
    QString today = {};        ///< «23/11/2026».
    QString manualFolder = {}; ///< «:/manuel».
};

} // namespace trame::ui
