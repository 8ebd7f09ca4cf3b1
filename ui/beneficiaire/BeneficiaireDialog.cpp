// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/beneficiaire/BeneficiaireDialog.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "ui/beneficiaire/CategoriesBeneficiaire.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/forms/AddressFields.h"
#include "ui/forms/Beside.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/LateField.h"
#include "ui/forms/LotsEdit.h"
#include "ui/forms/RowList.h"
#include "ui/forms/SiretEdit.h"
#include "ui/forms/SiretField.h"
#include "ui/forms/TextEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

/// 30 days, 50 for public health bodies, 60 for public companies (CCP R2192-10 and R2192-11).
constexpr std::array delais{30, 50, 60};

enum ConventionColumn { Reference, Debut, Fin, Lots };

} // namespace

BeneficiaireDialog::BeneficiaireDialog(const Espace &espace, Beneficiaire beneficiaire, QWidget *parent)
    : FormDialog{beneficiaire.id.nul() ? tr("Nouveau bénéficiaire") : QString::fromStdString(beneficiaire.nom),
                 espace.dialogs, parent},
      m_espace{espace},
      m_beneficiaire{std::move(beneficiaire)},
      m_siret{new SiretField{tr("&SIRET"), espace.langage, this}},
      m_numeroLocal{new TextEdit{Presence::Optional, this}},
      m_nom{new TextEdit{Presence::Mandatory, this}},
      m_categorie{new QComboBox{this}},
      m_adresse{new AddressFields{this}},
      m_territoire{new QComboBox{this}},
      m_vendrediSaint{new QCheckBox{tr("Le &vendredi saint y est chômé"), this}},
      m_joursLocaux{new QCheckBox{tr("Les &jours fériés locaux y sont chômés"), this}},
      m_fridayShown{new LateField{*m_vendrediSaint, *m_territoire}},
      m_localShown{new LateField{*m_joursLocaux, *m_territoire}},
      m_groupement{
          new QCheckBox{tr("C’est un groupement : ses &membres ont la qualité de bénéficiaire par lui"), this}},
      m_service{new QCheckBox{tr("Code de service exigé sur c&haque commande"), this}},
      m_engagement{new QCheckBox{tr("Numéro d’engagement e&xigé sur chaque commande"), this}},
      m_delai{new QComboBox{this}}
{
    addPart(makeIdentite());
    addPart(makeLieu());
    addPart(makeConventions());
    addPart(makeContacts());
    addPart(makeGroupement());
    addPart(makeFacturation());
    for (auto *check : {m_vendrediSaint, m_joursLocaux, m_groupement, m_service, m_engagement})
        check->setAccessibleName(withoutMnemonic(check->text()));
    fill();
    watchAll();
    connect(m_territoire, &QComboBox::currentIndexChanged, this, &BeneficiaireDialog::followTerritoire);
    connect(m_groupement, &QCheckBox::toggled, m_membres, &QWidget::setVisible);
    followTerritoire();
    m_siret->setFocus();
}

QWidget *BeneficiaireDialog::makeIdentite()
{
    auto *card = new Card{tr("Identité"), this};
    auto *local = new FieldRow{tr("Numéro &local"), m_numeroLocal, card};
    local->setHint(tr("RIDET ou numéro TAHITI, là où le territoire en a un."));
    m_nomRow = new FieldRow{tr("N&om"), m_nom, card};
    fillCategories();
    auto *categorie = new FieldRow{tr("&Catégorie"), m_categorie, card};
    categorie->setHint(tr("Celles du CCTP, article 1."));
    m_categorie->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    card->addWidget(beside({m_siret, local}, card));
    card->addWidget(m_nomRow);
    card->addWidget(categorie);
    return card;
}

void BeneficiaireDialog::fillCategories()
{
    m_categorie->addItem(tr("Non précisée"), QString{});
    for (const auto &categorie : categoriesBeneficiaire())
        m_categorie->addItem(categorie.libelle, categorie.nom);
    // One that a file holds already stays as it is.
    const auto sienne = QString::fromStdString(m_beneficiaire.categorie);
    if (m_categorie->findData(sienne) < 0)
        m_categorie->addItem(sienne, sienne);
}

QWidget *BeneficiaireDialog::makeLieu()
{
    auto *card = new Card{tr("Adresse et territoire"), this};
    const Libelles libelles{m_espace.langage};
    for (const auto territoire : territoires)
        m_territoire->addItem(libelles.territoire(territoire), static_cast<int>(territoire));
    m_territoireRow = new FieldRow{tr("Te&rritoire"), m_territoire, card};
    card->addWidget(m_adresse);
    card->addWidget(m_territoireRow);
    card->addWidget(m_vendrediSaint);
    card->addWidget(m_joursLocaux);
    return card;
}

QWidget *BeneficiaireDialog::makeConventions()
{
    auto *card = new Card{tr("Conventions (CCTP 4.2)"), this};
    m_conventions = new RowList{
        tr("Convention"),
        {{tr("Référence"), 4}, {tr("Date"), 3}, {tr("Fin, s’il y en a une"), 3}, {tr("Lots"), 2}},
        [this](QWidget *row) -> QVector<QWidget *> {
            const auto jour = m_espace.session.clock().aujourdhui();
            auto *date = new DateEdit{jour, row};
            date->setPresence(Presence::Mandatory);
            return {new TextEdit{Presence::Mandatory, row}, date, new DateEdit{jour, row}, new LotsEdit{row}};
        },
        tr("+ A&jouter une convention"),
        card};
    card->addWidget(m_conventions);
    return card;
}

QWidget *BeneficiaireDialog::makeContacts()
{
    auto *card = new Card{tr("Contacts"), this};
    m_contacts = new RowList{tr("Contact"),
                             {{tr("Nom"), 3}, {tr("Rôle"), 3}, {tr("Courriel"), 4}, {tr("Téléphone"), 2}},
                             [](QWidget *row) -> QVector<QWidget *> {
                                 return {new TextEdit{Presence::Mandatory, row}, new TextEdit{Presence::Optional, row},
                                         new TextEdit{Presence::Optional, row}, new TextEdit{Presence::Optional, row}};
                             },
                             tr("+ Ajouter un con&tact"),
                             card};
    card->addWidget(m_contacts);
    return card;
}

QWidget *BeneficiaireDialog::makeGroupement()
{
    auto *card = new Card{tr("Groupement"), this};
    m_membres = new RowList{tr("Membre"),
                            {{tr("SIRET du membre"), 1}},
                            [this](QWidget *row) -> QVector<QWidget *> {
                                auto *siret = new SiretEdit{m_espace.langage, row};
                                siret->setPresence(Presence::Mandatory);
                                return {siret};
                            },
                            tr("+ Ajouter un me&mbre"),
                            card};
    card->addWidget(m_groupement);
    card->addWidget(m_membres);
    return card;
}

QWidget *BeneficiaireDialog::makeFacturation()
{
    auto *card = new Card{tr("Chorus Pro et paiement"), this};
    for (const auto jours : delais)
        m_delai->addItem(tr("%1 jours").arg(jours), jours);
    if (m_delai->findData(m_beneficiaire.delaiPaiementJours) < 0)
        m_delai->addItem(tr("%1 jours").arg(m_beneficiaire.delaiPaiementJours), m_beneficiaire.delaiPaiementJours);
    auto *delai = new FieldRow{tr("Délai de &paiement"), m_delai, card};
    delai->setHint(tr("30 jours ; 50 pour un établissement public de santé, 60 pour une entreprise publique."));
    card->addWidget(m_service);
    card->addWidget(m_engagement);
    card->addWidget(delai);
    return card;
}

void BeneficiaireDialog::fill()
{
    const auto &b = m_beneficiaire;
    m_siret->setSiret(b.siret);
    m_numeroLocal->setValue(b.numeroLocal);
    m_nom->setValue(b.nom);
    m_categorie->setCurrentIndex(m_categorie->findData(QString::fromStdString(b.categorie)));
    m_adresse->setAdresse(b.adresse);
    m_territoire->setCurrentIndex(m_territoire->findData(static_cast<int>(b.territoire)));
    m_vendrediSaint->setChecked(b.feries.vendrediSaint);
    m_joursLocaux->setChecked(b.feries.joursLocaux);
    for (const auto &contact : b.contacts) {
        const auto row = m_contacts->addRow();
        m_contacts->at<TextEdit>(row, 0).setValue(contact.nom);
        m_contacts->at<TextEdit>(row, 1).setValue(contact.role);
        m_contacts->at<TextEdit>(row, 2).setValue(contact.courriel);
        m_contacts->at<TextEdit>(row, 3).setValue(contact.telephone);
    }
    for (const auto &convention : b.conventions) {
        const auto row = m_conventions->addRow();
        m_conventions->at<TextEdit>(row, Reference).setValue(convention.reference);
        m_conventions->at<DateEdit>(row, Debut).setDate(convention.date);
        m_conventions->at<DateEdit>(row, Fin).setDate(convention.fin);
        m_conventions->at<LotsEdit>(row, Lots).setText(LotsEdit::write(convention.lots));
    }
    m_groupement->setChecked(b.groupement);
    for (const auto &membre : b.membres)
        m_membres->at<SiretEdit>(m_membres->addRow(), 0).setSiret(membre);
    m_membres->setVisible(b.groupement);
    m_service->setChecked(b.serviceObligatoire);
    m_engagement->setChecked(b.engagementObligatoire);
    m_delai->setCurrentIndex(m_delai->findData(b.delaiPaiementJours));
}

void BeneficiaireDialog::watchAll()
{
    const std::array<QWidget *, 11> editors{
        m_siret->edit(), m_siret->confirmation(), m_numeroLocal, m_nom,     m_categorie, m_territoire,
        m_vendrediSaint, m_joursLocaux,           m_groupement,  m_service, m_engagement};
    for (auto *editor : editors)
        memory().watch(*editor);
    memory().watch(*m_delai);
    for (auto *editor : m_adresse->editors())
        memory().watch(*editor);
    for (auto *rows : {m_contacts, m_conventions, m_membres})
        memory().watch(*rows);
    memory().start();
}

void BeneficiaireDialog::followTerritoire()
{
    const auto territoire = static_cast<Territoire>(m_territoire->currentData().toInt());
    m_territoireRow->setHint(tr("TVA proposée sur ses devis : %1. Ses jours ouvrés et ses jours fériés en suivent.")
                                 .arg(Format{m_espace.langage}.taux(tauxTvaPropose(territoire))));
    m_fridayShown->setShown(territoire == Territoire::AlsaceMoselle);
    m_localShown->setShown(territoire == Territoire::WallisEtFutuna || territoire == Territoire::PolynesieFrancaise
                           || territoire == Territoire::NouvelleCaledonie);
}

bool BeneficiaireDialog::validateConventions()
{
    bool right = m_conventions->validate();
    for (int row = 0; right && row < m_conventions->count(); ++row) {
        const auto debut = m_conventions->at<DateEdit>(row, Debut).date();
        const auto fin = m_conventions->at<DateEdit>(row, Fin).date();
        if (!fin || *debut <= *fin)
            continue;
        m_conventions->setRowError(row, tr("La fin vient avant la date de la convention."));
        m_conventions->editor(row, Fin)->setFocus(Qt::OtherFocusReason);
        right = false;
    }
    return right;
}

bool BeneficiaireDialog::validate()
{
    // All are asked, so that all that is wrong shows at once; the focus goes to the first one.
    const bool membres = !m_groupement->isChecked() || m_membres->validate();
    const bool contacts = m_contacts->validate();
    const bool conventions = validateConventions();
    const bool nom = m_nom->validate();
    if (!nom)
        m_nom->setFocus(Qt::OtherFocusReason);
    const bool siret = m_siret->validate();
    if (siret && nom && conventions && contacts && membres)
        return true;
    showError(tr("Rien n’est encore enregistré : corrigez les champs signalés."));
    return false;
}

Beneficiaire BeneficiaireDialog::read() const
{
    auto b = m_beneficiaire;
    b.siret = m_siret->siret().value_or(Siret{});
    b.numeroLocal = m_numeroLocal->value();
    b.nom = m_nom->value();
    b.categorie = m_categorie->currentData().toString().toStdString();
    b.adresse = m_adresse->adresse();
    b.territoire = static_cast<Territoire>(m_territoire->currentData().toInt());
    b.feries = {m_vendrediSaint->isChecked(), m_joursLocaux->isChecked()};
    b.contacts.clear();
    for (int row = 0; row < m_contacts->count(); ++row)
        b.contacts.push_back({m_contacts->at<TextEdit>(row, 0).value(), m_contacts->at<TextEdit>(row, 1).value(),
                              m_contacts->at<TextEdit>(row, 2).value(), m_contacts->at<TextEdit>(row, 3).value()});
    b.conventions.clear();
    for (int row = 0; row < m_conventions->count(); ++row)
        b.conventions.push_back({m_conventions->at<TextEdit>(row, Reference).value(),
                                 m_conventions->at<DateEdit>(row, Debut).date().value_or(Date{}),
                                 m_conventions->at<DateEdit>(row, Fin).date(),
                                 m_conventions->at<LotsEdit>(row, Lots).lots().value_or(std::vector<int>{})});
    b.groupement = m_groupement->isChecked();
    b.membres.clear();
    for (int row = 0; b.groupement && row < m_membres->count(); ++row)
        b.membres.push_back(m_membres->at<SiretEdit>(row, 0).siret().value_or(Siret{}));
    b.serviceObligatoire = m_service->isChecked();
    b.engagementObligatoire = m_engagement->isChecked();
    b.delaiPaiementJours = m_delai->currentData().toInt();
    return b;
}

void BeneficiaireDialog::tell(const Erreur &erreur)
{
    const auto text = ErrorText{m_espace.langage}(erreur);
    if (erreur.code == CodeErreur::DejaPresent || erreur.code == CodeErreur::SiretCleFausse)
        m_siret->setError(text);
    showError(text);
}

bool BeneficiaireDialog::save()
{
    if (!validate())
        return false;
    EnregistrerBeneficiaire enregistrer{m_espace.session};
    auto fait = m_beneficiaire.id.nul() ? enregistrer.ajouter(read(), m_siret->cle())
                                        : enregistrer.modifier(read(), m_siret->cle());
    if (!fait) {
        tell(fait.error());
        return false;
    }
    m_beneficiaire = *std::move(fait);
    return true;
}

} // namespace trame::ui
