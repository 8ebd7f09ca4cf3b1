// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeConsultation.h"

#include "ui/accord/AccordPropose.h"
#include "ui/accord/ConsultationFields.h"
#include "ui/common/FocusRelay.h"

#include <QVBoxLayout>

namespace trame::ui {

EtapeConsultation::EtapeConsultation(const Langage &langage, QWidget *parent)
    : EtapeAssistant{parent},
      m_fields{new ConsultationFields{langage, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addStretch();
    m_fields->fill(consultationProposee());
    new FocusRelay{*this, m_fields};
}

QString EtapeConsultation::explication() const
{
    return tr("Celui de la CANUT est déjà rempli d’après son CCTP. Changez ce qui diffère.");
}

bool EtapeConsultation::valider()
{
    return m_fields->validate();
}

void EtapeConsultation::prendre(PremierAccord &premier) const
{
    premier.consultation = m_fields->read();
}

void EtapeConsultation::watch(FormMemory &memory)
{
    m_fields->watch(memory);
}

} // namespace trame::ui
