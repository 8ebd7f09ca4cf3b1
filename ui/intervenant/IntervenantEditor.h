// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "ui/forms/EditHistory.h"

#include <QDialog>

class QAction;
class QComboBox;
class QPushButton;

namespace trame::ui {

class IntervenantForm;
struct Espace;

/// What is compared for undo: the fields of a person that this editor changes.
struct SaisieIntervenant {
    Intervenant personne;
    friend bool operator==(const SaisieIntervenant &a, const SaisieIntervenant &b);
};

/// Adds a person of a holder, or changes who it is. The CV has an editor of its own, opened from here.
class IntervenantEditor : public QDialog
{
    Q_OBJECT
public:
    /// A person without an id is added.
    IntervenantEditor(Espace &espace, const Intervenant &person, QWidget *parent = nullptr);

    /// As it stands in the file.
    [[nodiscard]] const Intervenant &intervenant() const { return m_person; }
    [[nodiscard]] bool isModified() const { return m_history.isModified(); }
    /// Saves; false when that couldn't be done, and the person was told why.
    bool save();

    /// Asks about changes that aren't saved.
    void reject() override;

private:
    void build();
    QWidget *addHolder();
    QWidget *addButtons();
    void step(const SaisieIntervenant &saisie);
    void showState();
    void openCv();

    Espace &m_espace;
    Intervenant m_person;
    EditHistory<SaisieIntervenant> m_history;
    IntervenantForm *m_form;
    QComboBox *m_holder;
    QAction *m_undo;
    QAction *m_redo;
    QPushButton *m_cv = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace trame::ui
