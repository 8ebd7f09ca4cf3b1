// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisSection.h"

#include <QWidget>

namespace trame::ui {

/// A part of a section that edits one list of the content.
class PlanningPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void present(const ContenuDevis &contenu, Edition edition) = 0;
    /// Makes the entry of that code current, its list in focus; an empty code means the first one.
    virtual void reveal(const QString &code) = 0;

Q_SIGNALS:
    void changed(const trame::ContenuDevis &contenu, const QString &acte);
};

} // namespace trame::ui
