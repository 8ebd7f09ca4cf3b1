// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/LotDialog.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/text/ErrorText.h"
#include "core/text/Libelles.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "ui/common/Card.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/Beside.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/MoneyEdit.h"
#include "ui/forms/RateEdit.h"
#include "ui/forms/TextEdit.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

constexpr int lastLot = 999;
constexpr int mostHolders = 99;

/// A single holder has no orders to share.
constexpr std::array modes{ModeAttribution::MonoAttributaire, ModeAttribution::Cascade, ModeAttribution::Rotation,
                           ModeAttribution::LibreChoix};

} // namespace

LotDialog::LotDialog(const Espace &espace, DonneesAccord donnees, int numero, QWidget *parent)
    : FormDialog{tr("Lot %1").arg(numero), espace.dialogs, parent},
      m_espace{espace},
      m_donnees{std::move(donnees)},
      m_numero{new QSpinBox{this}},
      m_intitule{new TextEdit{Presence::Mandatory, this}},
      m_titulaires{new QSpinBox{this}},
      m_mode{new QComboBox{this}},
      m_maximum{new MoneyEdit{this}},
      m_sourceMaximum{new TextEdit{Presence::Optional, this}},
      m_constats{new FindingsView{espace.langage, FindingsSize::Note, this}},
      m_minimum{new MoneyEdit{this}},
      m_sourceMinimum{new TextEdit{Presence::Optional, this}},
      m_seuil{new RateEdit{this}},
      m_sourceSeuil{new TextEdit{Presence::Optional, this}}
{
    addPart(makeLot());
    addPart(makeMontants());
    const auto known = std::find_if(m_donnees.lots.begin(), m_donnees.lots.end(),
                                    [&](const auto &lot) { return lot.numero == numero; });
    m_lot.numero = numero;
    if (known != m_donnees.lots.end())
        m_lot = *known;
    // The number is what its orders are known by.
    m_numero->setEnabled(known == m_donnees.lots.end());
    fill(m_lot);
    watchAll();
    follow();
    m_intitule->setFocus();
}

QWidget *LotDialog::makeLot()
{
    auto *card = new Card{tr("Lot"), this};
    m_numero->setRange(1, lastLot);
    m_titulaires->setRange(1, mostHolders);
    for (auto *number : {m_numero, m_titulaires})
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    const Libelles libelles{m_espace.langage};
    for (const auto mode : modes)
        m_mode->addItem(libelles.mode(mode), static_cast<int>(mode));
    auto *mode = new FieldRow{tr("&Partage des commandes"), m_mode, card};
    mode->setHint(tr("Fixé par le CCAP."));
    card->addWidget(new FieldRow{tr("&Intitulé"), m_intitule, card});
    card->addWidget(beside({new FieldRow{tr("N&uméro"), m_numero, card},
                            new FieldRow{tr("Nombre de &titulaires"), m_titulaires, card}, mode},
                           card));
    return card;
}

QWidget *LotDialog::makeMontants()
{
    auto *card = new Card{tr("Montants hors taxes, pour toute la durée"), this};
    m_sourceMaximumRow = new FieldRow{tr("&Source du maximum"), m_sourceMaximum, card};
    m_sourceMinimumRow = new FieldRow{tr("S&ource du minimum"), m_sourceMinimum, card};
    for (auto *source : {m_sourceMaximum, m_sourceMinimum})
        source->setPlaceholderText(tr("CCAP, article…"));
    card->addWidget(beside({new FieldRow{tr("&Maximum"), m_maximum, card}, m_sourceMaximumRow}, card));
    card->addWidget(m_constats);
    card->addWidget(beside({new FieldRow{tr("Minimum, s’i&l y en a un"), m_minimum, card}, m_sourceMinimumRow}, card));
    auto *seuil = new FieldRow{tr("Seuil d’&alerte (% du maximum)"), m_seuil, card};
    m_seuil->setPresence(Presence::Mandatory);
    card->addWidget(beside({seuil, new FieldRow{tr("Sou&rce du seuil"), m_sourceSeuil, card}}, card));
    return card;
}

void LotDialog::fill(const Lot &lot)
{
    m_numero->setValue(lot.numero);
    m_intitule->setValue(lot.intitule);
    m_titulaires->setValue(lot.nombreTitulaires);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(lot.modeAttribution)));
    const bool known = lot.montantMaximum.valeur > Montant{};
    m_maximum->setMontant(known ? std::optional{lot.montantMaximum.valeur} : std::nullopt);
    m_sourceMaximum->setValue(lot.montantMaximum.source);
    if (lot.montantMinimum) {
        m_minimum->setMontant(lot.montantMinimum->valeur);
        m_sourceMinimum->setValue(lot.montantMinimum->source);
    }
    m_seuil->setTaux(lot.seuilAlerte.valeur);
    m_sourceSeuil->setValue(lot.seuilAlerte.source);
}

void LotDialog::watchAll()
{
    const std::array<QWidget *, 10> editors{m_numero,        m_intitule, m_titulaires,    m_mode,  m_maximum,
                                            m_sourceMaximum, m_minimum,  m_sourceMinimum, m_seuil, m_sourceSeuil};
    for (auto *editor : editors)
        memory().watch(*editor);
    memory().start();
    connect(&memory(), &FormMemory::changed, this, &LotDialog::follow);
}

void LotDialog::follow()
{
    const auto lot = read();
    // A threshold is spoken of when something is ordered; here only whether there is a maximum.
    m_constats->setFindings(controlerPlafond(lot, Montant{}, Montant{}));
}

Lot LotDialog::read() const
{
    auto lot = m_lot;
    lot.numero = m_numero->value();
    lot.intitule = m_intitule->value();
    lot.nombreTitulaires = m_titulaires->value();
    lot.modeAttribution = static_cast<ModeAttribution>(m_mode->currentData().toInt());
    lot.montantMaximum = {m_maximum->montant().value_or(Montant{}), m_sourceMaximum->value()};
    lot.montantMinimum.reset();
    if (const auto minimum = m_minimum->montant())
        lot.montantMinimum = {*minimum, m_sourceMinimum->value()};
    lot.seuilAlerte = {m_seuil->taux().value_or(Taux{}), m_sourceSeuil->value()};
    return lot;
}

bool LotDialog::validate()
{
    bool right = true;
    for (ValueEdit *field : {static_cast<ValueEdit *>(m_seuil), static_cast<ValueEdit *>(m_minimum),
                             static_cast<ValueEdit *>(m_maximum), static_cast<ValueEdit *>(m_intitule)})
        if (!field->validate()) {
            field->setFocus(Qt::OtherFocusReason);
            right = false;
        }
    const auto wanted = tr("Dites quel document fixe ce montant, par exemple « CCAP, article 5 ».");
    const auto lot = read();
    const bool maximum = lot.montantMaximum.valeur > Montant{} && lot.montantMaximum.source.empty();
    const bool minimum = lot.montantMinimum && lot.montantMinimum->source.empty();
    m_sourceMaximumRow->setError(maximum ? wanted : QString{});
    m_sourceMinimumRow->setError(minimum ? wanted : QString{});
    return right && !maximum && !minimum;
}

bool LotDialog::save()
{
    if (!validate()) {
        showError(tr("Rien n’est encore enregistré : corrigez les champs signalés."));
        return false;
    }
    const auto lot = read();
    auto lots = m_donnees.lots;
    const auto same = std::find_if(lots.begin(), lots.end(), [&](const auto &l) { return l.numero == lot.numero; });
    if (same != lots.end() && m_numero->isEnabled()) {
        showError(tr("Il y a déjà un lot %1.").arg(lot.numero));
        m_numero->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (same == lots.end())
        lots.push_back(lot);
    else
        *same = lot;
    const auto fait = DefinirAccord{m_espace.session}(m_donnees.consultation.value_or(Consultation{}), std::move(lots),
                                                      m_donnees.parametres);
    if (!fait) {
        showError(ErrorText{m_espace.langage}.avecConstats(fait.error()));
    }
    return fait.has_value();
}

} // namespace trame::ui
