// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisSection.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace trame::ui {

class PlanningPart;
struct Espace;

/// Phases, deliverables, and the breakdown of load and cost over them (CCTP 6.6.5).
class PhasesSection : public DevisSection
{
    Q_OBJECT
public:
    explicit PhasesSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    std::array<PlanningPart *, 3> m_all;
    bool m_withoutPhases = true;
    bool m_withoutLivrables = true;
};

} // namespace trame::ui
