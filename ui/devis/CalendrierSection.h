// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/JoursFeries.h"
#include "core/domain/base/Territoire.h"
#include "ui/devis/DevisSection.h"
#include "ui/devis/PlanningBar.h"
#include "ui/entries/EntryList.h"

#include <optional>
#include <utility>
#include <vector>

class QScrollArea;

namespace trame::ui {

class GanttEditor;
struct Espace;

/// The provisional calendar (CCTP 6.6.5): the interventions as a list, and phases, interventions and deliverables as
/// bars that can be dragged.
class CalendrierSection : public DevisSection
{
    Q_OBJECT
public:
    explicit CalendrierSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    void setColumns();
    void act(EntryAct act, int row);
    void edited(int row, int column);
    void take(const PlanningBar &bar);
    void showBars();
    [[nodiscard]] std::vector<PlanningBar> bars() const;
    [[nodiscard]] InterventionPrevue newEntry(int row) const;

    Espace &m_espace;
    ContenuDevis m_contenu;
    Edition m_edition = Edition::Refusee;
    std::optional<std::pair<Territoire, OptionsFeries>> m_place;
    EntryList *m_list;
    GanttEditor *m_gantt;
    QScrollArea *m_scroll;
};

} // namespace trame::ui
