// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "ui/forms/FormDialog.h"

class QComboBox;

namespace trame::ui {

class IntervenantForm;
struct Espace;

/// Adds a person of a holder, or changes who it is. The CV has an editor of its own, opened from here.
class IntervenantEditor : public FormDialog
{
    Q_OBJECT
public:
    /// A person without an id is added.
    IntervenantEditor(Espace &espace, const Intervenant &person, QWidget *parent = nullptr);

    /// As it stands in the file.
    [[nodiscard]] const Intervenant &intervenant() const { return m_person; }
    bool save() override;

private:
    [[nodiscard]] QWidget *makeHolder();
    void openCv();

    Espace &m_espace;
    Intervenant m_person;
    IntervenantForm *m_form;
    QComboBox *m_holder;
};

} // namespace trame::ui
