// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/workspace/Desk.h"

#include <functional>

class QSettings;

namespace trame {
class Session;
}

namespace trame::ui {

class Dialogs;
class UnsavedStore;
class Worker;

/// Whether the open file may be written.
enum class Acces { Lecture, Ecriture };

/// What every page of an open file is given. What is named by reference outlives the pages.
struct Espace {
    Session &session;
    const Langage &langage;
    QSettings &settings;
    Dialogs &dialogs;
    Worker &worker;
    const Desk &desk;
    Acces acces = Acces::Lecture;
    /// Called after each act that was recorded: the status bar and the badges follow.
    std::function<void()> apresEcriture = {};
    /// Where what is typed is kept until it is saved; none in a trial that keeps nothing.
    const UnsavedStore *unsaved = nullptr;

    [[nodiscard]] bool ecriture() const { return acces == Acces::Ecriture; }
};

} // namespace trame::ui
