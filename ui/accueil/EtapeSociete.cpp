// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeSociete.h"

#include "ui/accord/TitulaireFields.h"
#include "ui/common/Card.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FileField.h"
#include "ui/forms/FormMemory.h"

#include <QVBoxLayout>

namespace trame::ui {

EtapeSociete::EtapeSociete(Dialogs &dialogs, const Langage &langage, QWidget *parent)
    : EtapeAssistant{parent},
      m_fields{new TitulaireFields{langage, this}}
{
    auto *card = new Card{{}, this};
    m_logo = new FileField{tr("Logo"), FileKind::Logo, dialogs, langage, card};
    card->addWidget(m_logo);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_fields);
    column->addWidget(card);
    column->addStretch();
    new FocusRelay{*this, m_fields};
}

QString EtapeSociete::explication() const
{
    return tr("Votre société, telle que vos devis la présenteront. Seuls le SIRET et le nom sont nécessaires.");
}

bool EtapeSociete::valider()
{
    return m_fields->validate();
}

void EtapeSociete::prendre(PremierAccord &premier) const
{
    premier.titulaire = m_fields->read(Titulaire{});
    premier.cle = m_fields->cle();
    premier.logo = m_logo->chosen();
}

void EtapeSociete::watch(FormMemory &memory)
{
    m_fields->watch(memory);
    memory.watch(*m_logo);
}

} // namespace trame::ui
