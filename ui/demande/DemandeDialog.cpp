// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demande/DemandeDialog.h"

#include "core/domain/base/Calendrier.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"
#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/CreerDemande.h"
#include "core/usecases/devis/DossierLoader.h"
#include "ui/common/Card.h"
#include "ui/demande/BeneficiaireEdit.h"
#include "ui/forms/Beside.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/NotesEdit.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{600, 0};
constexpr int descriptionLines = 2;
constexpr int leastLength = 12;

} // namespace

DemandeDialog::DemandeDialog(Espace &espace, QWidget *parent)
    : FormDialog{tr("Nouvelle demande"), espace.dialogs, parent},
      m_espace{espace},
      m_lot{new QComboBox{this}},
      m_titulaire{new QComboBox{this}},
      m_beneficiaire{new BeneficiaireEdit{espace, this}},
      m_objet{new QLineEdit{this}},
      m_description{new NotesEdit{descriptionLines, this}},
      m_reception{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_canal{new QComboBox{this}},
      m_contact{new QComboBox{this}}
{
    setUsualSize(usualSize);
    setAct(tr("&Enregistrer la demande"));
    m_reception->setPresence(Presence::Mandatory);
    m_reception->setDate(espace.session.clock().aujourdhui());
    // The titles of lots are long: they are cut in the field, and whole in its list.
    for (auto *choice : {m_lot, m_titulaire}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(leastLength);
    }
    for (auto *choice : {m_canal, m_contact}) {
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
    }
    m_canal->addItems({tr("courriel"), tr("téléphone"), tr("portail"), tr("courrier"), tr("réunion")});
    build();
    connect(m_lot, &QComboBox::currentIndexChanged, this, &DemandeDialog::lotChanged);
    connect(m_beneficiaire, &BeneficiaireEdit::chosenChanged, this, &DemandeDialog::beneficiaryChanged);
    connect(m_reception, &DateEdit::valueChanged, this, [this] {
        showQuality();
        showDue();
    });
    connect(m_objet, &QLineEdit::textEdited, this, [this] { m_objetRow->setError({}); });
    tryToRead(m_espace, [this] { readLots(); });
    watchAll();
    m_beneficiaire->setFocus();
}

void DemandeDialog::watchAll()
{
    const std::array<QWidget *, 7> editors{m_lot, m_titulaire, m_objet, m_description, m_reception, m_canal, m_contact};
    memory().watch(FormMemory::Part{m_beneficiaire, [this] { return m_beneficiaire->state(); },
                                    [this](const QVariant &state) { m_beneficiaire->setState(state); }});
    m_beneficiaire->installEventFilter(&memory());
    connect(m_beneficiaire, &QLineEdit::textChanged, this, [this] { memory().touched(m_beneficiaire); });
    for (auto *editor : editors)
        memory().watch(*editor);
    memory().start();
}

void DemandeDialog::build()
{
    auto *card = new Card{{}, this};
    auto *lot = new FieldRow{tr("&Lot"), m_lot, card};
    m_titulaireRow = new FieldRow{tr("&Titulaire"), m_titulaire, card};
    m_beneficiaireRow = new FieldRow{tr("&Bénéficiaire"), m_beneficiaire, card};
    m_objetRow = new FieldRow{tr("&Objet"), m_objet, card};
    m_receptionRow = new FieldRow{tr("&Reçue le"), m_reception, card};
    card->addWidget(beside({lot, m_titulaireRow}, card));
    card->addWidget(m_beneficiaireRow);
    card->addWidget(m_objetRow);
    card->addWidget(new FieldRow{tr("&Description du besoin"), m_description, card});
    card->addWidget(beside({m_receptionRow, new FieldRow{tr("&Par"), m_canal, card}}, card));
    card->addWidget(new FieldRow{tr("&Contact"), m_contact, card});
    addPart(card);
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
    // The holders follow the lot: undo takes both back at once.
    const QSignalBlocker quiet{m_titulaire};
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
    showQuality();
    showDue();
}

void DemandeDialog::beneficiaryChanged()
{
    const QSignalBlocker quiet{m_contact};
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
        const auto dossier = DossierLoader{m_espace.session.base()}.autourDe(demande, {}, {});
        if (!dossier)
            return;
        const auto constats = controlerQualite(dossier->beneficiaire, dossier->groupements, demande.lot, *day);
        if (!constats.empty())
            m_beneficiaireRow->setError(ConstatText{m_espace.langage}.enLigne(constats.front()));
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

bool DemandeDialog::save()
{
    if (!complete())
        return false;
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
        showError(ErrorText{m_espace.langage}.avecConstats(done.error()));
        return false;
    }
    m_demande = *std::move(done);
    return true;
}

} // namespace trame::ui
