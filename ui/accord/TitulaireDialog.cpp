// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/TitulaireDialog.h"

#include "core/text/ErrorText.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"
#include "ui/accord/AccordsFields.h"
#include "ui/accord/TitulaireFields.h"
#include "ui/common/Card.h"
#include "ui/forms/FileField.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextEdit.h"

#include <algorithm>

namespace trame::ui {

TitulaireDialog::TitulaireDialog(const Espace &espace, const DonneesAccord &donnees, Titulaire titulaire,
                                 const std::optional<FichierJoint> &logo, QWidget *parent)
    : FormDialog{titulaire.id.nul() ? tr("Nouveau titulaire") : QString::fromStdString(titulaire.nom), espace.dialogs,
                 parent},
      m_espace{espace},
      m_titulaire{std::move(titulaire)},
      m_connus{donnees.accords},
      m_fields{new TitulaireFields{espace.langage, this}}
{
    m_fields->fill(m_titulaire);
    if (m_titulaire.id.nul())
        addPart(makeAccords(donnees));
    else
        lockSiret();
    addPart(m_fields);
    addPart(makeLogo(logo));
    addPart(makeContacts());
    watchAll();
    m_fields->setFocus();
}

void TitulaireDialog::lockSiret()
{
    const auto emis = EnregistrerTitulaire{m_espace.session}.devisEmis(m_titulaire.id);
    // Where it can't be known, nothing that devis bear is offered to be changed.
    if (!emis || !emis->empty())
        m_fields->lockSiret(emis ? QString::fromStdString(*emis) : QString{});
}

QWidget *TitulaireDialog::makeLogo(const std::optional<FichierJoint> &logo)
{
    auto *card = new Card{{}, this};
    m_logo = new FileField{tr("Logo"), FileKind::Logo, m_espace.dialogs, m_espace.langage, card};
    if (logo)
        m_logo->setStanding(*logo);
    card->addWidget(m_logo);
    return card;
}

QWidget *TitulaireDialog::makeContacts()
{
    auto *card = new Card{tr("Contacts"), this};
    m_contacts = new RowList{tr("Contact"),
                             {{tr("Nom"), 3}, {tr("Rôle"), 3}, {tr("Courriel"), 4}, {tr("Téléphone"), 2}},
                             [](QWidget *row) -> QVector<QWidget *> {
                                 return {new TextEdit{Presence::Mandatory, row}, new TextEdit{Presence::Optional, row},
                                         new TextEdit{Presence::Optional, row}, new TextEdit{Presence::Optional, row}};
                             },
                             tr("+ A&jouter un contact"),
                             card};
    for (const auto &contact : m_titulaire.contacts) {
        const auto row = m_contacts->addRow();
        m_contacts->at<TextEdit>(row, 0).setValue(contact.nom);
        m_contacts->at<TextEdit>(row, 1).setValue(contact.role);
        m_contacts->at<TextEdit>(row, 2).setValue(contact.courriel);
        m_contacts->at<TextEdit>(row, 3).setValue(contact.telephone);
    }
    card->addWidget(m_contacts);
    return card;
}

QWidget *TitulaireDialog::makeAccords(const DonneesAccord &donnees)
{
    auto *card = new Card{tr("Accords-cadres"), this};
    m_accords = new AccordsFields{m_espace.langage, m_espace.session.clock().aujourdhui(), card};
    m_accords->setLots(donnees.lots, donnees.consultation ? donnees.consultation->numero : std::string{});
    m_accords->rows()->addRow();
    card->addWidget(m_accords);
    return card;
}

void TitulaireDialog::watchAll()
{
    m_fields->watch(memory());
    memory().watch(*m_contacts);
    if (m_accords != nullptr)
        m_accords->watch(memory());
    memory().watch(*m_logo);
    memory().start();
}

bool TitulaireDialog::validate()
{
    const bool contacts = m_contacts->validate();
    const bool accords = m_accords == nullptr || m_accords->validate();
    if (m_fields->validate() && contacts && accords)
        return true;
    showError(tr("Rien n’est encore enregistré : corrigez les champs signalés."));
    return false;
}

Titulaire TitulaireDialog::read() const
{
    auto titulaire = m_fields->read(m_titulaire);
    if (m_logo->removed())
        titulaire.logo = {};
    titulaire.contacts.clear();
    for (int row = 0; row < m_contacts->count(); ++row)
        titulaire.contacts.push_back(
            {m_contacts->at<TextEdit>(row, 0).value(), m_contacts->at<TextEdit>(row, 1).value(),
             m_contacts->at<TextEdit>(row, 2).value(), m_contacts->at<TextEdit>(row, 3).value()});
    return titulaire;
}

std::vector<AccordCadre> TitulaireDialog::readAccords() const
{
    auto accords = m_accords != nullptr ? m_accords->read() : std::vector<AccordCadre>{};
    for (auto &accord : accords)
        accord.rang = 1 + static_cast<int>(std::count_if(m_connus.begin(), m_connus.end(), [&](const auto &connu) {
                          return connu.accord.numeroLot == accord.numeroLot;
                      }));
    return accords;
}

void TitulaireDialog::tell(const Erreur &erreur)
{
    const auto text = ErrorText{m_espace.langage}.avecConstats(erreur);
    const bool siret = erreur.code == CodeErreur::SiretCleFausse
                       || (erreur.code == CodeErreur::DejaPresent && !erreur.parametres.empty()
                           && erreur.parametres.front() == Valeur{std::string{"titulaire"}});
    if (siret)
        m_fields->setSiretError(text);
    showError(text);
}

bool TitulaireDialog::save()
{
    if (!validate())
        return false;
    EnregistrerTitulaire enregistrer{m_espace.session};
    const auto fait = m_titulaire.id.nul()
                          ? enregistrer.ajouter(read(), readAccords(), m_logo->chosen(), m_fields->cle())
                          : enregistrer.modifier(read(), m_logo->chosen(), m_fields->cle());
    if (!fait)
        tell(fait.error());
    return fait.has_value();
}

} // namespace trame::ui
