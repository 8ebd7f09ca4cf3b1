// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeLotsTenus.h"

#include "ui/accord/AccordsFields.h"
#include "ui/common/Card.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/forms/RowList.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

EtapeLotsTenus::EtapeLotsTenus(const Langage &langage, Date today, QWidget *parent)
    : EtapeAssistant{parent},
      m_fields{new AccordsFields{langage, today, this}},
      m_error{plainLabel({}, this, QStringLiteral("error"))}
{
    auto *card = new Card{{}, this};
    card->addWidget(m_fields);
    card->addWidget(m_error);
    m_error->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    m_fields->rows()->addRow();
    new FocusRelay{*this, m_fields->rows()->editor(0, 0)};
}

QString EtapeLotsTenus::explication() const
{
    return tr(
        "Un accord-cadre par lot que vous tenez. Les numéros de vos devis commenceront par le préfixe choisi, par "
        "exemple D-L2-2026-0001.");
}

void EtapeLotsTenus::entrer(const PremierAccord &premier)
{
    m_fields->setLots(premier.lots, premier.consultation.numero);
}

bool EtapeLotsTenus::valider()
{
    const bool none = m_fields->rows()->count() == 0;
    m_error->setText(none ? tr("Ajoutez au moins un lot : sans accord-cadre, aucun devis ne peut être fait.")
                          : QString{});
    m_error->setVisible(none);
    return m_fields->validate() && !none;
}

void EtapeLotsTenus::prendre(PremierAccord &premier) const
{
    premier.accords = m_fields->read();
}

void EtapeLotsTenus::watch(FormMemory &memory)
{
    m_fields->watch(memory);
}

} // namespace trame::ui
