// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ValiderDialog.h"

#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesReponse.h"
#include "core/text/ConstatText.h"
#include "core/text/Libelles.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FieldRow.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollBox.h"
#include "ui/devis/ConstatEntry.h"
#include "ui/devis/ErrorReport.h"
#include "ui/devis/SignatureField.h"
#include "ui/espace/Espace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int dialogWidth = 500;
/// The frame, the margins and the buttons.
constexpr int aroundForm = 120;

} // namespace

ValiderDialog::ValiderDialog(Espace &espace, DossierDevis dossier, QWidget *parent)
    : QDialog{parent}, m_espace{espace}, m_dossier{std::move(dossier)}, m_date{new DateEdit{
                                                                            espace.session.clock().aujourdhui(), this}},
      m_name{new QLineEdit{this}}, m_quality{new QLineEdit{this}},
      m_signature{new SignatureField{espace.dialogs, this}}, m_findings{new QVBoxLayout},
      m_error{plainLabel({}, this, QStringLiteral("error"))}, m_accept{new QPushButton{tr("&Valider le devis"), this}}
{
    setWindowTitle(tr("Bon pour accord du devis %1").arg(QString::fromStdString(m_dossier.devis.nom())));
    setAccessibleName(windowTitle());
    build();
    m_date->setDate(espace.session.clock().aujourdhui());
    for (auto *edit : {static_cast<QLineEdit *>(m_date), m_name, m_quality})
        connect(edit, &QLineEdit::textChanged, this, &ValiderDialog::follow);
    connect(m_signature, &SignatureField::changed, this, &ValiderDialog::follow);
    connect(m_accept, &QPushButton::clicked, this, &ValiderDialog::record);
    m_name->setFocus();
    follow();
}

void ValiderDialog::build()
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    all->setSpacing(2 * gridUnit);
    // On a small screen the form scrolls, and the buttons stay in sight.
    m_area = new ScrollBox{this};
    all->addWidget(m_area, 1);
    auto *column = m_area->content();
    column->setSpacing(2 * gridUnit);
    auto *title = plainLabel(windowTitle(), this, QStringLiteral("cardTitle"));
    title->setWordWrap(true);
    column->addWidget(title);
    m_date->setPresence(Presence::Mandatory);
    column->addWidget(new FieldRow{tr("&Date de l’accord"), m_date, this});
    column->addWidget(new FieldRow{tr("&Nom du signataire"), m_name, this});
    column->addWidget(new FieldRow{tr("&Qualité du signataire"), m_quality, this});
    column->addWidget(m_signature);
    m_findings->setSpacing(2 * gridUnit);
    column->addLayout(m_findings);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch(1);
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
    all->addLayout(row);
    setFixedWidth(dialogWidth);
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
    if (m_signature->file())
        judged.piece = PieceId{1};
    m_constats = controlerBonPourAccord(m_dossier.version, judged, m_espace.session.clock().aujourdhui());
    const auto delays = controlerDelais(m_dossier, judged.date);
    m_constats.insert(m_constats.end(), delays.begin(), delays.end());
    const ConstatText words{m_espace.langage};
    const Libelles names{m_espace.langage};
    while (m_entries.size() < m_constats.size()) {
        auto *entry = new ConstatEntry{this};
        const auto place = m_entries.size();
        connect(entry, &QAbstractButton::clicked, this, [this, place] { goTo(place); });
        m_findings->addWidget(entry);
        m_entries.push_back(entry);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i]->setVisible(i < m_constats.size());
        if (i >= m_constats.size())
            continue;
        const auto text = words(m_constats[i]);
        const bool blocks = m_constats[i].gravite == Gravite::Bloquant;
        m_entries[i]->setReading({text.titre, text.detail, names.gravite(m_constats[i].gravite), text.source,
                                  blocks ? Tone::Late : Tone::Soon});
    }
    m_accept->setEnabled(m_date->date().has_value() && !bloquants(m_constats));
    const auto wanted = m_area->content()->totalHeightForWidth(dialogWidth - 10 * gridUnit);
    m_area->setMinimumHeight(std::min(wanted, screen()->availableSize().height() - aroundForm));
}

void ValiderDialog::goTo(std::size_t place)
{
    const auto cle = place < m_constats.size() ? m_constats[place].cle : std::string{};
    if (cle == "nom")
        m_name->setFocus();
    else if (cle == "qualite")
        m_quality->setFocus();
    else if (cle == "signature")
        m_signature->setFocus();
    else
        m_date->setFocus();
}

void ValiderDialog::record()
{
    const auto recorded = RepondreDevis{m_espace.session}.valider(m_dossier.devis.nom(), answer(), m_signature->file());
    if (recorded) {
        accept();
        return;
    }
    m_error->setText(errorReport(m_espace.langage, {}, recorded.error()).text);
    m_error->show();
}

} // namespace trame::ui
