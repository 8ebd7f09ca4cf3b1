// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/RefuserDialog.h"

#include "core/text/Format.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "ui/common/Card.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/NotesEdit.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{520, 0};
constexpr int reasonLines = 4;

} // namespace

RefuserDialog::RefuserDialog(Espace &espace, DossierDevis dossier, QWidget *parent)
    : FormDialog{tr("Refus du devis %1").arg(QString::fromStdString(dossier.devis.nom())), espace.dialogs, parent},
      m_espace{espace},
      m_dossier{std::move(dossier)},
      m_date{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_reason{new NotesEdit{reasonLines, this}},
      m_name{new QLineEdit{this}}
{
    setUsualSize(usualSize);
    setAct(tr("Enregistrer le &refus"));
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    build();
    const std::array<QWidget *, 3> editors{m_date, m_reason, m_name};
    for (auto *editor : editors)
        memory().watch(*editor);
    connect(&memory(), &FormMemory::changed, this, &RefuserDialog::follow);
    memory().start();
    m_reason->setFocus();
}

void RefuserDialog::build()
{
    auto *card = new Card{{}, this};
    m_dateRow = new FieldRow{tr("&Date du refus"), m_date, card};
    card->addWidget(m_dateRow);
    card->addWidget(new FieldRow{tr("&Motif"), m_reason, card});
    card->addWidget(new FieldRow{tr("&Qui l’a dit (facultatif)"), m_name, card});
    addPart(card);
}

void RefuserDialog::follow()
{
    const auto date = m_date->date();
    const auto &issued = m_dossier.version.emission;
    const bool early = date && issued && *date < *issued;
    m_dateRow->setError(early ? tr("Le devis a été émis le %1 : le refus ne peut pas être plus ancien.")
                                    .arg(Format{m_espace.langage}.date(*issued))
                              : QString{});
    saveButton()->setEnabled(date && !early && !m_reason->toPlainText().trimmed().isEmpty());
}

bool RefuserDialog::save()
{
    ReponseDevis answer;
    answer.date = m_date->date().value_or(Date{});
    answer.motif = m_reason->toPlainText().trimmed().toStdString();
    answer.nom = m_name->text().trimmed().toStdString();
    const auto recorded = RepondreDevis{m_espace.session}.refuser(m_dossier.devis.nom(), answer);
    if (!recorded)
        showError(errorReport(m_espace.langage, {}, recorded.error()).text);
    return recorded.has_value();
}

} // namespace trame::ui
