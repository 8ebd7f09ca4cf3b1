// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/ParametresDialog.h"

#include "core/text/ErrorText.h"
#include "core/text/Libelles.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "ui/common/Card.h"
#include "ui/forms/Beside.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/TextEdit.h"

#include <QComboBox>
#include <QSpinBox>

namespace trame::ui {

namespace {

constexpr int mostDays = 365;

enum Delai { Devis, Validation, Commande, Alerte, Validite };

Card &asCard(QWidget &card)
{
    return *qobject_cast<Card *>(&card);
}

} // namespace

ParametresDialog::ParametresDialog(const Espace &espace, DonneesAccord donnees, QWidget *parent)
    : FormDialog{tr("Paramètres de l’accord-cadre"), espace.dialogs, parent},
      m_espace{espace},
      m_donnees{std::move(donnees)},
      m_profil{new QComboBox{this}},
      m_sourceProfil{new TextEdit{Presence::Mandatory, this}}
{
    auto *card = new Card{tr("Valeurs et sources"), this};
    const auto &p = m_donnees.parametres;
    m_jours = {addJours(*card, tr("Du besoin au &devis (jours ouvrés)"), p.delaiDevis),
               addJours(*card, tr("Du devis à sa &validation (jours ouvrés)"), p.delaiValidation),
               addJours(*card, tr("De la validation à la &commande (jours ouvrés)"), p.delaiCommande),
               addJours(*card, tr("&Alerte avant une échéance (jours ouvrés)"), p.delaiAlerte),
               addJours(*card, tr("Validité d’un devis (&jours)"), p.validiteDevis)};
    addProfil(*card);
    addPart(card);
    for (const auto &jours : m_jours) {
        memory().watch(*jours.nombre);
        memory().watch(*jours.source);
    }
    memory().watch(*m_profil);
    memory().watch(*m_sourceProfil);
    memory().start();
    m_jours.front().nombre->setFocus();
}

ParametresDialog::Jours ParametresDialog::addJours(QWidget &card, const QString &label, const Parametre<int> &valeur)
{
    Jours jours{new QSpinBox{&card}, new TextEdit{Presence::Mandatory, &card}, nullptr};
    jours.nombre->setRange(1, mostDays);
    jours.nombre->setButtonSymbols(QAbstractSpinBox::NoButtons);
    jours.nombre->setValue(valeur.valeur);
    jours.source->setValue(valeur.source);
    jours.sourceRow = new FieldRow{tr("Source"), jours.source, &card};
    asCard(card).addWidget(beside({new FieldRow{label, jours.nombre, &card}, jours.sourceRow}, &card));
    return jours;
}

void ParametresDialog::addProfil(QWidget &card)
{
    const Libelles libelles{m_espace.langage};
    for (const auto profil : {Profil::Junior, Profil::Confirme})
        m_profil->addItem(libelles.profil(profil), static_cast<int>(profil));
    const auto &intervalle = m_donnees.parametres.profilIntervalle;
    m_profil->setCurrentIndex(m_profil->findData(static_cast<int>(intervalle.valeur)));
    m_sourceProfil->setValue(intervalle.source);
    auto *profil = new FieldRow{tr("&Profil de 3 à moins de 4 ans d’expérience"), m_profil, &card};
    profil->setHint(tr("Le CCTP 6.6.4 ne nomme ni Junior ni Confirmé dans cet intervalle."));
    asCard(card).addWidget(beside({profil, new FieldRow{tr("Source"), m_sourceProfil, &card}}, &card));
}

ParametresAccord ParametresDialog::read() const
{
    const auto jours = [this](Delai delai) {
        return Parametre<int>{m_jours.at(delai).nombre->value(), m_jours.at(delai).source->value()};
    };
    return {jours(Devis),
            jours(Validation),
            jours(Commande),
            jours(Alerte),
            {static_cast<Profil>(m_profil->currentData().toInt()), m_sourceProfil->value()},
            jours(Validite)};
}

bool ParametresDialog::save()
{
    bool right = m_sourceProfil->validate();
    for (const auto &jours : m_jours)
        if (!jours.source->validate())
            right = false;
    if (!right) {
        showError(tr("Chaque valeur a une source : le document qui la fixe, ou « défaut »."));
        return false;
    }
    const auto fait =
        DefinirAccord{m_espace.session}(m_donnees.consultation.value_or(Consultation{}), m_donnees.lots, read());
    if (!fait)
        showError(ErrorText{m_espace.langage}(fait.error()));
    return fait.has_value();
}

} // namespace trame::ui
