// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/ConsultationFields.h"

#include "ui/common/Card.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/Tokens.h"
#include "ui/forms/AddressFields.h"
#include "ui/forms/Beside.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/SiretEdit.h"
#include "ui/forms/SiretField.h"
#include "ui/forms/TextEdit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace trame::ui {

ConsultationFields::ConsultationFields(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_numero{new TextEdit{Presence::Mandatory, this}},
      m_objet{new TextEdit{Presence::Mandatory, this}},
      m_procedure{new TextEdit{Presence::Optional, this}},
      m_references{new TextEdit{Presence::Optional, this}},
      m_siret{new SiretField{tr("SI&RET"), langage, this}},
      m_nom{new TextEdit{Presence::Mandatory, this}},
      m_forme{new TextEdit{Presence::Optional, this}},
      m_adresse{new AddressFields{this}},
      m_representant{new TextEdit{Presence::Optional, this}},
      m_courriel{new TextEdit{Presence::Optional, this}},
      m_url{new TextEdit{Presence::Optional, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(makeConsultation());
    column->addWidget(makePouvoir());
    new FocusRelay{*this, m_numero};
}

QWidget *ConsultationFields::makeConsultation()
{
    auto *card = new Card{tr("Consultation"), this};
    auto *numero = new FieldRow{tr("N&uméro"), m_numero, card};
    numero->setHint(tr("Celui du CCTP : « 2024_AOO_IA »."));
    card->addWidget(beside({numero, new FieldRow{tr("Pro&cédure"), m_procedure, card}}, card));
    card->addWidget(new FieldRow{tr("&Objet"), m_objet, card});
    card->addWidget(new FieldRow{tr("Références &légales"), m_references, card});
    return card;
}

QWidget *ConsultationFields::makePouvoir()
{
    auto *card = new Card{tr("Pouvoir adjudicateur"), this};
    card->addWidget(
        beside({new FieldRow{tr("No&m"), m_nom, card}, new FieldRow{tr("&Forme juridique"), m_forme, card}}, card));
    card->addWidget(beside({m_siret, new FieldRow{tr("Représentan&t"), m_representant, card}}, card));
    card->addWidget(m_adresse);
    card->addWidget(beside(
        {new FieldRow{tr("Courr&iel"), m_courriel, card}, new FieldRow{tr("Adresse de pu&blication"), m_url, card}},
        card));
    return card;
}

void ConsultationFields::fill(const Consultation &c)
{
    m_numero->setValue(c.numero);
    m_objet->setValue(c.objet);
    m_procedure->setValue(c.procedure);
    m_references->setValue(c.references);
    const auto &p = c.pouvoirAdjudicateur;
    m_nom->setValue(p.nom);
    m_forme->setValue(p.formeJuridique);
    m_siret->setSiret(p.siret);
    m_adresse->setAdresse(p.adresse);
    m_representant->setValue(p.representant);
    m_courriel->setValue(p.courriel);
    m_url->setValue(p.urlPublication);
}

Consultation ConsultationFields::read() const
{
    return {m_numero->value(), m_objet->value(), m_procedure->value(), m_references->value(),
            PouvoirAdjudicateur{m_nom->value(), m_forme->value(), m_siret->siret().value_or(Siret{}),
                                m_adresse->adresse(), m_representant->value(), m_courriel->value(), m_url->value()}};
}

bool ConsultationFields::validate()
{
    bool right = m_siret->validate();
    for (auto *field : {m_nom, m_objet, m_numero})
        if (!field->validate()) {
            field->setFocus(Qt::OtherFocusReason);
            right = false;
        }
    return right;
}

void ConsultationFields::watch(FormMemory &memory)
{
    for (auto *field :
         {m_numero, m_objet, m_procedure, m_references, m_nom, m_forme, m_representant, m_courriel, m_url})
        memory.watch(*field);
    memory.watch(*m_siret->edit());
    memory.watch(*m_siret->confirmation());
    for (auto *editor : m_adresse->editors())
        memory.watch(*editor);
}

} // namespace trame::ui
