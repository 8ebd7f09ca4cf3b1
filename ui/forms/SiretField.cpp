// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/SiretField.h"

#include "core/text/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/LateField.h"
#include "ui/forms/SiretEdit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace trame::ui {

SiretField::SiretField(const QString &label, const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_langage{langage},
      m_edit{new SiretEdit{langage, this}},
      m_row{new FieldRow{label, m_edit, this}},
      m_confirmation{new QCheckBox{tr("Ce numéro est bien &celui du registre"), this}},
      m_late{new LateField{*m_confirmation, *m_edit}}
{
    m_edit->setPresence(Presence::Mandatory);
    m_confirmation->setAccessibleName(withoutMnemonic(m_confirmation->text()));
    m_confirmation->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_row);
    column->addWidget(m_confirmation);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        // Another number wants another look.
        m_confirmation->setChecked(false);
        follow();
    });
    connect(m_confirmation, &QCheckBox::toggled, this, &SiretField::follow);
}

std::optional<Siret> SiretField::siret() const
{
    return m_edit->siret();
}

void SiretField::setSiret(const Siret &siret)
{
    m_edit->setSiret(siret);
    if (!siret.chiffres().empty() && !siret.cleValide())
        m_confirmation->setChecked(true);
    follow();
}

CleSiret SiretField::cle() const
{
    return m_confirmation->isChecked() ? CleSiret::Confirmee : CleSiret::AVerifier;
}

void SiretField::follow()
{
    const auto lu = siret();
    const bool fausse = lu && !lu->cleValide();
    m_late->setShown(fausse);
    const auto tva = lu ? tr("Numéro de TVA : %1").arg(QString::fromStdString(lu->numeroTva())) : QString{};
    m_row->setHint(tva);
    if (fausse && !m_confirmation->isChecked())
        m_row->setError(ErrorText{m_langage}({CodeErreur::SiretCleFausse, {lu->chiffres()}, {}}));
    else
        m_row->setError(m_edit->error());
}

bool SiretField::validate()
{
    const bool right = m_edit->validate();
    follow();
    // Never to the box: who types on would confirm the number with a space.
    if (right && (siret()->cleValide() || m_confirmation->isChecked()))
        return true;
    m_edit->setFocus(Qt::OtherFocusReason);
    return false;
}

void SiretField::setError(const QString &error)
{
    m_row->setError(error);
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace trame::ui
