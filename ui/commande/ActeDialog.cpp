// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/ActeDialog.h"

#include "core/usecases/Lectures.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FieldRow.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/espace/ErrorReport.h"
#include "ui/espace/Espace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int usualWidth = 420;
constexpr int reasonHeight = 72;

} // namespace

ActeDialog::ActeDialog(const Espace &espace, const QString &title, const QString &text, const QString &accept,
                       ActeVeut veut, Act act, QWidget *parent)
    : QDialog{parent}, m_espace{espace}, m_act{std::move(act)}, m_date{new DateEdit{espace.session.clock().aujourdhui(),
                                                                                    this}},
      m_motif{new QPlainTextEdit{this}}, m_montant{new MoneyEdit{this}}, m_error{plainLabel({}, this,
                                                                                            QStringLiteral("error"))}
{
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(usualWidth);
    auto *words = plainLabel(text, this);
    words->setWordWrap(true);
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    m_montant->setPresence(Presence::Mandatory);
    m_motif->setTabChangesFocus(true);
    m_motif->setFixedHeight(reasonHeight);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *dateRow = new FieldRow{tr("&Date"), m_date, this};
    m_montantRow = new FieldRow{tr("Ré&faction (HT)"), m_montant, this};
    m_motifRow = new FieldRow{tr("&Motif"), m_motif, this};
    m_montantRow->setVisible(veut == ActeVeut::Montant || veut == ActeVeut::MotifEtMontant);
    m_motifRow->setVisible(veut == ActeVeut::Motif || veut == ActeVeut::MotifEtMontant);
    connect(m_motif, &QPlainTextEdit::textChanged, this, [this] { m_motifRow->setError({}); });

    auto *accepting = new QPushButton{accept, this};
    accepting->setProperty("role", QStringLiteral("primary"));
    accepting->setDefault(true);
    auto *cancel = new QPushButton{tr("R&enoncer"), this};
    for (auto *button : {accepting, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    connect(accepting, &QPushButton::clicked, this, &ActeDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accepting);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 4 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addWidget(words);
    column->addWidget(dateRow);
    column->addWidget(m_montantRow);
    column->addWidget(m_motifRow);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
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

void ActeDialog::accept()
{
    m_error->hide();
    if (!complete() || !m_date->date())
        return;
    ActeSaisi saisi{*m_date->date(), {}, {}};
    if (!m_motifRow->isHidden())
        saisi.motif = m_motif->toPlainText().trimmed().toStdString();
    if (!m_montantRow->isHidden())
        saisi.montant = m_montant->montant().value_or(Montant{});
    const auto done = m_act(saisi);
    if (!done) {
        m_error->setText(errorSentences(m_espace.langage, done.error()));
        m_error->show();
        return;
    }
    QDialog::accept();
}

} // namespace trame::ui
