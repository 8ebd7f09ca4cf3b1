// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accueil/PremierAccord.h"

#include <QWidget>

namespace trame::ui {

class FormMemory;

/// A step of the first-run assistant: what it asks, whether that is right, and what it adds to the whole.
class EtapeAssistant : public QWidget
{
public:
    using QWidget::QWidget;

    /// As the list of steps names it.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the step is for, in a sentence.
    [[nodiscard]] virtual QString explication() const = 0;
    /// The step comes to the front, with what the steps before it gathered.
    virtual void entrer(const PremierAccord &) {}
    /// Shows what is wrong in place; true when nothing is.
    [[nodiscard]] virtual bool valider() = 0;
    /// Adds what stands in the step.
    virtual void prendre(PremierAccord &premier) const = 0;
    /// Has its fields remembered, for undo.
    virtual void watch(FormMemory &memory) = 0;
};

} // namespace trame::ui
