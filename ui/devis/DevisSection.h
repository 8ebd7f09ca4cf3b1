// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/DossierDevis.h"

#include <QWidget>

namespace trame::ui {

/// Whether a section may be changed: a draft in a file that may be written, and nothing else.
enum class Edition { Refusee, Permise };

/// A section of the devis editor: Besoin, Lignes, Phases et livrables… It shows the content it is handed and hands back
/// the whole content with each change; undo, findings and totals are the editor's work.
class DevisSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a content, its own changes and those that were undone alike; keeps focus and selection where it can.
    virtual void present(const DossierDevis &dossier, Edition edition) = 0;
    /// Brings the entry that a finding names to the front, with the focus on what mends it.
    virtual void reveal(Section section, const QString &cle) = 0;

Q_SIGNALS:
    /// The person changed the content. `acte` names the change for undo: «Ajouter une ligne»; changes of one name that
    /// follow each other in one field are undone together.
    void changed(const trame::ContenuDevis &contenu, const QString &acte);
};

} // namespace trame::ui
