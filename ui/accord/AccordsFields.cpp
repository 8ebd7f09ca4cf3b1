// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordsFields.h"

#include "core/text/Format.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/CountBox.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace trame::ui {

namespace {

enum ColumnOfAccord { LotColumn, Numero, Prefixe, Notification, Duree, Reconductions, DureeReconduction };

constexpr int firstMonths = 12;
/// CCP L2125-1: four years, save for a reason.
constexpr int usualRenewals = 3;

} // namespace

AccordsFields::AccordsFields(const Langage &langage, Date today, QWidget *parent)
    : QWidget{parent},
      m_langage{langage},
      m_today{today},
      m_rows{new RowList{tr("Accord-cadre"),
                         {{tr("Lot"), 5},
                          {tr("Numéro"), 6},
                          {tr("Préfixe"), 4},
                          {tr("Notifié le"), 6},
                          {tr("Mois"), 3},
                          {tr("Recond."), 3},
                          {tr("Mois ch."), 3}},
                         [this](QWidget *row) { return makeRow(row); },
                         tr("+ Ajouter &un lot tenu"),
                         this}},
      m_ends{plainLabel({}, this, QStringLiteral("small"))}
{
    m_ends->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_rows);
    column->addWidget(m_ends);
    new FocusRelay{*this, m_rows->addButton()};
    connect(m_rows, &RowList::edited, this, &AccordsFields::follow);
    follow();
}

QVector<QWidget *> AccordsFields::makeRow(QWidget *parent) const
{
    auto *lot = new QComboBox{parent};
    for (const auto &known : m_lots)
        lot->addItem(tr("Lot %1").arg(known.numero), known.numero);
    lot->setCurrentIndex(-1);
    auto *date = new DateEdit{m_today, parent};
    date->setPresence(Presence::Mandatory);
    auto *months = countBox(firstMonths, 1, mostMonths, parent);
    auto *renewals = countBox(usualRenewals, 0, mostRenewals, parent);
    auto *renewed = countBox(firstMonths, 0, mostMonths, parent);
    months->setToolTip(tr("Durée initiale, en mois"));
    renewals->setToolTip(tr("Nombre de reconductions"));
    renewed->setToolTip(tr("Durée de chaque reconduction, en mois"));
    auto *numero = new TextEdit{Presence::Mandatory, parent};
    auto *prefixe = new TextEdit{Presence::Mandatory, parent};
    connect(lot, &QComboBox::currentIndexChanged, this,
            [this, lot, numero, prefixe] { propose(*lot, *numero, *prefixe); });
    return {lot, numero, prefixe, date, months, renewals, renewed};
}

void AccordsFields::setLots(const std::vector<Lot> &lots, const std::string &consultation)
{
    m_lots = lots;
    m_consultation = QString::fromStdString(consultation);
    followLots();
}

void AccordsFields::followLots()
{
    for (int row = 0; row < m_rows->count(); ++row) {
        auto &choice = m_rows->at<QComboBox>(row, LotColumn);
        const QSignalBlocker quiet{choice};
        const auto chosen = choice.currentData();
        choice.clear();
        for (const auto &lot : m_lots)
            choice.addItem(tr("Lot %1").arg(lot.numero), lot.numero);
        choice.setCurrentIndex(chosen.isValid() ? choice.findData(chosen) : -1);
    }
    follow();
}

void AccordsFields::propose(const QComboBox &lot, TextEdit &numero, TextEdit &prefixe) const
{
    const auto chosen = lot.currentData();
    if (!chosen.isValid())
        return;
    // What was typed stays; what was proposed for another lot gives way, as when one goes through the lots with the
    // keys.
    const auto fill = [this, &chosen](TextEdit &field, const QString &pattern) {
        const auto proposed = [&pattern](int of) { return pattern.arg(of).toStdString(); };
        const auto stands = field.value();
        const bool own = std::none_of(m_lots.begin(), m_lots.end(),
                                      [&](const Lot &known) { return stands == proposed(known.numero); });
        if (stands.empty() || !own)
            field.setValue(proposed(chosen.toInt()));
    };
    fill(numero, m_consultation + QStringLiteral("_L%1"));
    fill(prefixe, QStringLiteral("D-L%1"));
}

void AccordsFields::follow()
{
    const Format format{m_langage};
    QStringList ends;
    for (const auto &accord : read())
        if (accord.numeroLot > 0 && accord.dateNotification != Date{})
            ends << tr("Lot %1 : jusqu’au %2 au plus tard.")
                        .arg(QString::number(accord.numeroLot), format.date(finMaximale(accord)));
    m_ends->setText(ends.isEmpty() ? tr("La durée et les reconductions sont dans l’acte d’engagement ou le CCAP.")
                                   : ends.join(QLatin1Char{' '}));
}

std::vector<AccordCadre> AccordsFields::read() const
{
    std::vector<AccordCadre> accords;
    for (int row = 0; row < m_rows->count(); ++row) {
        AccordCadre accord;
        accord.numeroLot = m_rows->at<QComboBox>(row, LotColumn).currentData().toInt();
        accord.numero = m_rows->at<TextEdit>(row, Numero).value();
        accord.prefixeDevis = m_rows->at<TextEdit>(row, Prefixe).value();
        accord.dateNotification = m_rows->at<DateEdit>(row, Notification).date().value_or(Date{});
        accord.dureeMois = m_rows->at<QSpinBox>(row, Duree).value();
        accord.reconductions = m_rows->at<QSpinBox>(row, Reconductions).value();
        accord.dureeReconductionMois = m_rows->at<QSpinBox>(row, DureeReconduction).value();
        accords.push_back(std::move(accord));
    }
    return accords;
}

bool AccordsFields::validate()
{
    bool right = m_rows->validate();
    std::set<int> lots;
    const auto accords = read();
    for (int row = 0; row < m_rows->count(); ++row) {
        const auto lot = accords[static_cast<std::size_t>(row)].numeroLot;
        const bool twice = !lots.insert(lot).second;
        if (lot > 0 && !twice)
            continue;
        m_rows->setRowError(row, lot > 0 ? tr("Ce lot a déjà sa ligne.") : tr("Choisissez le lot."));
        m_rows->editor(row, LotColumn)->setFocus(Qt::OtherFocusReason);
        right = false;
    }
    return right;
}

void AccordsFields::watch(FormMemory &memory)
{
    memory.watch(*m_rows);
}

} // namespace trame::ui
