// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/TitulaireFields.h"

#include "ui/common/Card.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/AddressFields.h"
#include "ui/forms/Beside.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/SiretEdit.h"
#include "ui/forms/SiretField.h"
#include "ui/forms/TextEdit.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int conditionsHeight = 84;

} // namespace

TitulaireFields::TitulaireFields(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_siret{new SiretField{tr("SI&RET"), langage, this}},
      m_nom{new TextEdit{Presence::Mandatory, this}},
      m_forme{new TextEdit{Presence::Optional, this}},
      m_capital{new TextEdit{Presence::Optional, this}},
      m_rcs{new TextEdit{Presence::Optional, this}},
      m_adresse{new AddressFields{this}},
      m_courriel{new TextEdit{Presence::Optional, this}},
      m_telephone{new TextEdit{Presence::Optional, this}},
      m_site{new TextEdit{Presence::Optional, this}},
      m_mentionTva{new TextEdit{Presence::Optional, this}},
      m_conditions{new QPlainTextEdit{this}},
      m_focus{new FocusRelay{*this, m_siret}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(makeIdentite());
    column->addWidget(makeCoordonnees());
    column->addWidget(makeMentions());
}

QWidget *TitulaireFields::makeIdentite()
{
    auto *card = new Card{tr("Société"), this};
    card->addWidget(beside({m_siret, new FieldRow{tr("No&m"), m_nom, card}}, card));
    card->addWidget(beside({new FieldRow{tr("&Forme juridique"), m_forme, card},
                            new FieldRow{tr("Capita&l"), m_capital, card}, new FieldRow{tr("RCS"), m_rcs, card}},
                           card));
    return card;
}

QWidget *TitulaireFields::makeCoordonnees()
{
    auto *card = new Card{tr("Coordonnées"), this};
    card->addWidget(m_adresse);
    card->addWidget(beside({new FieldRow{tr("Courr&iel"), m_courriel, card},
                            new FieldRow{tr("&Téléphone"), m_telephone, card}, new FieldRow{tr("Site"), m_site, card}},
                           card));
    return card;
}

QWidget *TitulaireFields::makeMentions()
{
    auto *card = new Card{tr("Sur les documents"), this};
    auto *mention = new FieldRow{tr("Menti&on de TVA"), m_mentionTva, card};
    mention->setHint(tr("Par exemple l’exonération de la formation (CGI, article 261-4-4° a)."));
    m_conditions->setFixedHeight(conditionsHeight);
    m_conditions->setTabChangesFocus(true);
    auto *conditions = new FieldRow{tr("&Conditions"), m_conditions, card};
    conditions->setHint(tr("Imprimées à la fin de chaque devis."));
    card->addWidget(mention);
    card->addWidget(conditions);
    return card;
}

void TitulaireFields::fill(const Titulaire &t)
{
    m_siret->setSiret(t.siret);
    m_nom->setValue(t.nom);
    m_forme->setValue(t.formeJuridique);
    m_capital->setValue(t.capital);
    m_rcs->setValue(t.rcs);
    m_adresse->setAdresse(t.adresse);
    m_courriel->setValue(t.courriel);
    m_telephone->setValue(t.telephone);
    m_site->setValue(t.site);
    m_mentionTva->setValue(t.mentionTva);
    m_conditions->setPlainText(QString::fromStdString(t.conditions));
}

Titulaire TitulaireFields::read(Titulaire t) const
{
    t.siret = m_siret->siret().value_or(Siret{});
    t.nom = m_nom->value();
    t.formeJuridique = m_forme->value();
    t.capital = m_capital->value();
    t.rcs = m_rcs->value();
    t.adresse = m_adresse->adresse();
    t.courriel = m_courriel->value();
    t.telephone = m_telephone->value();
    t.site = m_site->value();
    t.mentionTva = m_mentionTva->value();
    t.conditions = m_conditions->toPlainText().trimmed().toStdString();
    return t;
}

CleSiret TitulaireFields::cle() const
{
    return m_siret->cle();
}

bool TitulaireFields::validate()
{
    const bool nom = m_nom->validate();
    if (!nom)
        m_nom->setFocus(Qt::OtherFocusReason);
    return m_siret->validate() && nom;
}

void TitulaireFields::setSiretError(const QString &error)
{
    m_siret->setError(error);
}

void TitulaireFields::lockSiret(const QString &devis)
{
    const auto why = tr("Le devis %1 a été émis avec ce SIRET : il ne peut plus changer.").arg(devis);
    m_siret->edit()->setReadOnly(true);
    m_siret->edit()->setToolTip(plainToolTip(why));
    m_siret->edit()->setAccessibleDescription(why);
    m_siret->confirmation()->setEnabled(false);
    m_focus->setField(m_nom);
}

void TitulaireFields::watch(FormMemory &memory)
{
    for (auto *field : {m_nom, m_forme, m_capital, m_rcs, m_courriel, m_telephone, m_site, m_mentionTva})
        memory.watch(*field);
    memory.watch(*m_siret->edit());
    memory.watch(*m_siret->confirmation());
    memory.watch(*m_conditions);
    for (auto *editor : m_adresse->editors())
        memory.watch(*editor);
}

} // namespace trame::ui
