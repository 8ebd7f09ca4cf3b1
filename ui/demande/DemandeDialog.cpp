// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demande/DemandeDialog.h"

#include "core/domain/base/Calendrier.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"
#include "core/text/Format.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/CreerDemande.h"
#include "core/usecases/devis/DossierLoader.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FieldRow.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/demande/BeneficiaireEdit.h"
#include "ui/espace/ErrorReport.h"
#include "ui/espace/Espace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int usualWidth = 560;
constexpr int descriptionHeight = 56;

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * gridUnit);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

DemandeDialog::DemandeDialog(Espace &espace, QWidget *parent)
    : QDialog{parent}, m_espace{espace}, m_lot{new QComboBox{this}}, m_titulaire{new QComboBox{this}},
      m_beneficiaire{new BeneficiaireEdit{espace, this}}, m_objet{new QLineEdit{this}},
      m_description{new QPlainTextEdit{this}}, m_reception{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_canal{new QComboBox{this}}, m_contact{new QComboBox{this}}, m_error{
                                                                        plainLabel({}, this, QStringLiteral("error"))}
{
    setWindowTitle(tr("Nouvelle demande"));
    setAccessibleName(windowTitle());
    setMinimumWidth(usualWidth);
    m_reception->setPresence(Presence::Mandatory);
    m_reception->setDate(espace.session.clock().aujourdhui());
    for (auto *choice : {m_canal, m_contact}) {
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
    }
    m_canal->addItems({tr("courriel"), tr("téléphone"), tr("portail"), tr("courrier"), tr("réunion")});
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(descriptionHeight);
    m_error->setWordWrap(true);
    m_error->hide();
    build();
    connect(m_lot, &QComboBox::currentIndexChanged, this, &DemandeDialog::lotChanged);
    connect(m_beneficiaire, &BeneficiaireEdit::chosenChanged, this, &DemandeDialog::beneficiaryChanged);
    connect(m_reception, &DateEdit::valueChanged, this, [this] {
        showQuality();
        showDue();
    });
    connect(m_objet, &QLineEdit::textEdited, this, [this] { m_objetRow->setError({}); });
    tryToRead(m_espace, [this] { readLots(); });
    m_beneficiaire->setFocus();
}

void DemandeDialog::build()
{
    auto *lot = new FieldRow{tr("&Lot"), m_lot, this};
    m_titulaireRow = new FieldRow{tr("&Titulaire"), m_titulaire, this};
    m_beneficiaireRow = new FieldRow{tr("&Bénéficiaire"), m_beneficiaire, this};
    m_objetRow = new FieldRow{tr("&Objet"), m_objet, this};
    auto *description = new FieldRow{tr("&Description du besoin"), m_description, this};
    m_receptionRow = new FieldRow{tr("&Reçue le"), m_reception, this};
    auto *canal = new FieldRow{tr("&Par"), m_canal, this};
    auto *contact = new FieldRow{tr("&Contact"), m_contact, this};

    auto *accept = new QPushButton{tr("&Enregistrer la demande"), this};
    accept->setProperty("role", QStringLiteral("primary"));
    accept->setDefault(true);
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    for (auto *button : {accept, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    connect(accept, &QPushButton::clicked, this, &DemandeDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 4 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(2 * gridUnit);
    column->addLayout(pair(lot, m_titulaireRow));
    column->addWidget(m_beneficiaireRow);
    column->addWidget(m_objetRow);
    column->addWidget(description);
    column->addLayout(pair(m_receptionRow, canal));
    column->addWidget(contact);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
}

void DemandeDialog::readLots()
{
    Lectures lectures{m_espace.session};
    m_parametres = lectures.parametres();
    // A lot without a holder can't be asked anything yet.
    for (auto &lot : lectures.lots())
        if (!lectures.accords(lot.numero).empty())
            m_lots.push_back(std::move(lot));
    for (const auto &lot : m_lots)
        m_lot->addItem(tr("Lot %1 — %2").arg(lot.numero).arg(QString::fromStdString(lot.intitule)), lot.numero);
    lotChanged();
}

void DemandeDialog::lotChanged()
{
    tryToRead(m_espace, [this] {
        Lectures lectures{m_espace.session};
        m_titulaires.clear();
        m_titulaire->clear();
        m_accords = lectures.accords(m_lot->currentData().toInt());
        for (const auto &accord : m_accords)
            if (auto titulaire = lectures.titulaire(accord.titulaire)) {
                m_titulaire->addItem(QString::fromStdString(titulaire->nom));
                m_titulaires.push_back(*std::move(titulaire));
            }
    });
    m_titulaireRow->setVisible(m_titulaires.size() > 1);
    showQuality();
    showDue();
}

void DemandeDialog::beneficiaryChanged()
{
    const auto typed = m_contact->currentText();
    const bool free = m_contact->findText(typed) < 0 && !typed.isEmpty();
    m_contact->clear();
    if (const auto &chosen = m_beneficiaire->beneficiaire())
        for (const auto &contact : chosen->contacts) {
            const auto name = QString::fromStdString(contact.nom);
            const auto role = QString::fromStdString(contact.role);
            m_contact->addItem(role.isEmpty() ? name : tr("%1 (%2)").arg(name, role));
        }
    if (free)
        m_contact->setEditText(typed);
    showQuality();
    showDue();
}

void DemandeDialog::showQuality()
{
    m_beneficiaireRow->setError({});
    m_beneficiaireRow->setHint({});
    const auto &chosen = m_beneficiaire->beneficiaire();
    const auto day = m_reception->date();
    if (!chosen || !day || m_accords.empty())
        return;
    // The loader also finds the groupements the body is a member of.
    Demande demande;
    demande.accord = m_accords.front().id;
    demande.lot = m_lot->currentData().toInt();
    demande.beneficiaire = chosen->id;
    tryToRead(m_espace, [&] {
        const auto dossier = DossierLoader{m_espace.session.base()}.autourDe(demande, {});
        if (!dossier)
            return;
        const auto constats = controlerQualite(dossier->beneficiaire, dossier->groupements, demande.lot, *day);
        if (!constats.empty())
            m_beneficiaireRow->setError(findingSentence(m_espace.langage, constats.front()));
        else
            m_beneficiaireRow->setHint(tr("A la qualité de bénéficiaire du lot %1 le %2.")
                                           .arg(demande.lot)
                                           .arg(Format{m_espace.langage}.date(*day)));
    });
}

void DemandeDialog::showDue()
{
    m_receptionRow->setHint({});
    const auto day = m_reception->date();
    if (!day || !Calendrier::couvre(*day, m_parametres.delaiDevis.valeur))
        return;
    const auto &chosen = m_beneficiaire->beneficiaire();
    const Calendrier calendrier{chosen ? chosen->territoire : Territoire::Metropole,
                                chosen ? chosen->feries : OptionsFeries{}};
    const auto due = calendrier.plusJoursOuvres(*day, m_parametres.delaiDevis.valeur);
    m_receptionRow->setHint(tr("Devis dû le %1 (%2 j. ouvrés).")
                                .arg(Format{m_espace.langage}.date(due))
                                .arg(m_parametres.delaiDevis.valeur));
}

bool DemandeDialog::complete()
{
    bool whole = true;
    const auto want = [&whole](FieldRow &row, bool given, const QString &sentence) {
        if (given)
            return;
        row.setError(sentence);
        if (whole)
            row.editor()->setFocus();
        whole = false;
    };
    want(*m_beneficiaireRow, m_beneficiaire->beneficiaire().has_value(),
         tr("Choisissez un bénéficiaire dans la liste qui s’ouvre à la saisie."));
    want(*m_objetRow, !m_objet->text().trimmed().isEmpty(), tr("Dites en quelques mots ce qui est demandé."));
    want(*m_receptionRow, m_reception->validate() && m_reception->date(), m_reception->error());
    return whole;
}

void DemandeDialog::accept()
{
    m_error->hide();
    if (!complete())
        return;
    CreerDemande::Saisie saisie;
    saisie.lot = m_lot->currentData().toInt();
    saisie.beneficiaire = m_beneficiaire->beneficiaire()->siret;
    const auto holder = static_cast<std::size_t>(std::max(0, m_titulaire->currentIndex()));
    if (holder < m_titulaires.size())
        saisie.titulaire = m_titulaires[holder].siret;
    saisie.objet = m_objet->text().trimmed().toStdString();
    saisie.description = m_description->toPlainText().trimmed().toStdString();
    saisie.reception = *m_reception->date();
    saisie.canal = m_canal->currentText().trimmed().toStdString();
    saisie.contact = m_contact->currentText().trimmed().toStdString();
    auto done = CreerDemande{m_espace.session}(saisie);
    if (!done) {
        m_error->setText(errorSentences(m_espace.langage, done.error()));
        m_error->show();
        return;
    }
    m_demande = *std::move(done);
    QDialog::accept();
}

} // namespace trame::ui
