// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordDialog.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "ui/accord/AccordsFields.h"
#include "ui/common/Card.h"
#include "ui/forms/Beside.h"
#include "ui/forms/CountBox.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/TextEdit.h"

#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace trame::ui {

AccordDialog::AccordDialog(const Espace &espace, const AccordCadre &accord, const QString &titulaire, QWidget *parent)
    : FormDialog{tr("Accord-cadre du lot %1 avec %2").arg(accord.numeroLot).arg(titulaire), espace.dialogs, parent},
      m_espace{espace},
      m_accord{accord},
      m_numero{new TextEdit{Presence::Mandatory, this}},
      m_prefixe{new TextEdit{Presence::Mandatory, this}},
      m_notification{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_mois{countBox(accord.dureeMois, 1, mostMonths, this)},
      m_reconductions{countBox(accord.reconductions, 0, mostRenewals, this)},
      m_moisReconduction{countBox(accord.dureeReconductionMois, 0, mostMonths, this)}
{
    m_numero->setValue(accord.numero);
    m_prefixe->setValue(accord.prefixeDevis);
    m_notification->setPresence(Presence::Mandatory);
    m_notification->setDate(accord.dateNotification);
    addPart(makeNumeros());
    addPart(makeDuree());
    const std::array<QWidget *, 6> editors{m_numero, m_prefixe,       m_notification,
                                           m_mois,   m_reconductions, m_moisReconduction};
    for (auto *editor : editors)
        memory().watch(*editor);
    memory().start();
    connect(&memory(), &FormMemory::changed, this, &AccordDialog::follow);
    lock();
    follow();
}

QWidget *AccordDialog::makeNumeros()
{
    auto *card = new Card{tr("Numéros"), this};
    m_numeroRow = new FieldRow{tr("N&uméro de l’accord-cadre"), m_numero, card};
    card->addWidget(beside({m_numeroRow, new FieldRow{tr("&Préfixe des devis"), m_prefixe, card}}, card));
    return card;
}

QWidget *AccordDialog::makeDuree()
{
    auto *card = new Card{tr("Durée"), this};
    m_notificationRow = new FieldRow{tr("Noti&fié le"), m_notification, card};
    card->addWidget(beside({m_notificationRow, new FieldRow{tr("Durée initiale (&mois)"), m_mois, card}}, card));
    card->addWidget(beside({new FieldRow{tr("Re&conductions"), m_reconductions, card},
                            new FieldRow{tr("&Durée de chacune (mois)"), m_moisReconduction, card}},
                           card));
    return card;
}

void AccordDialog::lock()
{
    const auto read = ModifierAccord{m_espace.session}.engagement(m_accord.id);
    if (!read) {
        // What binds it isn't known: nothing is changed blindly.
        saveButton()->setEnabled(false);
        showError(ErrorText{m_espace.langage}(read.error()));
        return;
    }
    m_engagement = *read;
    if (m_engagement.devis == 0) {
        m_numero->setFocus();
        return;
    }
    m_numero->setReadOnly(true);
    m_prefixe->setReadOnly(true);
    m_numeroRow->setHint(tr("Des devis émis les portent, dont %1 : ils ne peuvent plus changer.")
                             .arg(QString::fromStdString(m_engagement.exemple)));
    m_notification->setFocus();
}

void AccordDialog::follow()
{
    const Format format{m_espace.langage};
    const auto accord = read();
    QStringList told;
    if (accord.dateNotification != Date{})
        told << tr("Jusqu’au %1 au plus tard.").arg(format.date(finMaximale(accord)));
    if (m_engagement.premier && m_engagement.dernier)
        told << tr("Il doit couvrir du %1 au %2, jours du premier devis émis et du dernier acte.")
                    .arg(format.date(*m_engagement.premier), format.date(*m_engagement.dernier));
    m_notificationRow->setHint(told.join(QLatin1Char{' '}));
}

AccordCadre AccordDialog::read() const
{
    auto accord = m_accord;
    accord.numero = m_numero->value();
    accord.prefixeDevis = m_prefixe->value();
    accord.dateNotification = m_notification->date().value_or(Date{});
    accord.dureeMois = m_mois->value();
    accord.reconductions = m_reconductions->value();
    accord.dureeReconductionMois = m_moisReconduction->value();
    return accord;
}

bool AccordDialog::validate()
{
    bool right = true;
    for (ValueEdit *field : {static_cast<ValueEdit *>(m_notification), static_cast<ValueEdit *>(m_prefixe),
                             static_cast<ValueEdit *>(m_numero)})
        if (!field->validate()) {
            field->setFocus(Qt::OtherFocusReason);
            right = false;
        }
    if (!right)
        showError(tr("Rien n’est encore enregistré : corrigez les champs signalés."));
    return right;
}

bool AccordDialog::save()
{
    if (!validate())
        return false;
    const auto fait = ModifierAccord{m_espace.session}(read());
    if (!fait)
        tell(fait.error());
    return fait.has_value();
}

void AccordDialog::tell(const Erreur &erreur)
{
    showError(ErrorText{m_espace.langage}.avecConstats(erreur));
}

} // namespace trame::ui
