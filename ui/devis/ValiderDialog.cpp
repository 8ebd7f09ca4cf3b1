// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ValiderDialog.h"

#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesReponse.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "ui/common/Card.h"
#include "ui/common/Tokens.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FileField.h"
#include "ui/forms/FormMemory.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{540, 0};

} // namespace

ValiderDialog::ValiderDialog(Espace &espace, DossierDevis dossier, QWidget *parent)
    : FormDialog{tr("Bon pour accord du devis %1").arg(QString::fromStdString(dossier.devis.nom())), espace.dialogs,
                 parent},
      m_espace{espace},
      m_dossier{std::move(dossier)},
      m_date{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_name{new QLineEdit{this}},
      m_quality{new QLineEdit{this}},
      m_signature{
          new FileField{tr("Signature ou devis signé"), FileKind::Signature, espace.dialogs, espace.langage, this}},
      m_findings{new FindingsView{espace.langage, FindingsSize::Panel, this}}
{
    setUsualSize(usualSize);
    setAct(tr("&Valider le devis"));
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    build();
    const std::array<QWidget *, 3> editors{m_date, m_name, m_quality};
    for (auto *editor : editors)
        memory().watch(*editor);
    connect(&memory(), &FormMemory::changed, this, &ValiderDialog::follow);
    memory().watch(*m_signature);
    memory().start();
    m_name->setFocus();
}

void ValiderDialog::build()
{
    auto *card = new Card{{}, this};
    card->addWidget(new FieldRow{tr("&Date de l’accord"), m_date, card});
    card->addWidget(new FieldRow{tr("Nom du &signataire"), m_name, card});
    card->addWidget(new FieldRow{tr("&Qualité du signataire"), m_quality, card});
    card->addWidget(m_signature);
    addPart(card);
    // The fields that mend a finding stand right above: no way needs to be told.
    m_findings->setWay([](const Constat &) { return QString{}; });
    connect(m_findings, &FindingsView::wanted, this, &ValiderDialog::goTo);
    addPart(m_findings);
}

ReponseDevis ValiderDialog::answer() const
{
    ReponseDevis answer;
    answer.date = m_date->date().value_or(Date{});
    answer.nom = m_name->text().trimmed().toStdString();
    answer.qualite = m_quality->text().trimmed().toStdString();
    return answer;
}

void ValiderDialog::follow()
{
    auto judged = answer();
    // The rule only asks whether there is a signature; its id is given when it is kept.
    if (m_signature->chosen())
        judged.piece = PieceId{1};
    m_constats = controlerBonPourAccord(m_dossier.version, judged, m_espace.session.clock().aujourdhui());
    const auto delays = controlerDelais(m_dossier, judged.date);
    m_constats.insert(m_constats.end(), delays.begin(), delays.end());
    m_findings->setFindings(m_constats);
    saveButton()->setEnabled(m_date->date().has_value() && !bloquants(m_constats));
}

void ValiderDialog::goTo(const Constat &constat)
{
    const auto &cle = constat.cle;
    if (cle == "nom")
        m_name->setFocus();
    else if (cle == "qualite")
        m_quality->setFocus();
    else if (cle == "signature")
        m_signature->setFocus();
    else
        m_date->setFocus();
}

bool ValiderDialog::save()
{
    const auto recorded =
        RepondreDevis{m_espace.session}.valider(m_dossier.devis.nom(), answer(), m_signature->chosen());
    if (!recorded)
        showError(errorReport(m_espace.langage, {}, recorded.error()).text);
    return recorded.has_value();
}

} // namespace trame::ui
