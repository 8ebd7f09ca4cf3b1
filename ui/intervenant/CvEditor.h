// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "ui/devis/DevisSection.h"
#include "ui/forms/FormDialog.h"

class QTimer;

namespace trame::ui {

class Chip;
class CvForm;
class CvView;
class FindingsView;
struct Espace;

/// Edits the anonymised CV of a person (CCTP 6.6.5): the fields at the left, at the right the CV as it will be printed,
/// with what still identifies the person.
class CvEditor : public FormDialog
{
    Q_OBJECT
public:
    /// A frozen CV is only shown: hand it over in `person.cv` with Edition::Refusee.
    CvEditor(Espace &espace, Intervenant person, Edition edition, QWidget *parent = nullptr);

    /// The person as it stands in the file; after accept() with the CV that was saved.
    [[nodiscard]] const Intervenant &intervenant() const { return m_person; }
    bool save() override;

private:
    [[nodiscard]] QWidget *makeView();
    void follow();
    void showView();

    Espace &m_espace;
    Intervenant m_person;
    Edition m_edition;
    CvForm *m_form;
    CvView *m_view;
    FindingsView *m_notes;
    Chip *m_chip;
    QTimer *m_rest;
};

} // namespace trame::ui
