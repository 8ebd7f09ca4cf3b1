// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/AddressFields.h"

#include "ui/common/Tokens.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/TextEdit.h"

#include <QGridLayout>

namespace trame::ui {

AddressFields::AddressFields(QWidget *parent)
    : QWidget{parent},
      m_voie{new TextEdit{Presence::Optional, this}},
      m_complement{new TextEdit{Presence::Optional, this}},
      m_codePostal{new TextEdit{Presence::Optional, this}},
      m_commune{new TextEdit{Presence::Optional, this}}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * gridUnit);
    grid->setVerticalSpacing(2 * gridUnit);
    grid->addWidget(new FieldRow{tr("&Voie"), m_voie, this}, 0, 0, 1, 2);
    grid->addWidget(new FieldRow{tr("Complément d’&adresse"), m_complement, this}, 0, 2);
    grid->addWidget(new FieldRow{tr("Co&de postal"), m_codePostal, this}, 1, 0);
    grid->addWidget(new FieldRow{tr("Commun&e"), m_commune, this}, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
}

Adresse AddressFields::adresse() const
{
    return {m_voie->value(), m_complement->value(), m_codePostal->value(), m_commune->value()};
}

void AddressFields::setAdresse(const Adresse &adresse)
{
    m_voie->setValue(adresse.voie);
    m_complement->setValue(adresse.complement);
    m_codePostal->setValue(adresse.codePostal);
    m_commune->setValue(adresse.commune);
}

QVector<QWidget *> AddressFields::editors() const
{
    return {m_voie, m_complement, m_codePostal, m_commune};
}

} // namespace trame::ui
