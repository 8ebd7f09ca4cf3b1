// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/RepartitionStrip.h"

#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PlainText.h"

#include <QPushButton>

namespace trame::ui {

namespace {

template <class Value>
Tone toneOf(Value reste)
{
    if (reste == Value{})
        return Tone::Good;
    return reste < Value{} ? Tone::Late : Tone::Soon;
}

} // namespace

RepartitionStrip::RepartitionStrip(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_format{langage},
      m_phases{new Chip{this}},
      m_livrables{new Chip{this}},
      m_days{new Chip{this}},
      m_give{new QPushButton{tr("&Donner le reste à la case"), this}},
      m_share{new QPushButton{tr("&Répartir le reste"), this}}
{
    m_give->setToolTip(
        tr("Le reste va à la charge choisie : les jours si la case est celle des jours, sinon le coût."));
    m_share->setToolTip(tr("Le reste du coût est partagé entre toutes les charges, en proportion de leur coût."));
    for (auto *button : {m_give, m_share})
        button->setAccessibleName(withoutMnemonic(button->text()));
    auto *row = new FlowLayout{2 * gridUnit, this};
    row->addWidget(m_phases);
    row->addWidget(m_livrables);
    row->addWidget(m_days);
    row->addWidget(m_give);
    row->addWidget(m_share);
    connect(m_give, &QPushButton::clicked, this, &RepartitionStrip::giveWanted);
    connect(m_share, &QPushButton::clicked, this, &RepartitionStrip::shareWanted);
}

void RepartitionStrip::setReste(const ResteARepartir &reste)
{
    m_done = reste.parPhase == Montant{} && reste.parLivrable == Montant{};
    m_daysDone = reste.jours.value_or(Quantite{}) == Quantite{};
    const bool same = reste.parPhase == reste.parLivrable;
    const auto words = [this](Montant amount, const QString &left, const QString &over) {
        return amount < Montant{} ? over.arg(m_format.montant(-amount)) : left.arg(m_format.montant(amount));
    };
    if (m_done)
        m_phases->setState(tr("Coût réparti"), Tone::Good);
    else if (same)
        m_phases->setState(words(reste.parPhase, tr("Reste à répartir : %1"), tr("Réparti en trop : %1")),
                           toneOf(reste.parPhase));
    else
        m_phases->setState(words(reste.parPhase, tr("Reste à répartir par phase : %1"), tr("En trop par phase : %1")),
                           toneOf(reste.parPhase));
    m_livrables->setState(same ? QString{}
                               : words(reste.parLivrable, tr("par livrable : %1"), tr("en trop par livrable : %1")),
                          toneOf(reste.parLivrable));
    if (!reste.jours)
        m_days->setState({}, Tone::Neutral);
    else if (*reste.jours == Quantite{})
        m_days->setState(tr("Jours répartis"), Tone::Good);
    else
        m_days->setState(
            (*reste.jours < Quantite{} ? tr("Jours en trop : %1") : tr("Jours à répartir : %1"))
                .arg(m_format.quantite(*reste.jours < Quantite{} ? Quantite{} - *reste.jours : *reste.jours)),
            *reste.jours < Quantite{} ? Tone::Late : Tone::Soon);
}

void RepartitionStrip::setActs(bool share, bool give)
{
    m_share->setEnabled(share && !m_done);
    m_give->setEnabled(give && !(m_done && m_daysDone));
}

} // namespace trame::ui
