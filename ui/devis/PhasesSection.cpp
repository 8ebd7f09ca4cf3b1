// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/PhasesSection.h"

#include "ui/common/Tokens.h"
#include "ui/devis/ChargeMatrix.h"
#include "ui/devis/LivrableList.h"
#include "ui/devis/PhaseList.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

enum Part { Phases, Livrables, Charges };

} // namespace

PhasesSection::PhasesSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_tabs{new QTabBar{this}},
      m_parts{new QStackedWidget{this}},
      m_all{new PhaseList{espace, this}, new LivrableList{espace, this}, new ChargeMatrix{espace, this}}
{
    m_tabs->setAccessibleName(tr("Partie de la section"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Phases"));
    m_tabs->addTab(tr("Livrables"));
    m_tabs->addTab(tr("Charge et coût"));
    for (auto *part : m_all) {
        // On a small screen a part is scrolled rather than squeezed.
        auto *scroll = new QScrollArea{m_parts};
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
        scroll->setWidget(part);
        // A scroll area has what it holds paint the window's ground; here it stands on a card.
        part->setAutoFillBackground(false);
        m_parts->addWidget(scroll);
        connect(part, &PlanningPart::changed, this, &DevisSection::changed);
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
}

void PhasesSection::present(const DossierDevis &dossier, Edition edition)
{
    const auto &contenu = dossier.version.contenu;
    m_withoutPhases = contenu.phases.empty();
    m_withoutLivrables = contenu.livrables.empty();
    for (auto *part : m_all)
        part->present(contenu, edition);
}

void PhasesSection::reveal(Section section, const QString &cle)
{
    auto part = Charges;
    // A finding without an entry is about the sums, unless there is nothing to sum up.
    if (section == Section::Phases && (!cle.isEmpty() || m_withoutPhases))
        part = Phases;
    if (section == Section::Livrables && (!cle.isEmpty() || m_withoutLivrables))
        part = Livrables;
    m_tabs->setCurrentIndex(part);
    m_all.at(part)->reveal(cle);
}

} // namespace trame::ui
