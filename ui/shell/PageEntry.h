// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trame::ui {

class Page;

/// A page as the shell knows it before it is made: it is made when it is first wanted.
struct PageEntry {
    QString id;      ///< «commandes»: what targets begin with.
    QString section; ///< «ACTIVITÉ»; none for what stands above all sections.
    QString title;   ///< As the sidebar shows it.
    std::function<Page *(QWidget *parent)> make;
    QString parent = {}; ///< An editor isn't in the sidebar: the id of the page it belongs to.
};

} // namespace trame::ui
