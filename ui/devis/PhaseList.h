// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/PlanningPart.h"
#include "ui/entries/EntryList.h"

namespace trame::ui {

class NotesEdit;
struct Espace;

/// The phases of a devis: code, title and dates in place, what the current one aims at below.
class PhaseList : public PlanningPart
{
    Q_OBJECT
public:
    explicit PhaseList(Espace &espace, QWidget *parent = nullptr);

    void present(const ContenuDevis &contenu, Edition edition) override;
    void reveal(const QString &code) override;

private:
    void setColumns();
    void act(EntryAct act, int row);
    void edited(int row, int column);
    void showObjectives();
    void writeObjectives();

    Espace &m_espace;
    ContenuDevis m_contenu;
    Edition m_edition = Edition::Refusee;
    EntryList *m_list;
    NotesEdit *m_objectives;
};

} // namespace trame::ui
