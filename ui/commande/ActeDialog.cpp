// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/ActeDialog.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Lectures.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/MoneyEdit.h"
#include "ui/forms/NotesEdit.h"
#include "ui/workspace/Espace.h"

#include <QLabel>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{520, 0};
constexpr int reasonLines = 3;

} // namespace

ActeDialog::ActeDialog(const Espace &espace, const QString &title, const QString &text, const QString &accept,
                       ActeVeut veut, Act act, QWidget *parent)
    : FormDialog{title, espace.dialogs, parent},
      m_espace{espace},
      m_act{std::move(act)},
      m_date{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_motif{new NotesEdit{reasonLines, this}},
      m_montant{new MoneyEdit{this}}
{
    setUsualSize(usualSize);
    setAct(accept);
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    m_montant->setPresence(Presence::Mandatory);
    auto *card = new Card{{}, this};
    auto *words = plainLabel(text, card);
    words->setWordWrap(true);
    m_montantRow = new FieldRow{tr("Ré&faction (HT)"), m_montant, card};
    m_motifRow = new FieldRow{tr("&Motif"), m_motif, card};
    m_montantRow->setVisible(veut == ActeVeut::Montant || veut == ActeVeut::MotifEtMontant);
    m_motifRow->setVisible(veut == ActeVeut::Motif || veut == ActeVeut::MotifEtMontant);
    card->addWidget(words);
    card->addWidget(new FieldRow{tr("&Date"), m_date, card});
    card->addWidget(m_montantRow);
    card->addWidget(m_motifRow);
    addPart(card);
    const std::array<QWidget *, 3> editors{m_date, m_montant, m_motif};
    for (auto *editor : editors)
        memory().watch(*editor);
    connect(&memory(), &FormMemory::changed, this, [this] { m_motifRow->setError({}); });
    memory().start();
    m_date->setFocus();
    m_date->selectAll();
}

bool ActeDialog::complete()
{
    bool whole = m_date->validate();
    if (!m_montantRow->isHidden())
        whole = m_montant->validate() && whole;
    if (!m_motifRow->isHidden() && m_motif->toPlainText().trimmed().isEmpty()) {
        m_motifRow->setError(tr("Un motif est demandé : il reste dans l’historique de la commande."));
        whole = false;
    }
    return whole;
}

bool ActeDialog::save()
{
    if (!complete() || !m_date->date())
        return false;
    ActeSaisi saisi{*m_date->date(), {}, {}};
    if (!m_motifRow->isHidden())
        saisi.motif = m_motif->toPlainText().trimmed().toStdString();
    if (!m_montantRow->isHidden())
        saisi.montant = m_montant->montant().value_or(Montant{});
    const auto done = m_act(saisi);
    if (!done)
        showError(ErrorText{m_espace.langage}.avecConstats(done.error()));
    return done.has_value();
}

} // namespace trame::ui
