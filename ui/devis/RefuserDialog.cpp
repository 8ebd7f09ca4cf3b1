// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/RefuserDialog.h"

#include "core/text/Format.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FieldRow.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/ErrorReport.h"
#include "ui/espace/Espace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int dialogWidth = 500;
constexpr int reasonHeight = 84;

} // namespace

RefuserDialog::RefuserDialog(Espace &espace, DossierDevis dossier, QWidget *parent)
    : QDialog{parent}, m_espace{espace}, m_dossier{std::move(dossier)}, m_date{new DateEdit{
                                                                            espace.session.clock().aujourdhui(), this}},
      m_reason{new QPlainTextEdit{this}}, m_name{new QLineEdit{this}},
      m_error{plainLabel({}, this, QStringLiteral("error"))}, m_accept{
                                                                  new QPushButton{tr("Enregistrer le &refus"), this}}
{
    setWindowTitle(tr("Refus du devis %1").arg(QString::fromStdString(m_dossier.devis.nom())));
    setAccessibleName(windowTitle());
    build();
    m_date->setDate(espace.session.clock().aujourdhui());
    connect(m_date, &QLineEdit::textChanged, this, &RefuserDialog::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RefuserDialog::follow);
    connect(m_accept, &QPushButton::clicked, this, &RefuserDialog::record);
    m_reason->setFocus();
    follow();
}

void RefuserDialog::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(2 * gridUnit);
    auto *title = plainLabel(windowTitle(), this, QStringLiteral("cardTitle"));
    title->setWordWrap(true);
    column->addWidget(title);
    m_date->setPresence(Presence::Mandatory);
    m_dateRow = new FieldRow{tr("&Date du refus"), m_date, this};
    column->addWidget(m_dateRow);
    m_reason->setFixedHeight(reasonHeight);
    m_reason->setTabChangesFocus(true);
    column->addWidget(new FieldRow{tr("&Motif"), m_reason, this});
    column->addWidget(new FieldRow{tr("&Qui l’a dit (facultatif)"), m_name, this});
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gridUnit);
    row->addStretch(1);
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setAccessibleName(withoutMnemonic(m_accept->text()));
    m_accept->setDefault(true);
    row->addWidget(m_accept);
    auto *cancel = new QPushButton{tr("&Annuler"), this};
    cancel->setAccessibleName(tr("Annuler"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    column->addLayout(row);
    setFixedWidth(dialogWidth);
}

void RefuserDialog::follow()
{
    const auto date = m_date->date();
    const auto &issued = m_dossier.version.emission;
    const bool early = date && issued && *date < *issued;
    m_dateRow->setError(early ? tr("Le devis a été émis le %1 : le refus ne peut pas être plus ancien.")
                                    .arg(Format{m_espace.langage}.date(*issued))
                              : QString{});
    m_accept->setEnabled(date && !early && !m_reason->toPlainText().trimmed().isEmpty());
}

void RefuserDialog::record()
{
    ReponseDevis answer;
    answer.date = m_date->date().value_or(Date{});
    answer.motif = m_reason->toPlainText().trimmed().toStdString();
    answer.nom = m_name->text().trimmed().toStdString();
    const auto recorded = RepondreDevis{m_espace.session}.refuser(m_dossier.devis.nom(), answer);
    if (recorded) {
        accept();
        return;
    }
    m_error->setText(errorReport(m_espace.langage, {}, recorded.error()).text);
    m_error->show();
}

} // namespace trame::ui
