// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/PlanningPart.h"
#include "ui/entries/EntryList.h"

namespace trame::ui {

class NotesEdit;
struct Espace;

/// The deliverables of a devis: code, title, phase and date in place, the outline of the current one below.
class LivrableList : public PlanningPart
{
    Q_OBJECT
public:
    explicit LivrableList(Espace &espace, QWidget *parent = nullptr);

    void present(const ContenuDevis &contenu, Edition edition) override;
    void reveal(const QString &code) override;

private:
    void setColumns();
    void act(EntryAct act, int row);
    void edited(int row, int column);
    void showOutline();
    void writeOutline();

    Espace &m_espace;
    ContenuDevis m_contenu;
    Edition m_edition = Edition::Refusee;
    EntryList *m_list;
    NotesEdit *m_outline;
};

} // namespace trame::ui
