// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeLots.h"

#include "core/domain/accord/ReglesAccord.h"
#include "ui/accord/AccordPropose.h"
#include "ui/common/Card.h"
#include "ui/common/FocusRelay.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/CountBox.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/MoneyEdit.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextEdit.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace trame::ui {

namespace {

enum ColumnOfLot { Numero, Intitule, Titulaires, Maximum, Source };

constexpr int lastLot = 999;
constexpr int mostHolders = 99;

} // namespace

EtapeLots::EtapeLots(const Langage &langage, QWidget *parent)
    : EtapeAssistant{parent},
      m_lots{new RowList{
          tr("Lot"),
          {{tr("Lot"), 2}, {tr("Intitulé"), 9}, {tr("Titulaires"), 2}, {tr("Maximum HT"), 4}, {tr("Source"), 4}},
          [this](QWidget *row) { return makeRow(row); },
          tr("+ Ajouter un &lot"),
          this}},
      m_constats{new FindingsView{langage, FindingsSize::Note, this}}
{
    auto *card = new Card{{}, this};
    card->addWidget(m_lots);
    card->addWidget(m_constats);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    for (const auto &lot : lotsProposes())
        fill(lot);
    new FocusRelay{*this, m_lots->editor(0, Maximum)};
    connect(m_lots, &RowList::edited, this, &EtapeLots::follow);
    follow();
}

QString EtapeLots::explication() const
{
    return tr("Le maximum de chaque lot est fixé par le CCAP. Vous pourrez le saisir plus tard : Trame le rappellera.");
}

QVector<QWidget *> EtapeLots::makeRow(QWidget *parent) const
{
    auto *source = new TextEdit{Presence::Optional, parent};
    source->setPlaceholderText(tr("CCAP, article…"));
    auto *numero = countBox(1, 1, lastLot, parent);
    numero->setValue(m_lots != nullptr ? m_lots->count() + 1 : 1);
    return {numero, new TextEdit{Presence::Mandatory, parent}, countBox(1, 1, mostHolders, parent),
            new MoneyEdit{parent}, source};
}

void EtapeLots::fill(const Lot &lot)
{
    const auto row = m_lots->addRow();
    m_lots->at<QSpinBox>(row, Numero).setValue(lot.numero);
    m_lots->at<TextEdit>(row, Intitule).setValue(lot.intitule);
    m_lots->at<QSpinBox>(row, Titulaires).setValue(lot.nombreTitulaires);
}

std::vector<Lot> EtapeLots::read() const
{
    std::vector<Lot> lots;
    for (int row = 0; row < m_lots->count(); ++row) {
        Lot lot;
        lot.numero = m_lots->at<QSpinBox>(row, Numero).value();
        lot.intitule = m_lots->at<TextEdit>(row, Intitule).value();
        lot.nombreTitulaires = m_lots->at<QSpinBox>(row, Titulaires).value();
        lot.modeAttribution =
            lot.nombreTitulaires > 1 ? ModeAttribution::LibreChoix : ModeAttribution::MonoAttributaire;
        lot.montantMaximum = {m_lots->at<MoneyEdit>(row, Maximum).montant().value_or(Montant{}),
                              m_lots->at<TextEdit>(row, Source).value()};
        lots.push_back(std::move(lot));
    }
    return lots;
}

void EtapeLots::follow()
{
    std::vector<Constat> constats;
    for (const auto &lot : read())
        for (auto &constat : controlerPlafond(lot, Montant{}, Montant{}))
            constats.push_back(std::move(constat));
    m_constats->setFindings(constats);
}

bool EtapeLots::valider()
{
    bool right = m_lots->validate();
    std::set<int> numeros;
    const auto lots = read();
    for (int row = 0; row < m_lots->count(); ++row) {
        const auto &lot = lots[static_cast<std::size_t>(row)];
        const bool twice = !numeros.insert(lot.numero).second;
        const bool unsourced = lot.montantMaximum.valeur > Montant{} && lot.montantMaximum.source.empty();
        if (!twice && !unsourced)
            continue;
        m_lots->setRowError(row, twice ? tr("Ce numéro de lot est déjà pris.")
                                       : tr("Dites quel document fixe ce maximum, par exemple « CCAP, article 5 »."));
        m_lots->editor(row, twice ? Numero : Source)->setFocus(Qt::OtherFocusReason);
        right = false;
    }
    if (lots.empty())
        m_lots->addButton()->setFocus(Qt::OtherFocusReason);
    return right && !lots.empty();
}

void EtapeLots::prendre(PremierAccord &premier) const
{
    premier.lots = read();
}

void EtapeLots::watch(FormMemory &memory)
{
    memory.watch(*m_lots);
}

} // namespace trame::ui
